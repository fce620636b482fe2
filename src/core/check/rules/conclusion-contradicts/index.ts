/** G04: conclusion, problems and measures against the table and against each other. */
import type { Policy } from '../../../policy/schema';
import { gradeOf } from '../../../score/grade';
import type { AssessedForm, AssessedRow } from '../../../score/result';
import { totalToState } from '../../../score/total-to-state';
import { isSameSum } from '../../../score/weights-add-up';
import type { FormCell, LabelledCell } from '../../../form/form';
import { normalise } from '../../../sheet/text';
import { plainNumber, roundTo } from '../../../value/exact-number';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { labelName, placesText } from '../../reading/finding-place';
import { findingAt } from '../../reading/findings-on-form';
import { ownCell } from '../../reading/row-state';
import { pointsIn, quotedGrades, quotedTotals } from './quoted';

export type MessageId =
  'noProblems' | 'noMeasures' | 'totalDiffers' | 'sumDiffers' | 'gradeDiffers';

const messages: MessageTexts<MessageId> = {
  noProblems: {
    what: '“{indicator}”（{cell}）写“{words}”，表中却有{count}项指标没有达到指标值或没有得满分（{places}）。',
    why: '扣分就有原因，原因就是问题。',
    fix: '请在{cell}写明这些指标扣分的问题；确实不算问题的，请在偏差原因中说明。',
  },
  noMeasures: {
    what: '“存在问题”写了问题，“{indicator}”（{cell}）却没有写。',
    why: '有问题就要有相应的措施。',
    fix: '请在{cell}写明针对这些问题的措施。',
  },
  totalDiffers: {
    what: '“{indicator}”（{cell}）写“{words}”，表中总分（{place}）是{total}分。',
    why: '结论引用的分数要与表中一致。',
    fix: '请核对总分，把{cell}和{place}改为同一个数。',
  },
  sumDiffers: {
    what: '“{indicator}”（{cell}）写“{words}”，表中各项得分合计是{total}分。',
    why: '结论引用的分数要与表中一致。',
    fix: '请核对各项得分和{cell}，改为同一个数。',
  },
  gradeDiffers: {
    what: '“{indicator}”（{cell}）写“{words}”，表中总分是{total}分，按所选规则为“{right}”。',
    why: '结论引用的等级要与总分相符。',
    fix: '请核对总分和{cell}的等级；当地另有等级划分的，请改选规则。',
  },
};

const NOTHING = /^(无|没有|暂无|未发现|不存在)(明显|突出)?(问题)?[。.]?$/;
/** 实施过程中未发现明显问题: nothing either, said in a sentence. */
const NO_PROBLEM =
  /^.{0,16}(?:未发现|未出现|没有|不存在|无)(?:明显|突出|重大|较大|严重|其[他它]|任何)?的?问题[。.]?$/;
const NONE_TO_WRITE: ReadonlyMap<string, number> = new Map();

export const conclusionContradicts: FormCheck<MessageId> = {
  meta: {
    code: 'G04',
    slug: 'conclusion-contradicts',
    title: '结论、问题或措施与表不一致',
    scope: 'form',
    severity: 'info',
    appliesTo: 'isJudged',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    return [
      problemsFinding(assessed),
      measuresFinding(assessed),
      ...quotedPlaces(assessed).flatMap((place) => [
        totalFinding(assessed, place),
        gradeFinding(assessed, place),
      ]),
    ].flatMap((finding) => finding ?? []);
  },
};

function at(
  { form }: AssessedForm,
  { label }: LabelledCell,
  cells: readonly FormCell[],
  messageId: MessageId,
  data: Readonly<Record<string, string | number>>,
): Finding<MessageId> {
  return findingAt(form, null, labelName(label), cells, { messageId, data });
}

function lostPoints({ comparison, weight, given, score }: AssessedRow): boolean {
  if (score.basis.id === 'not-applicable') return false;
  const isBelowFull = weight !== null && given !== null && given < weight;
  return comparison?.verdict === 'missed' || isBelowFull;
}

function problemsFinding(assessed: AssessedForm): Finding<MessageId> | null {
  const { problems } = assessed.form.closing;
  const words = problems?.value;
  if (!problems || !words || !NOTHING.test(normalise(words.text))) return null;
  const cells = assessed.rows.filter(lostPoints).flatMap((row) => ownCell(row, 'actual') ?? []);
  if (cells.length === 0) return null;
  return at(assessed, problems, [words, ...cells], 'noProblems', {
    words: words.text.trim(),
    count: cells.length,
    places: placesText(cells),
  });
}

function measuresFinding(assessed: AssessedForm): Finding<MessageId> | null {
  const { problems, measures } = assessed.form.closing;
  if (!problems || !measures || measures.value.isMergedAway) return null;
  const stated = normalise(problems.value.text);
  if (stated === '' || NOTHING.test(stated) || NO_PROBLEM.test(stated)) return null;
  // a blank place is told elsewhere; here the place says that there is nothing
  if (!NOTHING.test(normalise(measures.value.text))) return null;
  return at(assessed, measures, [measures.value, problems.value], 'noMeasures', {});
}

/** Where forms quote their result: the conclusion, and the outcome of the goal. */
function quotedPlaces({ form }: AssessedForm): LabelledCell[] {
  const { conclusion } = form.closing;
  return conclusion ? [conclusion, ...form.goals.achieved] : [...form.goals.achieved];
}

/** What the total may rightly be called: as printed, as the scores add up, and as it should be. */
function totalsOf(assessed: AssessedForm): number[] {
  const score = assessed.total?.score;
  return [score?.given, totalToState(assessed, NONE_TO_WRITE), score?.computed].filter(
    (total): total is number => total !== null && total !== undefined,
  );
}

function totalFinding(assessed: AssessedForm, place: LabelledCell): Finding<MessageId> | null {
  const { text } = place.value;
  const [quoted, ...further] = quotedTotals(text, assessed.form.year);
  const totals = totalsOf(assessed);
  const [total] = totals;
  // 满分100分，得分98分: with two numbers nobody knows which is meant
  if (!quoted || further.length > 0 || total === undefined) return null;
  const isSaid = pointsIn(text).some(({ points, decimals }) =>
    totals.some((each) => roundTo(each, decimals) === points),
  );
  if (isSaid) return null;
  const printed = assessed.total?.score.given != null ? assessed.form.total?.score : null;
  const data = { words: quoted.words, total: plainNumber(total) };
  return printed
    ? at(assessed, place, [place.value, printed], 'totalDiffers', {
        ...data,
        place: printed.address,
      })
    : at(assessed, place, [place.value], 'sumDiffers', data);
}

function gradeFinding(assessed: AssessedForm, place: LabelledCell): Finding<MessageId> | null {
  const { policy, total } = assessed;
  const [quoted, ...further] = quotedGrades(place.value.text, policy, assessed.form.year);
  if (!quoted || !areGradesCertain(policy)) return null;
  if (further.some(({ name }) => name !== quoted.name)) return null;
  // 50 of 50 points make no grade
  if (!total || !isSameSum(total.weight.computed, policy.total.fullMarks)) return null;
  const totals = totalsOf(assessed);
  const grades = totals.map((each) => gradeOf(each, policy));
  const [points] = totals;
  const right = grades[0];
  if (points === undefined || !right || grades.indexOf(quoted.name) >= 0) return null;
  return at(assessed, place, [place.value], 'gradeDiffers', {
    words: quoted.words,
    total: plainNumber(points),
    right,
  });
}

function areGradesCertain({ basis }: Policy): boolean {
  return basis.find(({ setting }) => setting === 'grades')?.certainty !== 'unverified';
}
