/** Fill-in marks of blank templates: 指标1, ……, XXX, *, （填写…）. */
import { remember } from '../sheet/remember';
import { normalise } from '../sheet/text';

const PATTERNS: readonly RegExp[] = [
  /^(?:[一二三四]级)?(?:绩效)?指标[0-9一二三四五六七八九十]{0,2}:?$/,
  /^(?:数量|质量|时效|成本|(?:经济|社会|生态)?效益|可持续影响|满意度|服务对象满意度)指标[0-9一二三四五六七八九十]{1,2}:?$/,
  /^[.。…·]{2,}$/,
  /^(?:指标)?…+$/,
  // ≥**人 behind a finished name is the library's hint for the value, not a gap to fill
  /(?:^|[^≥≤<>=xX×＊*])[xX×＊*]{2}/,
  /^[*]+$/,
  /^[_]+$/,
  /[(【<《[]?(?:请填写|请填列|请输入|此处填写|待填写|填写说明|填报说明)/,
  /^[(【[]填写.*[)】\]]$/,
  /^(?:示例|举例|例如?)[:：]/,
  /^(?:待定|待填|待补充)$/,
];

/** 指标2, 指标1：/, ……: a row of the template that nobody used, where nothing else stands in it. */
const UNUSED_NAMES: readonly RegExp[] = [
  /^(?:[一二三四]级)?(?:绩效)?指标[0-9一二三四五六七八九十]{0,2}[:.、]?(?:[-—–/无…]+|不适用)?$/,
  /^(?:数量|质量|时效|成本|(?:经济|社会|生态)?效益|可持续影响|满意度|服务对象满意度)指标[0-9一二三四五六七八九十]{1,2}[:.、]?(?:[-—–/无…]+)?$/,
  /^[.。…·]+$/,
  /^(?:指标)?…+$/,
];

/** 本项目不适用此指标, 无此类指标: what stands in the place of a name says that there is none. */
const NO_INDICATOR =
  /^(?:本|该)?(?:项目|单位|部门)?(?:无|没有|不适用|不涉及)(?:本|此|该)?(?:项|类)?(?:指标|内容)?[.。]?$/;

/** True for a name that says that the form has no such indicator: as long as its row holds no values it is none. */
export const isNoIndicator = (name: string): boolean => NO_INDICATOR.test(normalise(name));

/** Every pattern holds one of these; most texts do not. */
const MARKS = /指标|[.。…·xX×＊*_Ｘｘ．＿填例待请]/;

/** True for a name that the template printed and nobody replaced: as long as its row holds no values it is no indicator. */
export const isUnusedName = remember((text): boolean => {
  const bare = normalise(text);
  return bare !== '' && UNUSED_NAMES.some((pattern) => pattern.test(bare));
});

/** True when the text is a mark that a template or a person left to be replaced. */
export const isPlaceholder = remember((text): boolean => {
  if (!MARKS.test(text)) return false;
  const bare = normalise(text);
  return bare !== '' && PATTERNS.some((pattern) => pattern.test(bare));
});
