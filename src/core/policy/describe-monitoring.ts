/** What a policy says about 绩效运行监控, in one sentence. */
import Big from 'big.js';
import { percentText, plainNumber } from '../value/exact-number';
import type { Policy } from './schema';

type Monitoring = NonNullable<Policy['monitoring']>;
type CauseFor = Monitoring['causeFor'];

const CAUSE_WORDS: Readonly<
  Record<CauseFor['lights'][number] | CauseFor['possibilities'][number], string>
> = {
  red: '亮红灯',
  yellow: '亮黄灯',
  blue: '亮蓝灯',
  possible: '有可能完成',
  impossible: '不可能完成',
};

const FIELD_WORDS: Readonly<Record<CauseFor['fields'][number], string>> = {
  cause: '原因',
  class: '原因分类',
  explanation: '原因说明',
  forecast: '全年预计完成情况',
};

function describeCauses({ lights, possibilities, deviationFrom, fields }: CauseFor): string[] {
  const named = [
    ...lights.map((light) => CAUSE_WORDS[light]),
    ...possibilities.map((possibility) => CAUSE_WORDS[possibility]),
    ...(deviationFrom === null ? [] : [`与同期应完成数相差 ${percentText(deviationFrom)} 及以上`]),
    '预计达不到指标值',
  ];
  return [`${named.join('、')}的须填${fields.map((field) => FIELD_WORDS[field]).join('、')}`];
}

export function describeMonitoring({ monitoring }: Policy): string {
  if (monitoring === null) return '监控表不亮灯';
  const { red, green, blue, causeFor, spendingFloors, gap } = monitoring;
  const gapText = gap === null ? '' : plainNumber(new Big(gap).times(100).toNumber());
  return [
    `监控提示灯（不是得分）：进度低于 ${percentText(red)} 红，低于 ${percentText(green)} 黄，${percentText(blue)} 起蓝，其余绿`,
    ...describeCauses(causeFor),
    ...spendingFloors.map(
      ({ through, below }) => `${through}月底执行率低于 ${percentText(below)} 提醒`,
    ),
    ...(gap === null ? [] : [`指标进度与执行率相差超过 ${gapText} 个百分点提醒`]),
  ].join('；');
}
