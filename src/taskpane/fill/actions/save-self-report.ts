import type { AssessedForm } from '../../../core/score/result';
import { copyText } from '../../shell/actions/copy-text';
import { offerFile } from '../../shell/offer-file';
import type { PaneAction } from '../../shell/pane-action';

export interface SelfReportRequest {
  readonly form: AssessedForm;
  readonly as: 'document' | 'text';
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes up what the form holds as a 自评报告: saved as a Word document, or copied as text. */
export const saveSelfReport: PaneAction<SelfReportRequest> = {
  name: 'save-self-report',
  label: 'action.saveSelfReport',
  isEnabled: (state, { form }) =>
    state.work.kind === 'none' && form.rows.some(({ comparison }) => comparison !== null),
  async perform(pane, { form, as }) {
    const { selfReport, selfReportText, selfReportDocument } = await import(
      /* webpackChunkName: "self-report" */ '../self-report-parts'
    );
    const report = selfReport(form);
    if (as === 'text') return copyText.perform(pane, selfReportText(report));
    const name = `${report.title.replace(/[\\/:*?"<>|\s]+/g, '_')}.docx`;
    offerFile(pane, name, WORD, selfReportDocument([report]));
  },
};
