/** M01: the year will end short of the target, and nothing says why. */
import type { IndicatorColumn } from '../../../form/form';
import type { AssessedForm, AssessedRow } from '../../../score/result';
import type { Finding, FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { reasonText } from '../../reading/reason-state';
import { messages, type MessageId } from './messages';

/** Where a cause is written or marked; the finding stands in the first of them. */
const CAUSE_COLUMNS: readonly IndicatorColumn[] = [
  'deviationReason',
  'causeFunding',
  'causeRules',
  'causeStaff',
  'causeEquipment',
  'causeOther',
];

export const causeMissing: FormCheck<MessageId> = {
  meta: {
    code: 'M01',
    slug: 'cause-missing',
    title: '监控表未写原因',
    englishTitle: 'Cause missing on a monitoring form',
    scope: 'row',
    severity: 'error',
    appliesTo: 'isRunningYear',
    basis: [
      { text: '监控表表下说明：“有可能”“完全不可能”的须说明原因和措施', certainty: 'seen' },
      { text: '省级预算管理一体化系统：亮红灯的须填写原因', certainty: 'seen' },
    ],
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    return assessed.rows.flatMap((row) => onRow(assessed, row) ?? []);
  },
};

function onRow(assessed: AssessedForm, row: AssessedRow): Finding<MessageId> | null {
  const { progress } = row;
  if (!progress || progress.causeNeed === null || reasonText(row, assessed) !== '') return null;
  if (CAUSE_COLUMNS.every((column) => row.row.cells[column] === undefined)) return null;
  return rowFinding(assessed.form, row, [...CAUSE_COLUMNS, 'forecast', 'actual'], {
    messageId: messageOf(row),
    // A late start is often planned: only what the form itself foretells is proven.
    ...(progress.causeNeed === 'light' ? { severity: 'warning' as const } : {}),
    data: {
      target: row.target.text,
      actual: row.actual?.text ?? '',
      forecast: progress.forecast?.text ?? '',
      month: assessed.progress?.month ?? '',
    },
  });
}

function messageOf({ progress }: AssessedRow): MessageId {
  switch (progress?.causeNeed) {
    case 'possibility':
      return progress.possibility === 'impossible' ? 'impossible' : 'possible';
    case 'forecast':
      return 'forecast';
    default:
      return progress?.light === 'yellow' ? 'yellow' : 'red';
  }
}
