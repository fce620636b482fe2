/**
 * 评分标准 that prints full marks and a deduction per step: `控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止`.
 * Only a text that says nothing else is understood, so that no condition is passed over.
 */
import { remember } from '../sheet/remember';
import { normalise } from '../sheet/text';
import { spellOut } from '../value/read/spelling';

export interface PrintedStandard {
  /** Full marks up to here, or from here on. */
  readonly limit: number;
  readonly isUpperLimit: boolean;
  readonly isPercent: boolean;
  /** Points that the text gives for it; `null` where it says 满分. */
  readonly full: number | null;
  /** So many units beyond the limit … */
  readonly step: number;
  /** … cost so many points. */
  readonly deduction: number;
}

/** Lowest and highest score that the text gives: it may count begun steps, whole ones or fractions. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

const NUMBER = '-?\\d{1,8}(?:\\.\\d{1,6})?';
const FULL = new RegExp(
  `(<=|>=|<|>|=)?(${NUMBER})(%|[人次项件天户个场期])?(以下|以内|以上)?(?:\\(含\\))?[,:]?(?:计|得|记)(?:(${NUMBER})分|满分)`,
);
const STEP = new RegExp(
  `每(超过|超出|超|高于|高出|增加|多|低于|低|下降|降低|减少|少)(一|${NUMBER})?个?(百分点|%|人|次|项|件|天|户|个)?,?扣(?:减|除)?(${NUMBER})分`,
);
const UPWARD = /^(?:超|高|增|多)/;
/** The limit again, as it stands before the deduction: `>0,每超过…`. */
const LIMIT_AGAIN = new RegExp(`(?:<=|>=|<|>|=)(${NUMBER})%?`, 'g');
const BENCHMARK = new RegExp(`以(${NUMBER})%?为(?:标准|基准)`);
const IDLE = /(?:扣完|扣至0分|0分)为止|最低(?:得)?0分|不得负分/g;
/** Anything that may be one more condition. */
const UNREAD = /\d|[得计记扣]|满分|不足|低于|超|除外|视|酌/;

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/≦|≤|⩽|小于等于|小于或等于|不超过|不高于|不大于/g, '<='],
  [/≧|≥|⩾|大于等于|大于或等于|不低于|不少于|不小于/g, '>='],
  [/大于/g, '>'],
  [/小于/g, '<'],
  [/等于/g, '='],
];

/** One ASCII sign for each comparison, in signs or words. Takes the spelling of `spellOut`. */
export function withPlainSigns(text: string): string {
  return SIGNS.reduce((all, [pattern, sign]) => all.replace(pattern, sign), text);
}

/** What was not read holds something that may be one more condition. */
export function saysMore(rest: string): boolean {
  return UNREAD.test(rest.replace(IDLE, ''));
}

/** 得6分, 扣0.5分; not 分值 and 10分制. */
const STATED_POINTS = /(\d{1,3}(?:\.\d{1,2})?)分(?![制值之钟])/g;

/** True where a standard states points other than the full marks: 3场得6分, 否则得0分. The policy's formula is not meant then. */
export function printsOwnPoints(text: string, weight: number | null): boolean {
  const stated = normalise(text).match(STATED_POINTS) ?? [];
  return stated.some((points) => parseFloat(points) !== weight);
}

function understand(text: string): PrintedStandard | null {
  const plain = withPlainSigns(spellOut(text));
  const full = FULL.exec(plain);
  const step = STEP.exec(plain);
  if (!full || !step || full.index > step.index) return null;
  const limit = Number(full[2]);
  const isUpperLimit = UPWARD.test(step[1] as string);
  const says = full[1]?.charAt(0) ?? (full[4] ? (full[4] === '以上' ? '>' : '<') : null);
  if (says === (isUpperLimit ? '>' : '<')) return null;
  const isLimit = (number: string): boolean => Number(number) === limit;
  const rest = plain
    .replace(full[0], '')
    .replace(step[0], '')
    .replace(BENCHMARK, (all, number: string) => (isLimit(number) ? '' : all))
    .replace(LIMIT_AGAIN, (all, number: string) => (isLimit(number) ? '' : all));
  if (saysMore(rest)) return null;
  const isPercent = full[3] === '%' || step[3] === '百分点' || step[3] === '%';
  return {
    limit,
    isUpperLimit,
    isPercent,
    full: full[5] === undefined ? null : Number(full[5]),
    step: step[2] === undefined || step[2] === '一' ? 1 : Number(step[2]),
    deduction: Number(step[4]),
  };
}

/** `null` for a standard that is not printed so, or that says more. */
export const printedStandard = remember(understand);

const VALUE = new RegExp(`^(${NUMBER})(%)?[\\u4e00-\\u9fff]?$`);
/** `…÷32=98.31%`, `…的比率为95.10%`: a value worked out in the explanation; `×100%` is part of a formula. */
const WORKED_OUT = new RegExp(`(?:=|为|是|率)(${NUMBER})%[.。]?$`);

/** The value that the row reaches, in the standard's terms; `null` where the sheet does not say it. */
export function reachedValue(
  { isPercent }: Pick<PrintedStandard, 'isPercent'>,
  actual: string,
  explanation: string,
): number | null {
  const stated = VALUE.exec(spellOut(actual));
  if (stated) {
    const isSame = (stated[2] !== undefined) === isPercent || Number(stated[1]) === 0;
    return isSame ? Number(stated[1]) : null;
  }
  const workedOut = actual === '' && isPercent ? WORKED_OUT.exec(spellOut(explanation)) : null;
  return workedOut ? Number(workedOut[1]) : null;
}

/** What the standard gives for the value out of the weight; `null` where its full marks are not the weight. */
export function scoreByStandard(
  standard: PrintedStandard,
  value: number,
  weight: number,
): ScoreRange | null {
  const { limit, isUpperLimit, isPercent, full, step, deduction } = standard;
  if (full !== null && full !== weight) return null;
  const beyond = isUpperLimit ? value - limit : limit - value;
  if (beyond <= 1e-9) return { low: weight, high: weight };
  // 每超1% of a limit that is not 100% may mean a percentage of it.
  const relative = isPercent && limit !== 0 ? (beyond / Math.abs(limit)) * 100 : beyond;
  const steps = [beyond / step, relative / step];
  const losses = steps.flatMap((count) => [
    Math.floor(count + 1e-9) * deduction,
    Math.ceil(count - 1e-9) * deduction,
  ]);
  const after = (loss: number): number => Math.max(0, weight - loss);
  return { low: after(Math.max(...losses)), high: after(Math.min(...losses)) };
}
