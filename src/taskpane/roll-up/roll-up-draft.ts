/** 各单位汇总 in the making: the template, the files of the units, and what follows from them. */
import type { AssessedForm } from '../../core/score/result';
import type { FormSource } from '../../core/review/form-source';
import type { RolledUpCell, RollUp } from '../../core/review/roll-up-forms';

export interface RollUpTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly forms: readonly AssessedForm[];
}

export interface RollUpFiles {
  readonly sources: readonly FormSource[];
  /** How many were read. */
  readonly read: number;
  /** Names of files that could not be. */
  readonly unusable: readonly string[];
}

export interface RollUpDraft {
  readonly template: RollUpTemplate | null;
  readonly files: RollUpFiles | null;
  /** `null` until both were chosen. */
  readonly result: RollUp | null;
}

export const NEW_ROLL_UP: RollUpDraft = { template: null, files: null, result: null };

/** Cells that wait for a person first: they are what the preview is for. */
export function cellsByOutcome(cells: readonly RolledUpCell[]): {
  readonly open: readonly RolledUpCell[];
  readonly filled: readonly RolledUpCell[];
} {
  return {
    open: cells.filter(({ outcome }) => outcome.kind === 'conflict'),
    filled: cells.filter(({ outcome }) => outcome.kind === 'filled'),
  };
}

/** Without its extension: the filled form is an .xlsx whatever the template is. */
export function baseName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
