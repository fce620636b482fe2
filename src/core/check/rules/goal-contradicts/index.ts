/** G02: the words of the goal against the indicators: 全部完成 beside missed targets, another number of the same thing. */
import { traitsOf } from '../../../form/kinds';
import type { AssessedForm } from '../../../score/result';
import { normalise } from '../../../sheet/text';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { placesText } from '../../reading/finding-place';
import { findingAt } from '../../reading/findings-on-form';
import { formName } from '../../../form/form-name';
import { ownCell } from '../../reading/row-state';
import { differingNumbers } from './differing-numbers';

export type MessageId = 'allDone' | 'targetNumber' | 'actualNumber';

const messages: MessageTexts<MessageId> = {
  allDone: {
    what: '“{indicator}”的总体目标完成情况（{cell}）写“{words}”，表中却有{count}项指标没有达到指标值（{places}）。',
    why: '总体完成情况要与各项指标的结果一致。',
    fix: '请核对{cell}和这些指标的完成值，把没有完成的部分写明。',
  },
  targetNumber: {
    what: '“{indicator}”的指标值（{cell}）是“{value}”，总体目标（{place}）写的是“{quote}”。',
    why: '目标和指标说的是同一件事，数字要一致。',
    fix: '请核对后统一两处的数字；说的不是同一件事的，请在文字中分清。',
  },
  actualNumber: {
    what: '“{indicator}”的实际完成值（{cell}）是“{value}”，总体完成情况（{place}）写的是“{quote}”。',
    why: '两处说的是同一件事，数字要一致。',
    fix: '请核对后统一两处的数字；说的不是同一件事的，请在文字中分清。',
  },
};

/** Whole statements about all of it; 基本完成 and 大部分 leave room. */
const ALL_DONE = /(全部|全面|均已|均|全都|都已)(按期|如期|按时|圆满|顺利)?(完成|达标|达到|实现)/;
const NOT_ALL = /未|没有|不|基本|部分|大多|除/;
/** What stands shortly before the words may take them back. */
const LOOK_BACK = 6;

export const goalContradicts: FormCheck<MessageId> = {
  meta: {
    code: 'G02',
    slug: 'goal-contradicts',
    title: '总体目标与指标不一致',
    scope: 'form',
    severity: 'info',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    return [...claimFindings(assessed), ...differingNumbers(assessed)];
  },
};

function claimFindings({ form, rows }: AssessedForm): Finding<MessageId>[] {
  if (!traitsOf(form.kind).isJudged) return [];
  const missed = rows.filter(({ comparison }) => comparison?.verdict === 'missed');
  const cells = missed.flatMap((row) => ownCell(row, 'actual') ?? []);
  if (cells.length === 0) return [];
  for (const { value } of form.goals.achieved) {
    const words = allDone(normalise(value.text));
    if (words === null) continue;
    return [
      findingAt(form, null, formName(form), [value, ...cells], {
        messageId: 'allDone',
        data: {
          words,
          count: cells.length,
          places: placesText(cells),
        },
      }),
    ];
  }
  return [];
}

/** The words that claim it; `null` where nothing does, or where it is taken back. */
function allDone(text: string): string | null {
  const found = ALL_DONE.exec(text);
  if (!found) return null;
  const before = text.slice(Math.max(0, found.index - LOOK_BACK), found.index);
  return NOT_ALL.test(before) ? null : found[0];
}
