import { traitsOf } from '../../../core/form/kinds';
import type { WorkbookAssessment } from '../../../core/report/assessment';
import type { FormSource } from '../../../core/review/form-source';
import { FIRST_SORT, newBatch } from '../batch';
import { NO_WORK } from '../../shell/pane-state';
import type { Pane } from '../../shell/pane-store';
import { policyInUse } from '../../policy/policy-in-use';
import { chosenName } from '../workbook-files';
import type { AssessedFile } from '../assess-file';
import type { FileAssessor } from '../file-assessor';
import { readFileBytes } from '../../shell/read-chosen-file';
import { withReviewParts, type ReviewParts } from '../../review/with-review-parts';
import type { PaneAction } from '../../shell/pane-action';

/** Showing the table costs a rendering, so it is not shown after every file. */
const SHOW_EVERY_MILLISECONDS = 400;

/** Checks received files on this machine, one after the other. A file that cannot be used never stops the rest. */
export const assessFiles: PaneAction<readonly File[]> = {
  name: 'assess-files',
  label: 'action.assessFiles',
  isEnabled: (state) => state.mode === 'review' && state.work.kind === 'none',
  perform: (pane, files) =>
    withReviewParts(pane, async (parts) => {
      const sort = pane.getState().batch?.sort ?? FIRST_SORT;
      pane.update((state) => ({
        ...state,
        notice: null,
        isCancelRequested: false,
        screen: { name: 'batch' },
        batch: newBatch(files.length, sort),
        work: {
          kind: 'reading-files',
          file: files[0] ? chosenName(files[0]) : '',
          done: 0,
          total: files.length,
        },
      }));
      const isCancelled = (): boolean => pane.getState().isCancelRequested;
      const assessor = await parts.startFileAssessor(pane.host, isCancelled);
      try {
        await assessAll(pane, parts, assessor, files);
      } finally {
        assessor.end();
        pane.update((state) => ({ ...state, work: NO_WORK, isCancelRequested: false }));
      }
      await parts.keepBatch(pane);
    }),
};

async function assessAll(
  pane: Pane,
  parts: ReviewParts,
  assessor: FileAssessor,
  files: readonly File[],
): Promise<void> {
  const results: WorkbookAssessment[] = [];
  const targets: FormSource[] = [];
  const approved = pane.getState().approvedFiles.flatMap(({ sources }) => sources);
  const show = (): void =>
    pane.update((state) => ({
      ...state,
      batch: state.batch && { ...state.batch, workbooks: results.slice() },
    }));
  const showCoverage = (): void => {
    const coverage = new parts.Coverage([...approved, ...targets]);
    results.forEach((workbook) => coverage.add(workbook));
    const notReceived = coverage.notReceived();
    pane.update((state) => ({ ...state, batch: state.batch && { ...state.batch, notReceived } }));
  };
  const assessOne = async (index: number, known: readonly FormSource[]): Promise<boolean> => {
    const assessed = await assessChosen(pane, parts, assessor, files[index] as File, known);
    if (!assessed) return false;
    results[index] = assessed.workbook;
    targets.push(...assessed.targets);
    return true;
  };
  let nextShow = 0;
  const showNowAndThen = async (index: number, done: number, total: number): Promise<void> => {
    if (pane.host.ticks() < nextShow) return;
    nextShow = pane.host.ticks() + SHOW_EVERY_MILLISECONDS;
    const file = chosenName(files[index] as File);
    pane.update((state) => ({ ...state, work: { kind: 'reading-files', file, done, total } }));
    show();
    await pane.host.wait(0);
  };

  for (let index = 0; index < files.length; index += 1) {
    await showNowAndThen(index, index, files.length);
    if (pane.getState().isCancelRequested || !(await assessOne(index, approved))) break;
  }
  // target forms among the files themselves: those that found none before are compared with them now
  const all = [...approved, ...targets];
  const alone = targets.length === 0 ? [] : indexesOf(results, lacksTarget);
  for (const [done, index] of alone.entries()) {
    await showNowAndThen(index, done, alone.length);
    if (pane.getState().isCancelRequested || !(await assessOne(index, all))) break;
  }
  show();
  showCoverage();
}

async function assessChosen(
  pane: Pane,
  { unusableFile }: ReviewParts,
  assessor: FileAssessor,
  file: File,
  approved: readonly FormSource[],
): Promise<AssessedFile | null> {
  const bytes = await readFileBytes(file);
  const name = chosenName(file);
  if (!bytes) return unusableFile(name, 'not-a-workbook');
  const policy = policyInUse(pane.getState().stored);
  return assessor.assess(name, bytes, { policy, approved });
}

function indexesOf<Item>(items: readonly Item[], isWanted: (item: Item) => boolean): number[] {
  return items.flatMap((item, index) => (isWanted(item) ? [index] : []));
}

/** A self-evaluation without an approved target form. */
function lacksTarget({ forms = [] }: WorkbookAssessment): boolean {
  return forms.some(
    ({ kind, approved }) =>
      traitsOf(kind).isJudged && (approved === null || approved.status === 'none'),
  );
}
