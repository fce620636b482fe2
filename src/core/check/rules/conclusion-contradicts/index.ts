/** G04: conclusion, problems and measures against the table and against each other. */
import type { AssessedForm, AssessedRow } from '../../../score/result';
import type { FormCell, LabelledCell } from '../../../form/form';
import { dropSpaces, normalise } from '../../../sheet/text';
import type { Finding, FormCheck } from '../../contract';
import { findingAt } from '../../reading/findings-on-form';
import { ownCell } from '../../reading/row-state';
import { messages, type MessageId } from './messages';

const NOTHING = /^(无|没有|暂无|未发现|不存在)(明显|突出)?(问题)?[。.]?$/;
/** 自评得分98.5分, 综合评分为96分. */
const QUOTED = /(?:总分|总得分|自评得分|综合得分|综合评分|评分)[为是:：]?(\d{1,3}(?:\.\d{1,2})?)分/;

export const conclusionContradicts: FormCheck<MessageId> = {
  meta: {
    code: 'G04',
    slug: 'conclusion-contradicts',
    title: '结论、问题或措施与表不一致',
    englishTitle: 'Conclusion, problems or measures against the form',
    scope: 'form',
    severity: 'info',
    appliesTo: 'isJudged',
    basis: [{ text: '自评结论、存在的问题和改进措施应与自评结果相符', certainty: 'own' }],
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    return [problemsFinding(assessed), measuresFinding(assessed), totalFinding(assessed)].flatMap(
      (finding) => finding ?? [],
    );
  },
};

function at(
  { form }: AssessedForm,
  { label }: LabelledCell,
  cells: readonly FormCell[],
  messageId: MessageId,
  data: Readonly<Record<string, string | number>>,
): Finding<MessageId> {
  return findingAt(form, null, dropSpaces(label.text), cells, { messageId, data });
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
    places: cells.map(({ address }) => address).join('、'),
  });
}

function measuresFinding(assessed: AssessedForm): Finding<MessageId> | null {
  const { problems, measures } = assessed.form.closing;
  if (!problems || !measures || measures.value.isMergedAway) return null;
  const stated = normalise(problems.value.text);
  if (stated === '' || NOTHING.test(stated)) return null;
  // a blank place is told elsewhere; here the place says that there is nothing
  if (!NOTHING.test(normalise(measures.value.text))) return null;
  return at(assessed, measures, [measures.value, problems.value], 'noMeasures', {});
}

function totalFinding(assessed: AssessedForm): Finding<MessageId> | null {
  const { form, total } = assessed;
  const { conclusion } = form.closing;
  const place = form.total?.score;
  const given = total?.score.given ?? null;
  const quoted = QUOTED.exec(normalise(conclusion?.value.text ?? ''));
  if (!conclusion || !place || given === null || !quoted) return null;
  if (Number(quoted[1]) === given) return null;
  return at(assessed, conclusion, [conclusion.value, place], 'totalDiffers', {
    words: quoted[0],
    place: place.address,
    total: given,
  });
}
