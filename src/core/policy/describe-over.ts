/** The settings of 超额完成 in one sentence. */
import { plainNumber } from '../value/exact-number';
import type { Policy } from './schema';

function describeAction({ action, deduction }: Policy['over']): string {
  switch (action) {
    case 'note':
      return '得满分，须说明原因';
    case 'deduct':
      return `扣 ${plainNumber(deduction)} 分，须说明原因`;
    case 'deduction-column':
      return '按表中“扣减分数”扣分，最低 0 分，须说明原因';
    case 'zero':
      return '不得分，须说明原因';
    case 'review':
      return '由评审人判定得分，须说明原因';
  }
}

export function describeOver({ over }: Policy): string {
  const multiple = plainNumber(over.flagAt);
  const from = over.includesEdge ? `达到指标值 ${multiple} 倍` : `超过指标值 ${multiple} 倍`;
  const zero =
    over.zeroTargetFrom === null
      ? ''
      : `；指标值为 0 的，实际达到 ${plainNumber(over.zeroTargetFrom)} 起算超额`;
  const either = over.applies === 'either-way' ? '；反向指标低于上限同样幅度的也须说明' : '';
  return `超额完成（${from}）：${describeAction(over)}${zero}${either}`;
}
