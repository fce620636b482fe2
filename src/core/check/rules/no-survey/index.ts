/** G08: a satisfaction is stated, the form asks for evidence, and no survey is mentioned anywhere. */
import { dimensionOfRow } from '../../../form/indicator-dimension';
import type { AssessedRow } from '../../../score/result';
import { cellText } from '../../../sheet/cell-text';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import type { FormCheck, MessageTexts } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { indicatorName } from '../../reading/finding-place';
import { lacksActual, ownCell } from '../../reading/row-state';

export type MessageId = 'unnamed';

const messages: MessageTexts<MessageId> = {
  unnamed: {
    what: '“{indicator}”的佐证材料（{cell}）没有提到问卷、测评等调查，表中别处也没有。',
    why: '满意度要有调查结果佐证，否则数字从哪里来说不清。',
    fix: '请写明调查的方式、份数和时间，或附上调查结果。',
  },
};

/** Ways to ask people what they think, and what comes of it. */
const SURVEY = /调查|问卷|测评|回访|走访|访谈|座谈|抽样|随机|评价器|投票|打分表|评议|民意|热线/;
/** Beside a satisfaction these may be, or hold, what people answered. */
const MAY_HOLD_ANSWERS = /附件|附表|附后|满意|意见|反馈|抽查|暗访|第三方|好差评|工单/;

export const noSurvey: FormCheck<MessageId> = {
  meta: {
    code: 'G08',
    slug: 'no-survey',
    title: '满意度没有调查依据',
    scope: 'form',
    severity: 'info',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows }, sheet }) {
    if (!form.columns.evidence) return [];
    const stated = rows.filter((row) => isSatisfaction(row) && !lacksActual(row));
    const [first] = stated;
    const cells = stated.flatMap((row) => ownCell(row, 'evidence') ?? []);
    if (!first || cells.length === 0 || mentionsSurvey(sheet)) return [];
    if (cells.some(({ text }) => MAY_HOLD_ANSWERS.test(text))) return [];
    return [
      findingAt(form, first.row.number, indicatorName(first.row), cells, { messageId: 'unnamed' }),
    ];
  },
};

function isSatisfaction({ row, actual, target }: AssessedRow): boolean {
  if (dimensionOfRow(row) !== 'satisfaction' && row.name.indexOf('满意') < 0) return false;
  return actual !== null && target.kind !== 'blank';
}

/** Anywhere on the sheet: notes below the table and neighbouring forms may say how all of them were asked. */
function mentionsSurvey({ rows }: SheetSnapshot): boolean {
  return rows.some((cells) => cells.some((cell) => SURVEY.test(cellText(cell))));
}
