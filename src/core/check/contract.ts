/** What a check is. Detection gives data; wording lives in the message table, fixing in edits. */
import type { z } from 'zod';
import type { Edit } from '../edit/edit';
import type { UnreadableTable } from '../form/form';
import type { Policy } from '../policy/schema';
import type { AssessedForm } from '../score/result';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Certainty } from '../policy/schema';

export type Severity = 'error' | 'warning' | 'info';

/** Where in a form a finding stands: the row's number, or a part of the form. */
export type FindingPlace = number | 'funds' | 'total' | 'head' | null;

/** Placeholders of a message, by name. Numbers are shown as they are; round before. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A finding as a check reports it. */
export interface Finding {
  readonly messageId: string;
  readonly row: FindingPlace;
  /** `表1!F13`; at least one. */
  readonly cells: readonly string[];
  /** Always holds `indicator` (or what takes its place) and `cell`. */
  readonly data: MessageData;
  /** Overrides the check's severity where the catalogue names two. */
  readonly severity?: Severity;
  readonly edits?: readonly Edit[];
}

/** A finding after the registry has added what it knows. */
export interface ReportedFinding extends Finding {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  /** Form id; `null` for findings on something that is no form (T08). */
  readonly form: string | null;
}

export interface CheckMeta<Options> {
  /** Printed, stored and quoted; never reused. */
  readonly code: string;
  /** Folder name, and name of the page. */
  readonly slug: string;
  /** The title in Chinese, e.g. `未达标却得满分`. */
  readonly title: string;
  readonly scope: 'row' | 'form' | 'sheet';
  readonly severity: Severity;
  readonly basis: readonly { readonly text: string; readonly certainty: Certainty }[];
  readonly fix: 'safe' | 'review' | 'none';
  readonly messageIds: readonly string[];
  readonly options: z.ZodType<Options>;
}

/** What a check may look at. */
export interface FormContext {
  readonly assessed: AssessedForm;
  readonly policy: Policy;
  /** The sheet the form stands on, for protection and neighbours. */
  readonly sheet: SheetSnapshot;
}

/** A check on one form. Never mutates, never throws on odd input, never formats words. */
export interface FormCheck<Options = Record<string, never>> {
  readonly meta: CheckMeta<Options>;
  check(context: FormContext, options: Options): Iterable<Finding>;
}

/** A check on something that could not become a form. */
export interface UnreadableCheck<Options = Record<string, never>> {
  readonly meta: CheckMeta<Options>;
  checkUnreadable(table: UnreadableTable, options: Options): Iterable<Finding>;
}
