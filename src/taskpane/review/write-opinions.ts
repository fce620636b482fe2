/** Opinions on assessed workbooks, written one by one so that the pane stays responsive. */
import type { WorkbookAssessment } from '../../core/report/assessment';
import type { Opinion } from '../../core/report/opinion';
import type { OpinionDraft } from './opinion-draft';
import { finishInSlices } from '../shell/run-in-slices';
import type { Pane } from '../shell/pane-store';
import { policyInUse } from '../policy/policy-in-use';
import type { ReviewParts } from './with-review-parts';

export async function writeOpinions(
  pane: Pane,
  {
    buildOpinionSteps,
    opinionText,
    partsByUnit,
    recallReviewSettings,
  }: Pick<
    ReviewParts,
    'buildOpinionSteps' | 'opinionText' | 'partsByUnit' | 'recallReviewSettings'
  >,
  workbooks: readonly WorkbookAssessment[],
  isOnOpenWorkbook: boolean,
): Promise<OpinionDraft> {
  const policy = policyInUse(pane.getState().stored);
  const { letter: letterSettings } = recallReviewSettings(pane.host);
  const opinions: Opinion[] = [];
  const texts: string[] = [];
  // a sheet in the open workbook is about all of it; letters go to one unit each
  const letters = isOnOpenWorkbook
    ? workbooks
    : workbooks.flatMap((each) => partsByUnit(each).map(({ workbook }) => workbook));
  for (const letter of letters) {
    const opinion = await finishInSlices(pane.host, buildOpinionSteps(letter, policy));
    opinions.push(opinion);
    await pane.host.wait(0);
    texts.push(opinionText(opinion, letterSettings));
  }
  await pane.host.wait(0);
  return { workbooks, opinions, text: texts.join('\n\n'), isOnOpenWorkbook };
}
