/** S01: more points given than the row is worth. */
import type { AssessedRow } from '../../../score/result';
import type { Form, FormCell } from '../../../form/form';
import { levelKey } from '../../../form/level-text';
import { isSameSum } from '../../../score/weights-add-up';
import { plainNumber, sumExactly } from '../../../value/exact-number';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { findingAt, fundsFinding, rowFinding } from '../../reading/findings-on-form';
import { isScaledPart } from '../../reading/scaled-parts';
import { hasScoresOnOtherScale } from '../../reading/stated-points';

export type MessageId = 'overWeight' | 'ruleGives' | 'otherScale' | 'overLabel';

const messages: MessageTexts<MessageId> = {
  otherScale: {
    what: '“{indicator}”一列（{cell}）的多数得分超过了分值。',
    why: '得分像是按百分制填写，或者分值填的是权重，与分值不是同一口径，无法核对得分和总分。',
    fix: '请统一口径：得分按分值折算，或者把权重改为分值。',
  },
  overWeight: {
    what: '“{indicator}”（{cell}）得分{score}分，超过分值{weight}分。',
    why: '得分最高为该行分值，超额完成也不加分。',
    fix: '请更正{cell}的得分；如分值填错，请更正分值。',
  },
  ruleGives: {
    what: '“{indicator}”（{cell}）得分{score}分，超过分值{weight}分。',
    why: '得分最高为该行分值，超额完成也不加分。',
    fix: '请核对后把{cell}改为按规则应得的{computed}分；如分值填错，请更正分值。',
  },
  overLabel: {
    what: '“{indicator}”（{cell}）标明{weight}分，所属各行的得分合计{score}分。',
    why: '一个部分的得分不能超过标明的分值。',
    fix: '请更正各行的得分；如标明的分值有误，请更正标签。',
  },
};

export const scoreOverWeight: FormCheck<MessageId> = {
  meta: {
    code: 'S01',
    slug: 'score-over-weight',
    title: '得分超过分值',
    scope: 'row',
    severity: 'error',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const { form, rows, funds } = assessed;
    const findings: Finding<MessageId>[] = [];
    const header = form.columns.score;
    if (header && hasScoresOnOtherScale(assessed)) {
      findings.push(
        findingAt(form, null, header.cell.text, [header.cell], {
          messageId: 'otherScale',
          severity: 'warning',
        }),
      );
      return findings;
    }
    for (const row of rows) {
      const report = excess(row);
      if (report) findings.push(rowFinding(form, row, ['score', 'weight'], report));
    }
    const report = funds && excess(funds);
    if (funds && report) findings.push(fundsFinding(form, funds, ['score', 'weight'], report));
    // Where every row has its own full marks, a part has no more to say.
    if (!form.columns.weight) findings.push(...overLabels(form, rows));
    return findings;
  },
};

interface Part {
  readonly label: FormCell;
  readonly name: string;
  readonly points: number;
  readonly rows: readonly AssessedRow[];
}

/** What labels give points to: parts of the table, 产出指标（50分）, 数量指标（20分）. */
function partsOf(form: Form, rows: readonly AssessedRow[]): Part[] {
  const stated = (form.parts ?? []).filter((part) => !isScaledPart(part, rows));
  const parts: Part[] = stated.map(({ label, points, rows: numbers }) => ({
    label,
    name: levelKey(label.text),
    points,
    rows: rows.filter(({ row }) => numbers.indexOf(row.number) >= 0),
  }));
  const seen = new Set<string>();
  for (const { row } of rows) {
    for (const level of ['level1', 'level2'] as const) {
      const points = row.levelWeights?.[level];
      const label = row.cells[level];
      const key = level === 'level1' ? row.level1 : `${row.level1}/${row.level2}`;
      if (points === undefined || !label || seen.has(key)) continue;
      seen.add(key);
      const own = rows.filter(
        (other) =>
          other.row.level1 === row.level1 &&
          (level === 'level1' || other.row.level2 === row.level2),
      );
      parts.push({ label, name: levelKey(row[level]), points, rows: own });
    }
  }
  return parts;
}

/** Scores that are stated already prove it, whatever is still blank. */
function overLabels(form: Form, rows: readonly AssessedRow[]): Finding<MessageId>[] {
  return partsOf(form, rows).flatMap(({ label, name, points, rows: own }) => {
    const counted = own.filter(({ row }) => row.role !== 'part');
    const sum = sumExactly(counted.map(({ given }) => given ?? 0));
    if (sum <= points || isSameSum(sum, points)) return [];
    const data = { score: plainNumber(sum), weight: plainNumber(points) };
    return [findingAt(form, null, name, [label], { messageId: 'overLabel', data })];
  });
}

/** `null` when nothing is wrong; with the rule's score where it is known, since the target may be missed as well. */
function excess({
  given,
  weight,
  score,
}: Pick<AssessedRow, 'given' | 'weight' | 'score'>): Pick<
  Finding<MessageId>,
  'messageId' | 'data'
> | null {
  if (given === null || weight === null || given <= weight) return null;
  const data = { score: plainNumber(given), weight: plainNumber(weight) };
  if (score.computed === null) return { messageId: 'overWeight', data };
  return { messageId: 'ruleGives', data: { ...data, computed: plainNumber(score.computed) } };
}
