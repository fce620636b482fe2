/** 应得 of one row as reports print it. */
import type { RowAssessment } from './assessment';

export function scoreText({ score }: Pick<RowAssessment, 'score'>): string {
  if (score.computed !== null) return String(score.computed);
  return score.notApplicable === true ? '不适用' : '待定';
}
