/** S06: a score outside the band of its tier. */
import { isInBand, tierBands } from '../../../score/tier-band';
import type { AssessedRow, Decision } from '../../../score/result';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { plainNumber } from '../../../value/exact-number';
import { rowFinding } from '../../reading/findings-on-form';
import { statedTier } from '../../reading/stated-tier';

export type MessageId = 'achieved' | 'partlyAchieved' | 'notAchieved';

const messages: MessageTexts<MessageId> = {
  achieved: {
    what: '“{indicator}”（{cell}）判为达成（完成“{actual}”），得分却是{score}分。',
    why: '“达成”一档应得{low}至{high}分。',
    fix: '请在该档内调整{cell}的得分，或改判档次并写明原因。',
  },
  partlyAchieved: {
    what: '“{indicator}”（{cell}）是部分达成（指标值“{target}”，完成“{actual}”），得分却是{score}分。',
    why: '“部分达成”一档应得{low}分以上、不到{high}分。',
    fix: '请在该档内调整{cell}的得分，或改判档次并写明原因。',
  },
  notAchieved: {
    what: '“{indicator}”（{cell}）判为未达成（完成“{actual}”），得分却是{score}分。',
    why: '“未达成”一档应得{low}分以上、不到{high}分。',
    fix: '请在该档内调整{cell}的得分，或改判档次并写明原因。',
  },
};

export const tierMismatch: FormCheck<MessageId> = {
  meta: {
    code: 'S06',
    slug: 'tier-mismatch',
    title: '得分与档次不符',
    scope: 'row',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed, policy }) {
    const findings: Finding<MessageId>[] = [];
    for (const row of assessed.rows) {
      const { given, weight } = row;
      const tier = tierOf(row);
      if (given === null || weight === null || weight <= 0 || given > weight || !tier) continue;
      const band = tierBands(weight, policy).find((each) => each.tier === tier);
      if (!band || isInBand(given, band)) continue;
      findings.push(
        rowFinding(assessed.form, row, ['score', 'actual', 'target', 'weight'], {
          messageId: tier,
          data: {
            target: row.target.text,
            actual: row.actual?.text ?? '',
            score: plainNumber(given),
            low: plainNumber(band.low),
            high: plainNumber(band.high),
          },
        }),
      );
    }
    return findings;
  },
};

/** What a person named; else 部分达成 where the wording is weaker than the target. */
function tierOf(row: AssessedRow): Decision['tier'] | null {
  return statedTier(row) ?? (row.comparison?.verdict === 'partial' ? 'partlyAchieved' : null);
}
