/** M01: the year will end short of the target, or is off its plan, and what the policy asks for then is not filled in. */
import type { IndicatorColumn } from '../../../form/form';
import type { Policy } from '../../../policy/schema';
import type { AssessedForm, AssessedRow } from '../../../score/result';
import { normalise } from '../../../sheet/text';
import { percentText } from '../../../value/exact-number';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { explanationText, reasonText } from '../../reading/reason-state';

export type MessageId =
  | 'possible'
  | 'impossible'
  | 'forecast'
  | 'red'
  | 'yellow'
  | 'blue'
  | 'deviation'
  | 'classBlank'
  | 'explanationBlank'
  | 'forecastBlank';

const messages: MessageTexts<MessageId> = {
  possible: {
    what: '“{indicator}”的完成可能性填的是“有可能”，没有写原因（{cell}）。',
    why: '不能确定完成的指标，须说明原因和措施。',
    fix: '请在{cell}写明原因和打算采取的措施，或在对应的原因栏打勾。',
  },
  impossible: {
    what: '“{indicator}”的完成可能性填的是“完全不可能”，没有写原因（{cell}）。',
    why: '完不成的指标，须说明原因和措施；确需调整目标的，按程序报批。',
    fix: '请在{cell}写明原因和打算采取的措施，或在对应的原因栏打勾。',
  },
  forecast: {
    what: '“{indicator}”指标值“{target}”，全年预计完成“{forecast}”，达不到，也没有写原因（{cell}）。',
    why: '预计完不成的指标，须说明原因和措施。',
    fix: '请在{cell}写明原因和打算采取的措施；预计数有误的，请更正。',
  },
  red: {
    what: '“{indicator}”指标值“{target}”，到{month}月完成“{actual}”，进度亮红灯，没有写原因（{cell}）。',
    why: '进度不到同期应完成数的六成，核查会问原因。',
    fix: '请在{cell}写明进度慢的原因；任务本来就安排在后几个月的，写明安排即可。',
  },
  yellow: {
    what: '“{indicator}”指标值“{target}”，到{month}月完成“{actual}”，进度亮黄灯，没有写原因（{cell}）。',
    why: '所选规则要求亮黄灯的指标说明原因。',
    fix: '请在{cell}写明进度慢的原因；任务本来就安排在后几个月的，写明安排即可。',
  },
  blue: {
    what: '“{indicator}”指标值“{target}”，到{month}月完成“{actual}”，进度亮蓝灯，没有写原因（{cell}）。',
    why: '所选规则要求亮蓝灯（明显超前）的指标说明原因。',
    fix: '请在{cell}写明超前的原因；指标值定低了的，也请写明。',
  },
  deviation: {
    what: '“{indicator}”指标值“{target}”，到{month}月完成“{actual}”，与同期应完成数相差{deviation}，没有写原因（{cell}）。',
    why: '所选规则要求偏差达到规定幅度的指标说明原因。',
    fix: '请在{cell}写明偏差的原因；任务本来就安排在后几个月的，写明安排即可。',
  },
  classBlank: {
    what: '“{indicator}”写了原因说明，没有在原因分类中打勾（{cell}）。',
    why: '所选规则要求这样的指标既选原因分类，又写说明。',
    fix: '请在经费、制度、人员、硬件条件、其他中，给对应的原因打勾。',
  },
  explanationBlank: {
    what: '“{indicator}”勾选了原因分类，没有写原因说明（{cell}）。',
    why: '所选规则要求这样的指标既选原因分类，又写说明。',
    fix: '请在{cell}用一两句话写明原因和打算采取的措施。',
  },
  forecastBlank: {
    what: '“{indicator}”须说明原因，全年预计完成情况还是空的（{cell}）。',
    why: '所选规则要求这样的指标同时填写全年预计完成情况。',
    fix: '请在{cell}填写到年底预计能完成多少。',
  },
};

type CauseField = NonNullable<Policy['monitoring']>['causeFor']['fields'][number];

const CLASS_COLUMNS: readonly IndicatorColumn[] = [
  'causeFunding',
  'causeRules',
  'causeStaff',
  'causeEquipment',
  'causeOther',
];

/** Where a cause is written or marked; the finding stands in the first of them. */
const CAUSE_COLUMNS: readonly IndicatorColumn[] = ['deviationReason', ...CLASS_COLUMNS];

export const causeMissing: FormCheck<MessageId> = {
  meta: {
    code: 'M01',
    slug: 'cause-missing',
    title: '监控表未写原因',
    scope: 'row',
    severity: 'error',
    appliesTo: 'isRunningYear',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed, policy }) {
    const fields = policy.monitoring?.causeFor.fields ?? [];
    return assessed.rows.flatMap((row) => onRow(assessed, row, fields));
  },
};

function onRow(
  assessed: AssessedForm,
  row: AssessedRow,
  fields: readonly CauseField[],
): Finding<MessageId>[] {
  const { progress } = row;
  if (!progress || progress.causeNeed === null) return [];
  const missing = fields.filter((field) => isMissing(field, row, assessed));
  const report = (messageId: MessageId, columns: readonly IndicatorColumn[]): Finding<MessageId> =>
    rowFinding(assessed.form, row, columns, {
      messageId,
      // A late start is often planned: only what the form itself foretells is proven.
      ...(progress.causeNeed === 'light' || progress.causeNeed === 'deviation'
        ? { severity: 'warning' as const }
        : {}),
      data: {
        target: row.target.text,
        actual: row.actual?.text ?? '',
        forecast: progress.forecast?.text ?? '',
        month: assessed.progress?.month ?? '',
        deviation: progress.deviation === null ? '' : percentText(progress.deviation),
      },
    });
  const lacks = (field: CauseField): boolean => missing.indexOf(field) >= 0;
  const forecast = lacks('forecast') ? [report('forecastBlank', ['forecast'])] : [];
  // nothing at all is said about the cause: one finding, whichever cells ask for it
  if (missing.some((field) => field !== 'forecast') && reasonText(row, assessed) === '') {
    return [report(messageOf(row), [...CAUSE_COLUMNS, 'forecast', 'actual']), ...forecast];
  }
  return [
    ...(lacks('class') ? [report('classBlank', CLASS_COLUMNS)] : []),
    ...(lacks('explanation') ? [report('explanationBlank', ['deviationReason'])] : []),
    ...forecast,
  ];
}

/** What the form has no place for is not asked. */
function isMissing(field: CauseField, row: AssessedRow, assessed: AssessedForm): boolean {
  const has = (column: IndicatorColumn): boolean => row.row.cells[column] !== undefined;
  switch (field) {
    case 'cause':
      return CAUSE_COLUMNS.some(has) && reasonText(row, assessed) === '';
    case 'class':
      return CLASS_COLUMNS.some(has) && row.progress?.causes.length === 0;
    case 'explanation':
      return has('deviationReason') && normalise(explanationText(row, assessed)) === '';
    case 'forecast':
      return has('forecast') && normalise(row.row.cells.forecast?.text ?? '') === '';
  }
}

function messageOf({ progress }: AssessedRow): MessageId {
  switch (progress?.causeNeed) {
    case 'possibility':
      return progress.possibility === 'impossible' ? 'impossible' : 'possible';
    case 'forecast':
      return 'forecast';
    case 'deviation':
      return 'deviation';
    default:
      return progress?.light === 'yellow' || progress?.light === 'blue' ? progress.light : 'red';
  }
}
