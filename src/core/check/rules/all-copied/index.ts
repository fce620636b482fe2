/** P03: every score is full and every actual value is the target again, with or without its sign. */
import type { AssessedRow } from '../../../score/result';
import { spellOut } from '../../../value/read/spelling';
import type { Comparator } from '../../../value/value';
import type { FormCheck, MessageTexts } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { formName } from '../../../form/form-name';
import { ownCell } from '../../reading/row-state';
import { targetRows, type TargetRow } from '../../reading/target-value';

export type MessageId = 'copied';

const messages: MessageTexts<MessageId> = {
  copied: {
    what: '“{indicator}”的{count}项指标，完成值都与指标值的数字、文字相同（自{cell}起），得分全部满分。',
    why: '“≥”“≤”的指标很少每项都恰好完成，容易被认为没有据实填报。',
    fix: '请按实际完成的数字填写；确实如此的，备好佐证材料。',
  },
};

/** Fewer rows make no pattern. */
const LEAST_ROWS = 5;
/** Of these, limits that one would rather exceed than meet to the digit. */
const LEAST_TELLING = 3;
const BOUNDS: readonly Comparator[] = ['ge', 'gt', 'le', 'lt'];
const SIGN = /^[≥≤><=]+/;

export const allCopied: FormCheck<MessageId> = {
  meta: {
    code: 'P03',
    slug: 'all-copied',
    title: '完成值全部照抄指标值',
    scope: 'form',
    severity: 'info',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const { form } = assessed;
    const answered = targetRows(assessed).filter(({ row }) => ownCell(row, 'actual') !== null);
    if (answered.length < LEAST_ROWS || !answered.every(isCopied)) return [];
    if (!answered.every(({ row }) => isFull(row))) return [];
    const telling = answered.filter(isTelling);
    const cells = telling.flatMap(({ row }) => ownCell(row, 'actual') ?? []);
    if (telling.length < LEAST_TELLING) return [];
    return [
      findingAt(form, null, formName(form), cells, {
        messageId: 'copied',
        data: { count: answered.length },
      }),
    ];
  },
};

/** With or without the sign of the target: ≥266米 and 266米. */
function isCopied({ row, cell }: TargetRow): boolean {
  const bare = (text: string): string => spellOut(text).replace(SIGN, '');
  return bare(row.row.cells.actual?.text ?? '') === bare(cell.text);
}

function isFull({ weight, given }: AssessedRow): boolean {
  return weight !== null && given !== null && given >= weight;
}

/** Who reaches =100%, two courses or a plain word can only write it again; hardly anyone ends exactly on ≥95%. */
function isTelling({ target }: TargetRow): boolean {
  if (target.kind !== 'quantity' && target.kind !== 'duration') return false;
  if (BOUNDS.indexOf(target.comparator) < 0 || target.value === 0) return false;
  return target.unit?.dimension !== 'ratio' || target.value !== 100;
}
