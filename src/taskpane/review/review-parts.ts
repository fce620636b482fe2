/** What only reviewing needs: readers of files and the opinion. A bundle of its own, loaded on first use. */
import '../file-reading-polyfills';
export { opinionDocument } from '../../file/opinion-document';
export { FilePort } from '../../file/file-port';
export { rollUpForms } from '../../core/review/roll-up-forms';
export { readWorkbook } from '../../file/read-workbook';
export { Coverage } from '../../core/report/coverage';
export { withAcceptedKinds } from '../../core/report/accepted-kinds';
export { markAccepted } from '../batch/mark-accepted';
export { partsByUnit } from '../../core/report/by-unit';
export { buildOpinion, buildOpinionSteps } from '../../core/report/opinion';
export { opinionSheet } from '../../core/report/opinion-sheet';
export { opinionText } from '../../core/report/opinion-text';
export { jsonSteps } from '../../core/report/json-steps';
export { toAssessment, workbookDescriber } from '../../core/report/to-assessment';
export { opinionPage } from './opinion-page';
export { unusableFile } from '../batch/assess-file';
export { recallReviewSettings } from '../settings/kept-settings';
export {
  allowKeeping,
  forgetBatch,
  keepBatch,
  keptBatch,
  mayKeepBatch,
  openKeptBatch,
} from '../batch/kept-batch';
export { batchOfResult } from '../batch/saved-batch';
export { compareBatch } from '../batch/batch-round';
export { PROGRAM } from '../program';
export { makeOutput } from '../batch/outputs';
export { unitLetters } from '../../core/report/unit-letters';
export { startFileAssessor } from '../batch/file-assessor';
export { earlierRoundSteps, earlierRoundOfSheets } from '../../core/round/earlier-round';
export { roundFormsSteps } from '../../core/round/earlier-form';
export { pairRoundSteps } from '../../core/round/pair-round';
export { compareFileSteps } from '../../core/round/second-round';
