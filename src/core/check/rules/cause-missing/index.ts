/** M01: the year will end short of the target, or is off its plan, and what the policy asks for then is not filled in. */
import type { IndicatorColumn } from '../../../form/form';
import type { Policy } from '../../../policy/schema';
import type { AssessedForm, AssessedRow } from '../../../score/result';
import { normalise } from '../../../sheet/text';
import { percentText } from '../../../value/exact-number';
import type { Finding, FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { explanationText, reasonText } from '../../reading/reason-state';
import { messages, type MessageId } from './messages';

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
