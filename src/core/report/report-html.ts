/** `--html`: what was concluded about each workbook, as one self-contained page. Built piece by piece, so that thousands of files fit. */
import type {
  FindingAssessment,
  FormAssessment,
  RowAssessment,
  WorkbookAssessment,
} from './assessment';
import { escapeHtml, htmlPage, textElement } from './html';
import { FORM_KIND_LABELS, SEVERITY_LABELS, VERDICT_LABELS } from './labels';
import { PRINT_STYLE } from './print-style';
import type { AssessmentSummary } from './to-assessment';

const TITLE = '绩效表检查报告';
const BODY_MARK = '<!--body-->';

const number = (value: number | null): string => (value === null ? '' : String(value));

interface Column {
  readonly title: string;
  readonly className?: string;
  readonly text: (row: RowAssessment) => string;
}

const COLUMNS: readonly Column[] = [
  { title: '指标', text: (row) => row.indicator },
  { title: '指标值', text: (row) => row.target.text },
  { title: '实际完成值', text: (row) => row.actual?.text ?? '' },
  { title: '判断', text: (row) => (row.verdict ? VERDICT_LABELS[row.verdict] : '') },
  { title: '分值', className: 'number', text: (row) => number(row.score.weight) },
  { title: '表中', className: 'number', text: (row) => number(row.score.given) },
  {
    title: '应得',
    className: 'number',
    text: (row) => (row.score.computed === null ? '待定' : String(row.score.computed)),
  },
  { title: '依据', text: (row) => row.score.basis },
];

/** On target forms only the first two columns say anything. */
const TARGET_COLUMN_COUNT = 2;

function table(headers: readonly Column[], rows: readonly RowAssessment[]): string {
  const head = headers
    .map((column) => textElement('th', column.title, column.className ?? ''))
    .join('');
  const body = rows
    .map((row) => {
      const cells = headers.map((column) =>
        textElement('td', column.text(row), column.className ?? ''),
      );
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Totals in words: `应得 94.5（优），填报 99`, or what is still pending. */
export function totalText({ total }: FormAssessment): string {
  if (!total) return '';
  const { given, computed, settled, pending } = total.score;
  const printed = given === null ? '填报总分空白' : `填报总分 ${given}`;
  if (computed === null) return `已确定 ${settled} 分，待判定 ${pending} 分；${printed}。`;
  return `应得总分 ${computed}${total.grade === null ? '' : `（${total.grade}）`}；${printed}。`;
}

function formPart(form: FormAssessment): string {
  const isScored = form.rows.some((row) => row.cells['actual'] !== undefined);
  const heading = `${form.project || FORM_KIND_LABELS[form.kind]}（${FORM_KIND_LABELS[form.kind]}，工作表“${form.sheet}” ${form.range}）`;
  return [
    textElement('h3', heading),
    table(isScored ? COLUMNS : COLUMNS.slice(0, TARGET_COLUMN_COUNT), form.rows),
    textElement('p', totalText(form)),
  ].join('\n');
}

function findingRow(finding: FindingAssessment): string {
  const cells = [
    textElement('td', `${SEVERITY_LABELS[finding.severity]} ${finding.code}`, 'action'),
    textElement('td', finding.cells.join('、')),
    textElement('td', finding.message),
    textElement('td', finding.why),
    textElement('td', finding.accepted ? `已说明：${finding.accepted.reason}` : finding.fix),
  ].join('');
  return `<tr${finding.accepted ? ' class="accepted"' : ''}>${cells}</tr>`;
}

const FINDING_HEADERS = ['问题', '单元格', '内容', '依据', '如何修改'];

/** One workbook's part of the page. `index` makes its anchor unique. */
export function reportPart(workbook: WorkbookAssessment, index: number): string {
  const heading = `<h2 id="file-${index}">${escapeHtml(workbook.file)}</h2>`;
  if (workbook.error) {
    return `${heading}\n${textElement('p', `无法检查：${workbook.error.message}`)}\n`;
  }
  const findings = workbook.findings ?? [];
  const head = FINDING_HEADERS.map((header) => textElement('th', header)).join('');
  const list =
    findings.length === 0
      ? textElement('p', '未发现问题。', 'quiet')
      : `<table><thead><tr>${head}</tr></thead><tbody>${findings.map(findingRow).join('\n')}</tbody></table>`;
  return `${[heading, ...(workbook.forms ?? []).map(formPart), list].join('\n')}\n`;
}

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
      organisation: form.implementer || form.department,
      project: form.project,
      given: number(score?.given ?? null),
      computed: score
        ? score.computed === null
          ? `${score.settled}（待判定 ${score.pending}）`
          : String(score.computed)
        : '',
      grade: form.total?.grade ?? '',
      errors: (workbook.findings ?? []).filter(
        (finding) => finding.form === form.id && finding.severity === 'error' && !finding.accepted,
      ).length,
      missingReasons: form.rows.filter((row) => row.needsReason && row.reason === '').length,
    };
  });
}

const SUMMARY_HEADERS = ['单位', '项目', '填报', '应得', '等级', '错误', '缺说明', '文件'];

function summaryTable(lines: readonly SummaryLine[]): string {
  const head = SUMMARY_HEADERS.map((header) => textElement('th', header)).join('');
  const rows = lines.map((line) => {
    const cells = [
      textElement('td', line.organisation),
      textElement('td', line.project),
      textElement('td', line.given, 'number'),
      textElement('td', line.computed, 'number'),
      textElement('td', line.grade),
      textElement('td', String(line.errors), 'number'),
      textElement('td', String(line.missingReasons), 'number'),
      `<td><a href="#file-${line.index}">${escapeHtml(line.file)}</a></td>`,
    ];
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** Everything before the first workbook. */
export function reportStart(policyName: string): string {
  const page = htmlPage(TITLE, PRINT_STYLE, BODY_MARK);
  const start = page.slice(0, page.indexOf(BODY_MARK));
  return `${start}${textElement('h1', TITLE)}\n${textElement('p', `评分规则：${policyName}。`)}<p><a href="#summary">各文件的结果依次列出，汇总表在文末。</a></p>\n`;
}

/** Everything after the last workbook. */
export function reportEnd(summary: AssessmentSummary, lines: readonly SummaryLine[]): string {
  const page = htmlPage(TITLE, PRINT_STYLE, BODY_MARK);
  const counts = `共 ${summary.files} 个文件，${summary.forms} 张表，${summary.rows} 行指标：${summary.errors} 处错误，${summary.warnings} 处提醒，${summary.infos} 处提示；${summary.needReason} 行需要偏差说明。`;
  return `<h2 id="summary">汇总</h2>\n${textElement('p', counts)}\n${summaryTable(lines)}${page.slice(page.indexOf(BODY_MARK) + BODY_MARK.length)}`;
}
