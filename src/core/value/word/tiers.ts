/** 达成 / 部分达成 / 未达成, the three answers of the national form for 定性 indicators. */
import type { TierValue } from '../value';

const PATTERN =
  /^(?:已经?|全部或(?:者)?基本|全部|完全)?(未|没有|部分|基本|大部分)?(?:能|完全|全部)?(?:达成|(?:达到|实现|完成)(?=预期|既定))(?:年度|预期|年初|全年|本年度|既定|设定)*(?:绩效)?(?:指标值|目标值|指标|目标|效果|效益)?(?:且|并|,|;)?(.*)$/;
const STATES_TIER = /达成|(?:达到|实现|完成)(?:预期|既定)/;

/** The tier that a text states, e.g. 部分达成年度指标并具有一定效果; `null` for other texts. */
export function parseTier(text: string): TierValue | null {
  const match = text.length <= 60 && STATES_TIER.test(text) ? PATTERN.exec(text) : null;
  if (!match) return null;
  const [, strength, rest] = match;
  if (rest && /\d/.test(rest)) return null;
  if (strength === undefined) return { kind: 'tier', text, tier: 'achieved' };
  const isNone = strength === '未' || strength === '没有';
  if (isNone && text.indexOf('完全达成') >= 0)
    return { kind: 'tier', text, tier: 'partlyAchieved' };
  return { kind: 'tier', text, tier: isNone ? 'notAchieved' : 'partlyAchieved' };
}
