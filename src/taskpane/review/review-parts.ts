/** What only reviewing needs: readers of files and the opinion. A bundle of its own, loaded on first use. */
import '../text-coding';
export { readWorkbook } from '../../file/read-workbook';
export { partsByUnit } from '../../core/report/by-unit';
export { buildOpinion } from '../../core/report/opinion';
export { opinionSheet } from '../../core/report/opinion-sheet';
export { opinionText } from '../../core/report/opinion-text';
export { toAssessment, toWorkbookAssessment } from '../../core/report/to-assessment';
export { opinionPage } from './opinion-page';
export { unusableFile } from '../batch/assess-file';
export { startFileAssessor } from '../batch/file-assessor';
export { earlierRoundOfJson, earlierRoundOfSheets } from '../../core/round/earlier-round';
export { roundForms } from '../../core/round/earlier-form';
export { pairRound } from '../../core/round/pair-round';
export { compareFile } from '../../core/round/second-round';
