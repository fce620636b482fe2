/** M02: the possibility that was ticked and the numbers beside it do not go together. */
import type { AssessedRow } from '../../../score/result';
import type { FormCheck, MessageTexts } from '../../contract';
import { rowFinding } from '../../reading/findings-on-form';

export type MessageId = 'certainBelow' | 'certainOver' | 'impossibleReached';

const messages: MessageTexts<MessageId> = {
  certainBelow: {
    what: '“{indicator}”填了“确定能”完成（{cell}），全年预计却是“{forecast}”，达不到指标值“{target}”。',
    why: '完成可能性与预计完成情况应当一致。',
    fix: '请更正预计完成情况，或把完成可能性改为“有可能”“完全不可能”并写明原因。',
  },
  certainOver: {
    what: '“{indicator}”填了“确定能”完成（{cell}），目前的“{actual}”却已经超过指标值“{target}”。',
    why: '这类指标越小越好，已经超过就不会再回到限额以内。',
    fix: '请核对目前的数值；无误时请改完成可能性，并写明原因。',
  },
  impossibleReached: {
    what: '“{indicator}”填了“完全不可能”完成（{cell}），全年预计却是“{forecast}”，达到指标值“{target}”。',
    why: '完成可能性与预计完成情况应当一致。',
    fix: '请核对预计完成情况和完成可能性，更正填错的一项。',
  },
};

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
