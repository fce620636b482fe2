/** Kinds of work, and where each is done. */
import type { FindingPlace } from '../../core/check/contract';

/** 待填, 待判定, 待说明, 待改正. */
export type WorkKind = 'fill' | 'decide' | 'explain' | 'mend';

export const WORK_KINDS: readonly WorkKind[] = ['fill', 'decide', 'explain', 'mend'];

/** A row, or another part of a form, as one card shows it. */
export interface WorkPlace {
  readonly formId: string;
  readonly row: FindingPlace;
}
