/** M02: the possibility that was ticked and the numbers beside it do not go together. */
import type { AssessedRow } from '../../../score/result';
import type { FormCheck } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';
import { messages, type MessageId } from './messages';

export const forecastContradicts: FormCheck<MessageId> = {
  meta: {
    code: 'M02',
    slug: 'forecast-contradicts',
    title: '完成可能性与预计数矛盾',
    scope: 'row',
    severity: 'warning',
    appliesTo: 'isRunningYear',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed: { form, rows } }) {
    return rows.flatMap((row) => {
      const messageId = contradictionIn(row);
      if (!messageId) return [];
      const data = {
        target: row.target.text,
        actual: row.actual?.text ?? '',
        forecast: row.progress?.forecast?.text ?? '',
      };
      const columns = COLUMNS[messageId];
      return [rowFinding(form, row, columns, { messageId, data })];
    });
  },
};

const COLUMNS = {
  certainBelow: ['possibility', 'possibilityCertain', 'forecast', 'target'],
  certainOver: ['possibility', 'possibilityCertain', 'actual', 'target'],
  impossibleReached: ['possibility', 'possibilityImpossible', 'forecast', 'target'],
} as const;

function contradictionIn({ progress }: AssessedRow): MessageId | null {
  if (!progress) return null;
  const { possibility, forecastComparison, runningComparison } = progress;
  const foretold = forecastComparison?.verdict;
  if (possibility === 'impossible' && (foretold === 'met' || foretold === 'exceeded')) {
    return 'impossibleReached';
  }
  if (possibility !== 'certain') return null;
  if (foretold === 'missed') return 'certainBelow';
  // What is limited only grows: a limit that is passed in July stays passed.
  const isOver =
    runningComparison?.verdict === 'missed' && runningComparison.measure?.direction === 'reverse';
  return isOver && runningComparison.measure?.unit !== '%' ? 'certainOver' : null;
}
