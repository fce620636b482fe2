/** What was concluded about one workbook, as a part of the `--html` report: built file by file, so that thousands fit. */
import type {
  FindingAssessment,
  FormAssessment,
  RowAssessment,
  WorkbookAssessment,
} from './assessment';
import { cellList } from './cell-list';
import { comparisonNote, comparisonSentence } from './comparison-sentence';
import { escapeHtml, textElement } from './html';
import { letterWords } from './letter-words';
import { roundSentence } from './round-texts';
import { subjectOf } from '../form/form-name';
import { traitsOf } from '../form/kinds';
import { SEVERITY_LABELS } from '../check/severity-labels';
import { VERDICT_LABELS } from '../value/verdict-labels';
import { LIGHT_LABELS } from '../score/monitoring-light';
import { POSSIBILITY_LABELS } from '../score/read-possibility';
import { progressText } from './progress-text';
import { scoreText } from './score-text';

const number = (value: number | null): string => (value === null ? '' : String(value));

interface Column {
  readonly title: string;
  readonly className?: string;
  readonly text: (row: RowAssessment) => string;
}

const TARGET_COLUMNS: readonly Column[] = [
  { title: '指标', text: (row) => row.indicator },
  { title: '指标值', text: (row) => row.target.text },
];

const RESULT_COLUMNS: readonly Column[] = [
  { title: '实际完成值', text: (row) => row.actual?.text ?? '' },
  { title: '判断', text: (row) => (row.verdict ? VERDICT_LABELS[row.verdict] : '') },
];

const SCORE_COLUMNS: readonly Column[] = [
  { title: '分值', className: 'number', text: (row) => number(row.score.weight) },
  { title: '表中', className: 'number', text: (row) => number(row.score.given) },
  {
    title: '应得',
    className: 'number',
    text: scoreText,
  },
  { title: '依据', text: (row) => row.score.basis },
];

const MONITORING_COLUMNS: readonly Column[] = [
  { title: '指标', text: (row) => row.indicator },
  { title: '指标值', text: (row) => row.target.text },
  { title: '已完成', text: (row) => row.actual?.text ?? '' },
  { title: '全年预计', text: (row) => row.forecast?.text ?? '' },
  {
    title: '可能性',
    text: (row) => (row.possibility ? POSSIBILITY_LABELS[row.possibility] : ''),
  },
  { title: '灯', text: (row) => (row.light ? LIGHT_LABELS[row.light] : '') },
  { title: '说明', text: (row) => row.reason || (row.needsCause ? '须说明' : '') },
];

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
function totalText({ total }: FormAssessment): string {
  if (!total) return '';
  const { given, computed, settled, pending } = total.score;
  const printed = given === null ? '填报总分空白' : `填报总分${given}`;
  if (computed === null && total.score.openRows === 0) {
    return `分值合计${total.weight.computed}分，更正前不核定总分和等级；${printed}。`;
  }
  if (computed === null) return `已确定${settled}分，待判定${pending}分；${printed}。`;
  return `应得总分${computed}${total.grade === null ? '' : `（${total.grade}）`}；${printed}。`;
}

/** What the form has no place for is no column of the report. */
function columnsOf({ rows, monitoring, total }: FormAssessment): readonly Column[] {
  if (monitoring) return MONITORING_COLUMNS;
  const isEvaluated = rows.some((row) => row.cells['actual'] !== undefined);
  return [
    ...TARGET_COLUMNS,
    ...(isEvaluated ? RESULT_COLUMNS : []),
    ...(isEvaluated && total ? SCORE_COLUMNS : []),
  ];
}

function comparedText(form: FormAssessment): string {
  const isPaired = form.approved?.status === 'paired';
  return isPaired ? `对照批复：${comparisonNote(form)}。` : comparisonSentence(form);
}

function formPart(form: FormAssessment): string {
  const kind = traitsOf(form.kind).name['zh-CN'];
  const heading = `${subjectOf(form) || kind}（${kind}，工作表“${form.sheet}” ${form.range}）`;
  return [
    textElement('h3', heading),
    table(columnsOf(form), form.rows),
    textElement('p', form.monitoring ? progressText(form) : totalText(form)),
    ...[comparedText(form)].filter((text) => text !== '').map((text) => textElement('p', text)),
  ].join('\n');
}

function findingRow(finding: FindingAssessment): string {
  const { what, how } = letterWords(finding);
  const cells = [
    textElement('td', `${SEVERITY_LABELS[finding.severity]} ${finding.code}`, 'action'),
    textElement('td', cellList(finding.cells)),
    textElement('td', what),
    textElement('td', finding.why),
    textElement('td', finding.accepted ? `已说明：${finding.accepted.reason}` : how),
  ].join('');
  return `<tr${finding.accepted ? ' class="accepted"' : ''}>${cells}</tr>`;
}

/** The summary stands above all workbooks. */
const BACK = '<p class="quiet"><a href="#summary">回到汇总</a></p>';

const FINDING_HEADERS = ['问题', '单元格', '内容', '依据', '如何修改'];
const FINDING_COLUMNS =
  '<colgroup><col class="code"><col class="cells"><col><col class="why"><col class="why"></colgroup>';

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
      : `<table class="points">${FINDING_COLUMNS}<thead><tr>${head}</tr></thead><tbody>${findings.map(findingRow).join('\n')}</tbody></table>`;
  const round = workbook.round ? textElement('p', roundSentence(workbook.round)) : '';
  return `${[heading, round, list, ...(workbook.forms ?? []).map(formPart), BACK].join('\n')}\n`;
}
