/** Opinions on assessed workbooks, written one by one so that the pane stays responsive. */
import type { WorkbookAssessment } from '../../core/report/assessment';
import type { Opinion } from '../../core/report/opinion';
import type { OpinionDraft } from './opinion-draft';
import type { Pane } from '../shell/pane-store';
import { policyInUse } from '../policy/policy-in-use';
import type { ReviewParts } from './with-review-parts';

export async function writeOpinions(
  pane: Pane,
  { buildOpinion, opinionText }: Pick<ReviewParts, 'buildOpinion' | 'opinionText'>,
  workbooks: readonly WorkbookAssessment[],
  isOnOpenWorkbook: boolean,
): Promise<OpinionDraft> {
  const policy = policyInUse(pane.getState().stored);
  const opinions: Opinion[] = [];
  const texts: string[] = [];
  for (const workbook of workbooks) {
    await pane.host.wait(0);
    const opinion = buildOpinion(workbook, policy.name);
    opinions.push(opinion);
    await pane.host.wait(0);
    texts.push(opinionText(opinion));
  }
  await pane.host.wait(0);
  return { workbooks, opinions, text: texts.join('\n\n'), isOnOpenWorkbook };
}
