/** The kinds of forms. A new kind is a new file beside this one, its name in `FORM_KINDS` and a line below. */
import { FORM_KINDS, type Form, type FormKind, type IndicatorColumn } from '../form';
import { department } from './department';
import { isScorecard as isScorecardTable, type KindEvidence } from './evidence';
import { monitoring } from './monitoring';
import { selfEvaluation } from './self-evaluation';
import { target } from './target';
import type { FormTraits } from './traits';
import { transfer } from './transfer';

const traitsByKind: Readonly<Record<FormKind, FormTraits>> = {
  'self-evaluation': selfEvaluation,
  target,
  department,
  transfer,
  monitoring,
};

export const traitsOf = (kind: FormKind): FormTraits => traitsByKind[kind];

/** The kind that most of what stands in the table speaks for: a word of the title is never enough alone. */
export function kindOf(seen: KindEvidence): FormKind {
  let heaviest = selfEvaluation;
  // among equally heavy kinds the first is taken
  for (const kind of FORM_KINDS) {
    if (traitsOf(kind).weigh(seen) > heaviest.weigh(seen)) heaviest = traitsOf(kind);
  }
  return heaviest.kind;
}

/** True when results are judged on this form: target forms hold none yet, monitoring forms those of some months. */
export const isJudged = ({ kind }: Pick<Form, 'kind'>): boolean => traitsOf(kind).isJudged;

/** True for points that are given by standards, not by targets. */
export const isScorecard = ({ columns }: Pick<Form, 'columns'>): boolean =>
  isScorecardTable({ columns: new Set(Object.keys(columns) as IndicatorColumn[]) });

/** True when the form states scores, or has a place for them. */
export function isScored({ kind, columns }: Pick<Form, 'kind' | 'columns'>): boolean {
  switch (traitsOf(kind).scoring) {
    case 'expected':
      return true;
    case 'where-printed':
      return columns.score !== undefined || columns.weight !== undefined;
    case 'none':
      return false;
  }
}
