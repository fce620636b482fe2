/** The settings of 预算执行率 in one sentence. */
import { percentText, plainNumber } from '../value/exact-number';
import type { Policy } from './schema';

type Execution = Policy['execution'];

function describeMode({ mode, intervals }: Execution): string {
  switch (mode) {
    case 'proportional':
      return '执行率按比例得分，不超过分值';
    case 'proportional-uncapped':
      return '执行率按比例得分，不封顶';
    case 'interval': {
      const parts = intervals.map(
        ({ from, share }) => `${percentText(from)} 起得 ${percentText(share)}`,
      );
      return `执行率按区间得分（占分值）：${parts.join('，')}，再低不得分`;
    }
  }
}

const ZERO_BUDGET_WORDS: Readonly<Record<Execution['zeroBudget'], string>> = {
  undecided: '由人判定',
  full: '得满分',
  zero: '得 0 分',
  'divide-by-one': '分母按 1 计',
  error: '视为填报错误',
};

export function describeExecution({ execution }: Policy): string {
  const { passThreshold, ceilings, flagBelow, flagAbove, unweighted, zeroBudget } = execution;
  const limits = ceilings.map(
    ({ below, total }) => `低于 ${percentText(below)} 总分不超过 ${plainNumber(total)}`,
  );
  return [
    describeMode(execution),
    ...(passThreshold > 0 ? [`低于 ${percentText(passThreshold)} 不得分`] : []),
    `预算为 0 ${ZERO_BUDGET_WORDS[zeroBudget]}`,
    unweighted === 'not-scored' ? '表中未给分值则不计分' : '表中未给分值则按规则分值计分',
    ...limits,
    ...(flagBelow === null ? [] : [`低于 ${percentText(flagBelow)} 须说明`]),
    ...(flagAbove === null ? [] : [`高于 ${percentText(flagAbove)} 须说明`]),
  ].join('；');
}
