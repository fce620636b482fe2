/** What only a 自评报告 needs. A bundle of its own, loaded on first use. */
import '../text-coding';
export { selfReport } from '../../core/report/self-report';
export { selfReportText } from '../../core/report/self-report-text';
export { selfReportDocument } from '../../file/self-report-document';
