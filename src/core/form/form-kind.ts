/** Which official form a table belongs to. */
import type { FormKind, IndicatorColumn } from './form';

export interface KindEvidence {
  /** Texts above the table that name the form: title lines and head labels, normalised. */
  readonly texts: readonly string[];
  readonly columns: ReadonlySet<IndicatorColumn>;
  /** The actual column is one of monitoring. */
  readonly isMonitoring: boolean;
}

/**
 * Monitoring by title or running-year column; transfer: an actual column without any score column, under a
 * 转移支付 title; department by title; what has neither actual nor score is a target form.
 */
export function kindOf({ texts, columns, isMonitoring }: KindEvidence): FormKind {
  const says = (...words: string[]): boolean =>
    texts.some((text) => words.some((word) => text.indexOf(word) >= 0));
  const isScored = columns.has('weight') || columns.has('score');
  const isEvaluated = columns.has('actual') || columns.has('score');
  if (isMonitoring || says('监控')) return 'monitoring';
  if (!isEvaluated && !says('自评')) return 'target';
  if (!isScored && says('转移支付', '中央主管部门', '地方主管部门')) return 'transfer';
  if (!columns.has('target') || says('部门整体', '整体支出', '单位整体', '整体绩效'))
    return 'department';
  return 'self-evaluation';
}
