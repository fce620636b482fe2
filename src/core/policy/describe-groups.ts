/** The rules for a part of the indicators in one sentence. */
import { percentText, plainNumber } from '../value/exact-number';
import type { Policy } from './schema';

type Group = Policy['groups'][number];

const SIDES: Readonly<Record<NonNullable<Group['perPoint']>['side'], string>> = {
  over: '每高出',
  short: '每低',
  both: '每偏离',
};

function describeGroup(group: Group): string {
  const { words, zeroBelow, zeroAbove, perPoint, perMissing, perItem } = group;
  const rules = [
    ...(zeroBelow === null ? [] : [`完成率低于 ${percentText(zeroBelow)} 不得分`]),
    ...(zeroAbove === null ? [] : [`高于 ${percentText(zeroAbove)} 不得分`]),
    ...(perPoint === null
      ? []
      : [`${SIDES[perPoint.side]} 1 个百分点扣 ${plainNumber(perPoint.deduct)} 分，扣完为止`]),
    ...(perMissing === null ? [] : [`每缺 1 项扣 ${plainNumber(perMissing)} 分，扣完为止`]),
    ...(perItem === null ? [] : [`每完成 1 项得 ${plainNumber(perItem)} 分，不超过分值`]),
  ];
  return `名称含“${words.join('”“')}”的指标${rules.join('、')}`;
}

export function describeGroups({ groups }: Policy): string {
  return groups.length === 0 ? '各类指标用同样的公式' : groups.map(describeGroup).join('；');
}
