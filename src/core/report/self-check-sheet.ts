/** 自查表: what the unit that fills the forms has checked, to be printed, signed and put on file. */
import type { AssessedFinding, AssessedWorkbook } from '../assess';
import { subjectOfForm } from '../form/form-name';
import type { AssessedForm } from '../score/result';
import { htmlPage, textElement } from './html';
import { PRINT_STYLE } from './print-style';
import { renderFinding } from './render-finding';
import { sentencesZhCn } from './sentences-zh-cn';

const FORM_HEADERS = ['序号', '项目', '工作表', '填报总分', '应得总分', '等级', '错误', '已接受'];

/** `time`: ISO text; only its day is printed. */
export function selfCheckPage(result: AssessedWorkbook, time: string): string {
  const { forms, findings, policy, snapshot } = result;
  const rows = forms.map((form, index) => formRow(form, index, findings));
  const accepted = findings.filter((finding) => finding.accepted);
  const body = [
    textElement('h1', '绩效自评自查表'),
    textElement('p', `工作簿：${snapshot.name}`),
    textElement('p', `自查日期：${time.slice(0, 10)}`),
    textElement('p', `评分规则：${policy.name}`),
    table(FORM_HEADERS, rows),
    ...(accepted.length === 0
      ? []
      : [
          textElement('h2', '经核实接受的问题'),
          table(['单元格', '问题', '说明'], accepted.map(acceptedRow)),
        ]),
    table(['填报人', '复核人', '日期'], [['', '', '']]),
  ];
  return htmlPage('绩效自评自查表', PRINT_STYLE, body.join('\n'));
}

function formRow(
  { form, total }: AssessedForm,
  index: number,
  findings: readonly AssessedFinding[],
): readonly string[] {
  const own = findings.filter((finding) => finding.form === form.id);
  const errors = own.filter(({ accepted, severity }) => !accepted && severity === 'error').length;
  const score = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  return [
    String(index + 1),
    subjectOfForm(form) || form.sheet,
    form.sheet,
    score(total?.score.given),
    score(total?.score.computed),
    total?.grade ?? '',
    String(errors),
    String(own.filter(({ accepted }) => accepted).length),
  ];
}

function acceptedRow(finding: AssessedFinding): readonly string[] {
  const { what } = renderFinding(finding, sentencesZhCn);
  return [finding.cells[0] ?? '', what, finding.accepted?.reason ?? ''];
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headers.map((header) => textElement('th', header)).join('');
  const lines = rows.map(
    (cells) => `<tr>${cells.map((cell) => textElement('td', cell)).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}
