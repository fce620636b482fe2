/** Texts of V08. */
import type { MessageTexts } from '../../contract';

export type MessageId = 'fromZero' | 'fromZeroUnwanted' | 'upToAllWanted' | 'upToAll';

export const messages: MessageTexts<MessageId> = {
  fromZero: {
    what: '“{indicator}”的指标值（{cell}）是“{target}”，任何结果都算达标。',
    why: '没有约束的指标值起不到考核作用。',
    fix: '请写明应达到的水平，例如上年实际数或计划数。',
  },
  fromZeroUnwanted: {
    what: '“{indicator}”的指标值（{cell}）是“{target}”，任何结果都算达标。',
    why: '从名称看，这个指标越少越好，“≥”的方向反了。',
    fix: '请改为上限，例如“=0”或“≤”加上计划控制的数值。',
  },
  upToAllWanted: {
    what: '“{indicator}”的指标值（{cell}）是“{target}”，任何结果都算达标。',
    why: '从名称看，这个指标越高越好，“≤”的方向反了。',
    fix: '请改为应达到的水平，例如“≥95%”；要求全部完成的写“=100%”。',
  },
  upToAll: {
    what: '“{indicator}”的指标值（{cell}）是“{target}”，任何结果都算达标。',
    why: '比率本来就不会超过100%，这个上限没有约束。',
    fix: '请写明应达到的水平，例如把上限降到计划控制的百分比。',
  },
};
