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
  /(?:总分|总得分|自评得分|综合得分|综合评分|评分|得分)[为是:]?(\d{1,3}(?:\.(\d{1,2}))?)分(?!制)/g;
const GRADE_BEFORE =
  /(?:(?:自评|评价|评定|考评|绩效)(?:结果|结论|等级|等次|档次)?(?:评定|评)?[为是:]|(?:等级|等次)[为是:]?)[“"]?/g;
const GRADE_BEHIND = /^[秀好等]?[”"]?(?:$|[,。;!、)级]|等级|等次|档次)/;
/** 上年自评为良: of another year. */
const ANOTHER_YEAR = /上年|上一年|去年|往年|前年/;
const LOOK_BACK = 8;

/** All totals that the text quotes of this year. */
export function quotedTotals(text: string): QuotedTotal[] {
  return matchesOf(TOTAL, normalise(text)).map(({ match }) => ({
    words: match[0],
    points: Number(match[1]),
    decimals: (match[2] ?? '').length,
  }));
}

/** All grades of the policy that the text names outright; 效果良好 names none. */
export function quotedGrades(text: string, { grades }: Policy): QuotedGrade[] {
  return matchesOf(GRADE_BEFORE, normalise(text)).flatMap(({ match, behind }) => {
    const grade = grades.find(
      ({ name }) => behind.indexOf(name) === 0 && GRADE_BEHIND.test(behind.slice(name.length)),
    );
    return grade ? [{ words: `${match[0]}${grade.name}`, name: grade.name }] : [];
  });
}

/** Matches of a global pattern with what follows them, those of other years left out. */
function matchesOf(
  pattern: RegExp,
  text: string,
): { readonly match: RegExpExecArray; readonly behind: string }[] {
  const found: { match: RegExpExecArray; behind: string }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    if (!ANOTHER_YEAR.test(before)) found.push({ match, behind: text.slice(pattern.lastIndex) });
  }
  return found;
}
