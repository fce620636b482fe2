/** The sentences about what is wrong with a policy file, in both languages. */
import type { Language } from '../words/language';

/** A range as far as the format sets limits. */
export interface NumberRange {
  readonly low: string | null;
  readonly high: string | null;
  readonly isWhole: boolean;
}

export interface ProblemWords {
  readonly and: string;
  readonly quoted: (text: string) => string;
  readonly numbers: (range: NumberRange) => string;
  readonly above: (low: string) => string;
  readonly typeNames: Readonly<Record<string, string>>;
  readonly mayHold: (type: string, names: string) => string;
  readonly missing: string;
  readonly cannotBe: (value: string) => string;
  readonly choose: (now: string, allowed: string) => string;
  readonly mustBe: (now: string, allowed: string) => string;
  readonly outside: (allowed: string, value: string, isShare: boolean) => string;
  readonly noSuchSetting: (names: string | null) => string;
  readonly noSettingNamed: (name: string, names: string) => string;
  readonly noRulesNamed: (name: string, names: string) => string;
  readonly notSettings: string;
  readonly empty: string;
  readonly badId: (value: string) => string;
  readonly badValue: (value: string) => string;
  readonly manyMissing: string;
  readonly noBand: string;
  readonly bandsNotFalling: string;
  readonly gradesNotFalling: string;
  readonly belowFrom: (from: number) => string;
  readonly stepsMissing: string;
  readonly tiersCross: string;
  readonly deductionMissing: string;
  readonly lightsCross: string;
  readonly floorsNotRising: string;
  readonly groupRulesCompete: string;
  readonly groupWithoutRule: string;
  readonly factorsNotFalling: string;
  readonly noSuchCheck: (codes: string) => string;
  readonly noThreshold: string;
  readonly noSuchThreshold: (names: string) => string;
  readonly outOfRange: (range: { readonly min: number; readonly max: number } | null) => string;
}

/** A space where a digit follows Chinese text. */
function beforeDigit(text: string): string {
  return /^\d/.test(text) ? ` ${text}` : text;
}

const CHINESE: ProblemWords = {
  and: '、',
  quoted: (text) => `“${text}”`,
  numbers: ({ low, high, isWhole }) => {
    const kind = isWhole ? '整数' : '数字';
    return low !== null && high !== null ? `${low} 到 ${high} 的${kind}` : kind;
  },
  above: (low) => `大于 ${low} 的数字`,
  typeNames: {
    int: '整数',
    string: '文字（加引号）',
    boolean: 'true 或 false',
    object: '一组设置 { … }',
    record: '一组设置 { … }',
    array: '列表 [ … ]',
  },
  mayHold: (type, names) => `${type}，其中可写 ${names}`,
  missing: '缺少这一项',
  cannotBe: (value) => `不能是 ${value}`,
  choose: (now, allowed) => `${now}；可填：${allowed}。`,
  mustBe: (now, allowed) => `${now}；应为${beforeDigit(allowed)}。`,
  outside: (allowed, value, isShare) => {
    const hint = isShare ? '；比例写成小数，如 0.8 表示 80%' : '';
    return `应为${beforeDigit(allowed)}，现为 ${value}${hint}。`;
  },
  noSuchSetting: (names) => `没有这一项设置${names === null ? '' : `；可用的有：${names}`}。`,
  noSettingNamed: (name, names) => `没有名为“${name}”的设置；可填：${names}。`,
  noRulesNamed: (name, names) => `没有名为 ${name} 的内置规则；可填：${names}。`,
  notSettings: '评分规则应为一组设置 { … }。',
  empty: '不能为空。',
  badId: (value) => `不能是 ${value}；只用小写字母、数字和连字符，如 my-city-2024。`,
  badValue: (value) => `不能是 ${value}。`,
  manyMissing:
    '缺少多项设置。只写与全国规则不同的部分时，请加上 "extends": "national-2020"，其余自动沿用。',
  noBand: '这种计分方式至少要有一档。',
  bandsNotFalling: '各档的 from 要从高到低排列，且不能重复。',
  gradesNotFalling: '各等级的 from 要从高到低排列，且不能重复。',
  belowFrom: (from) => `不能小于 from（${from}）。`,
  stepsMissing: 'mode 为 steps 时要写明每档偏离的比例。',
  tiersCross: '“部分达成”的下限要低于“达成”的下限。',
  deductionMissing: 'action 为 deduct 时要写明扣多少分。',
  lightsCross: '要满足 red ≤ green < blue。',
  floorsNotRising: '月份要从早到晚排列。',
  groupRulesCompete: '按百分点扣分、缺项扣分、按数累加，一条里只能写一种。',
  groupWithoutRule: '这一条没有写计分规则。',
  factorsNotFalling: '各级的系数要从大到小排列，且不能重复。',
  noSuchCheck: (codes) => `没有这个检查编号；可填：${codes}。`,
  noThreshold: '这项检查没有可调的阈值。',
  noSuchThreshold: (names) => `没有这个阈值；可填：${names}。`,
  outOfRange: (range) => `超出允许的范围${range ? `：${range.min} 到 ${range.max}` : ''}。`,
};

const ENGLISH: ProblemWords = {
  and: ', ',
  quoted: (text) => `“${text}”`,
  numbers: ({ low, high, isWhole }) => {
    const kind = isWhole ? 'a whole number' : 'a number';
    return low !== null && high !== null ? `${kind} from ${low} to ${high}` : kind;
  },
  above: (low) => `a number above ${low}`,
  typeNames: {
    int: 'a whole number',
    string: 'text in quotes',
    boolean: 'true or false',
    object: 'settings { … }',
    record: 'settings { … }',
    array: 'a list [ … ]',
  },
  mayHold: (type, names) => `${type} with ${names}`,
  missing: 'Missing',
  cannotBe: (value) => `Cannot be ${value}`,
  choose: (now, allowed) => `${now}; choose from ${allowed}.`,
  mustBe: (now, allowed) => `${now}; must be ${allowed}.`,
  outside: (allowed, value, isShare) => {
    const hint = isShare ? '; write shares as decimals, 0.8 for 80%' : '';
    return `Must be ${allowed}, is ${value}${hint}.`;
  },
  noSuchSetting: (names) => `No such setting${names === null ? '' : `; there are ${names}`}.`,
  noSettingNamed: (name, names) => `No setting is called “${name}”; choose from ${names}.`,
  noRulesNamed: (name, names) => `No built-in rules are called ${name}; choose from ${names}.`,
  notSettings: 'Scoring rules must be settings { … }.',
  empty: 'Cannot be blank.',
  badId: (value) =>
    `Cannot be ${value}; use small letters, digits and hyphens only, such as my-city-2024.`,
  badValue: (value) => `Cannot be ${value}.`,
  manyMissing:
    'Several settings are missing. To state only what differs from the national rules, add "extends": "national-2020"; the rest is taken over.',
  noBand: 'This way of scoring needs at least one step.',
  bandsNotFalling: 'The steps must fall from the highest “from” to the lowest, none twice.',
  gradesNotFalling: 'The grades must fall from the highest “from” to the lowest, none twice.',
  belowFrom: (from) => `Cannot be below “from” (${from}).`,
  stepsMissing: 'With mode “steps”, state the deviation of each step.',
  tiersCross: '“Partly achieved” must begin below “Achieved”.',
  deductionMissing: 'With action “deduct”, state the points to deduct.',
  lightsCross: 'Must follow red ≤ green < blue.',
  floorsNotRising: 'Months must go from early to late.',
  groupRulesCompete: 'State only one of perPoint, perMissing and perItem in an entry.',
  groupWithoutRule: 'This entry states no rule.',
  factorsNotFalling: 'The factors must fall, none twice.',
  noSuchCheck: (codes) => `There is no check with this code; choose from ${codes}.`,
  noThreshold: 'This check has no threshold to change.',
  noSuchThreshold: (names) => `There is no such threshold; choose from ${names}.`,
  outOfRange: (range) => `Out of range${range ? `: ${range.min} to ${range.max}` : ''}.`,
};

export type InEveryLanguage = Readonly<Record<Language, string>>;

/** One sentence in every language: the person may change the language while it is shown. */
export function inWords(say: (words: ProblemWords) => string): InEveryLanguage {
  return { 'zh-CN': say(CHINESE), 'en-US': say(ENGLISH) };
}
