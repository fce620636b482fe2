/** The frame of the `--html` report: the summary by unit and project, and what stands around the workbooks' parts. */
import { subjectOf } from '../form/form-name';
import type { FormAssessment, WorkbookAssessment } from './assessment';
import { baseName } from './file-names';
import { unitOf } from './unit-name';
import { escapeHtml, htmlPage, textElement } from './html';
import { PRINT_STYLE } from './print-style';
import type { AssessmentSummary } from './to-assessment';

const TITLE = '绩效表检查报告';
const BODY_MARK = '<!--body-->';

/** One line of the summary table: a form, or a file without any. */
export interface SummaryLine {
  readonly index: number;
  readonly file: string;
  readonly organisation: string;
  readonly project: string;
  readonly given: string;
  readonly computed: string;
  readonly grade: string;
  readonly errors: number;
  readonly missingReasons: number;
}

/** What the summary table shows of a workbook; small, so that all of them can be kept. */
export function summaryLines(workbook: WorkbookAssessment, index: number): SummaryLine[] {
  const blank = { index, file: workbook.file, organisation: '', given: '', grade: '' };
  if (workbook.error) {
    return [
      { ...blank, project: workbook.error.message, computed: '', errors: 0, missingReasons: 0 },
    ];
  }
  return (workbook.forms ?? []).map((form) => {
    const score = form.total?.score;
    return {
      ...blank,
      organisation: unitOf(form),
      project: subjectOf(form),
      given: score?.given === undefined || score.given === null ? '' : String(score.given),
      computed: score ? (score.computed === null ? openTotal(form) : String(score.computed)) : '',
      grade: form.total?.grade ?? '',
      errors: (workbook.findings ?? []).filter(
        (finding) => finding.form === form.id && finding.severity === 'error' && !finding.accepted,
      ).length,
      missingReasons: form.rows.filter((row) => row.needsReason && row.reason === '').length,
    };
  });
}

/** Without open rows the full marks do not add up, and there is no total. */
function openTotal({ total }: FormAssessment): string {
  if (!total) return '';
  const { settled, pending, openRows } = total.score;
  return openRows === 0 ? `分值合计${total.weight.computed}` : `${settled}（待判定${pending}）`;
}

const SUMMARY_HEADERS = ['单位', '项目', '填报', '应得', '等级', '错误', '缺说明', '文件'];

/** Their figures stand at the right. */
const NUMBER_HEADERS: ReadonlySet<string> = new Set(['填报', '应得', '错误', '缺说明']);

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** By unit and project; the same project in the order of the files. Code points, so that every machine sorts alike. */
function inOrder(lines: readonly SummaryLine[]): SummaryLine[] {
  return [...lines].sort(
    (one, other) =>
      compareText(one.organisation, other.organisation) ||
      compareText(one.project, other.project) ||
      one.index - other.index,
  );
}

function summaryTable(lines: readonly SummaryLine[]): string {
  const head = SUMMARY_HEADERS.map((header) =>
    textElement('th', header, NUMBER_HEADERS.has(header) ? 'number' : ''),
  ).join('');
  const rows = inOrder(lines).map((line) => {
    const cells = [
      textElement('td', line.organisation),
      textElement('td', line.project),
      textElement('td', line.given, 'number'),
      textElement('td', line.computed, 'number'),
      textElement('td', line.grade),
      textElement('td', String(line.errors), 'number'),
      textElement('td', String(line.missingReasons), 'number'),
      `<td><a href="#file-${line.index}">${escapeHtml(baseName(line.file))}</a></td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** Everything before the first workbook's part. */
export function reportStart(
  policyName: string,
  summary: AssessmentSummary,
  lines: readonly SummaryLine[],
): string {
  const page = htmlPage(TITLE, PRINT_STYLE, BODY_MARK);
  const { files, forms, rows, errors, warnings, infos, needReason } = summary;
  return [
    page.slice(0, page.indexOf(BODY_MARK)) + textElement('h1', TITLE),
    textElement('p', `评分规则：${policyName}。`),
    textElement(
      'p',
      `共${files}个文件，${forms}张表，${rows}行指标：${errors}处错误，${warnings}处提醒，${infos}处提示；${needReason}行需要偏差说明。`,
    ),
    '<h2 id="summary">汇总</h2>',
    `${summaryTable(lines)}\n`,
  ].join('\n');
}

/** Everything after the last one. */
export function reportEnd(): string {
  const page = htmlPage(TITLE, PRINT_STYLE, BODY_MARK);
  return page.slice(page.indexOf(BODY_MARK) + BODY_MARK.length);
}
