/** Total and grade as a text quotes them: 自评得分98.5分，等级为优. */
import type { Policy } from '../../../policy/schema';
import { normalise } from '../../../sheet/text';

/** A total in a text, with the words around it. */
export interface QuotedTotal {
  readonly words: string;
  readonly points: number;
  readonly decimals: number;
}

/** A grade of the policy in a text, with the words around it. */
export interface QuotedGrade {
  readonly words: string;
  readonly name: string;
}

const TOTAL =
  /(总分|总得分|自评得分|综合得分|综合评分|评分|得分)[为是:]?(\d{1,3}(?:\.(\d{1,2}))?)分(?!制)/g;
/** By themselves they may be the score of anything that the sentence speaks of. */
const BARE_WORDS: readonly string[] = ['评分', '得分'];
const POINTS = /(\d{1,3}(?:\.(\d{1,2}))?)分(?!制|之|钟)/g;
const GRADE_BEFORE =
  /(?:(?:自评|评价|评定|考评|绩效)(?:结果|结论|等级|等次|档次)?(?:评定|评)?[为是:]|(?:等级|等次)[为是:]?)[“"]?/g;
const GRADE_BEHIND = /^[秀好等]?[”"]?(?:$|[,。;!、)级]|等级|等次|档次)/;
/** What has scores and grades of its own: parts of the form, surveys, works, the unit itself. */
const ANOTHER_SUBJECT =
  /执行率|满意度|指标|产出|效益|成本|决策|过程|质量|工程|验收|测评|考核|检查|评比|群众|社会|第三方/;
/** 上年自评为良: of another year. */
const ANOTHER_YEAR = /上年|上一年|去年|往年|前年/;
const YEAR = /(?:19|20)\d\d(?=年)/g;
const CLAUSE = /[,。;!?]/;
const SENTENCE = /[。;!?]/;

/** All totals that the text quotes of the form's year (`null`: unknown); 满意度得分 and the like are none. */
export function quotedTotals(text: string, year: number | null): QuotedTotal[] {
  return matchesOf(TOTAL, normalise(text)).flatMap(({ match, before }) => {
    const isBare = BARE_WORDS.indexOf(match[1] ?? '') >= 0;
    const around = lastPart(before, isBare ? SENTENCE : CLAUSE);
    if (ANOTHER_SUBJECT.test(around) || isOfAnotherYear(lastPart(before, CLAUSE), year)) return [];
    return [{ words: match[0], points: Number(match[2]), decimals: (match[3] ?? '').length }];
  });
}

/** All numbers of points in the text, whatever they are of. */
export function pointsIn(text: string): Pick<QuotedTotal, 'points' | 'decimals'>[] {
  return matchesOf(POINTS, normalise(text)).map(({ match }) => ({
    points: Number(match[1]),
    decimals: (match[2] ?? '').length,
  }));
}

/** All grades of the policy that the text names outright; 效果良好 and 工程质量等级为优 name none. */
export function quotedGrades(text: string, { grades }: Policy, year: number | null): QuotedGrade[] {
  return matchesOf(GRADE_BEFORE, normalise(text)).flatMap(({ match, before, behind }) => {
    const clause = lastPart(before, CLAUSE);
    if (ANOTHER_SUBJECT.test(clause) || isOfAnotherYear(clause, year)) return [];
    const grade = grades.find(
      ({ name }) => behind.indexOf(name) === 0 && GRADE_BEHIND.test(behind.slice(name.length)),
    );
    return grade ? [{ words: `${match[0]}${grade.name}`, name: grade.name }] : [];
  });
}

/** What stands behind the last of the marks. */
function lastPart(text: string, mark: RegExp): string {
  const parts = text.split(mark);
  return parts[parts.length - 1] ?? '';
}

function isOfAnotherYear(clause: string, year: number | null): boolean {
  const named = clause.match(YEAR) ?? [];
  return ANOTHER_YEAR.test(clause) || named.some((each) => Number(each) !== year);
}

interface Found {
  readonly match: RegExpExecArray;
  readonly before: string;
  readonly behind: string;
}

/** Further back nothing belongs to the same sentence as a rule; it keeps long texts linear. */
const LONGEST_LOOK_BACK = 60;

/** Matches of a global pattern with what stands around them. */
function matchesOf(pattern: RegExp, text: string): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const before = text.slice(Math.max(0, match.index - LONGEST_LOOK_BACK), match.index);
    const behind = text.slice(pattern.lastIndex, pattern.lastIndex + LONGEST_LOOK_BACK);
    found.push({ match, before, behind });
  }
  return found;
}
