/**
 * Drafts of 偏差原因分析及改进措施 that state only what the cells say.
 * The cause and the measure stay blank: nobody but the person knows them.
 */
import Big from 'big.js';
import type { AssessedRow } from '../score/result';
import type { Measure } from '../value/value';

/** What a person replaces by the cause and the measure. */
const DRAFT_BLANK = '____';

/** The draft with its blanks filled in order; an empty answer leaves its blank. */
export function fillBlanks(draft: string, answers: readonly string[]): string {
  return answers.reduce((text, answer, index) => {
    const words = withoutStop(answer.trim());
    return words === '' ? text : fillBlank(text, index - answersBefore(answers, index), words);
  }, draft);
}

/** The draft has full stops of its own. */
function withoutStop(words: string): string {
  return '。；;.'.indexOf(words.charAt(words.length - 1)) < 0 ? words : words.slice(0, -1);
}

/** How many blanks before this one are filled by now. */
function answersBefore(answers: readonly string[], index: number): number {
  return answers.slice(0, index).filter((answer) => answer.trim() !== '').length;
}

function fillBlank(text: string, blank: number, words: string): string {
  const parts = text.split(DRAFT_BLANK);
  return parts
    .slice(1)
    .reduce(
      (filled, part, index) => `${filled}${index === blank ? words : DRAFT_BLANK}${part}`,
      parts[0] ?? '',
    );
}

/** `指标值为≥200个，实际完成166个，完成83%，少34个。原因：____；改进措施：____。` */
export function draftReason(row: AssessedRow): string {
  const facts = [...statedValues(row), ...conclusions(row)].join('，');
  return `${facts}。原因：${DRAFT_BLANK}；改进措施：${DRAFT_BLANK}。`;
}

function statedValues({ target, actual, progress }: AssessedRow): string[] {
  const stated = [`指标值为${oneLine(target.text)}`];
  const done = actual ? oneLine(actual.text) : '';
  if (progress) {
    const forecast = oneLine(progress.forecast?.text ?? '');
    return [
      ...stated,
      done === '' ? '目前未填完成情况' : `目前完成${done}`,
      ...(forecast === '' ? [] : [`全年预计${forecast}`]),
    ];
  }
  return [...stated, done === '' ? '实际完成值未填' : `实际完成值为${done}`];
}

function conclusions(row: AssessedRow): string[] {
  const { comparison } = row;
  const facts: string[] = [];
  switch (comparison?.verdict) {
    case 'missed':
      facts.push(...missedFacts(row));
      break;
    case 'exceeded':
      if (comparison.measure) facts.push(...exceededFacts(comparison.measure));
      break;
    case 'partial':
      facts.push('部分达成指标值');
      break;
    case 'met':
    case 'incomparable':
    case 'undecided':
    case undefined:
      break;
  }
  return facts.length > 0 ? facts : scoreFacts(row);
}

function missedFacts({ comparison }: AssessedRow): string[] {
  if (!comparison) return [];
  switch (comparison.reason) {
    case 'time':
      return ['晚于计划'];
    case 'frequency':
      return ['次数少于指标值'];
    default:
      return comparison.measure ? shortfallFacts(comparison.measure) : ['未达到指标值'];
  }
}

function shortfallFacts(measure: Measure): string[] {
  const gap = new Big(measure.actual).minus(measure.target);
  if (gap.eq(0)) return ['未达到指标值'];
  const amount = `${plain(gap.abs())}${gapUnit(measure)}`;
  if (gap.gt(0)) return [`超出指标值${amount}`];
  const isShare = measure.direction !== 'reverse' && measure.target > 0 && measure.actual >= 0;
  const done = isShare ? [`完成${percent(measure)}`] : [];
  return [...done, `比指标值少${amount}`];
}

function exceededFacts(measure: Measure): string[] {
  const gap = new Big(measure.actual).minus(measure.target);
  if (gap.lte(0)) return [];
  const done = measure.target > 0 ? [`完成${percent(measure)}`] : [];
  return [...done, `超出指标值${plain(gap)}${gapUnit(measure)}`];
}

/** A reason may be due only because points were taken off. */
function scoreFacts({ given, weight }: AssessedRow): string[] {
  if (given === null || weight === null || given >= weight) return [];
  return [`分值${weight}分，得${given}分，扣${plain(new Big(weight).minus(given))}分`];
}

function percent({ actual, target }: Measure): string {
  return `${plain(new Big(actual).times(100).div(target))}%`;
}

/** The difference of two percentages is said in 个百分点. */
function gapUnit({ unit }: Measure): string {
  return unit === '%' ? '个百分点' : unit;
}

/** At most two decimals, without trailing zeros. */
function plain(value: Big): string {
  return value.round(2, Big.roundHalfUp).toFixed();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
