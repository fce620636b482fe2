/** The readable result on the terminal: one block per file, in Chinese. */
import type { FormAssessment, RowAssessment, WorkbookAssessment } from '../core/report/assessment';
import { subjectOf } from '../core/form/form-name';
import { traitsOf } from '../core/form/kinds';
import { SEVERITY_LABELS } from '../core/check/severity-labels';
import { VERDICT_LABELS } from '../core/value/verdict-labels';
import { progressText } from '../core/report/progress-text';
import { LIGHT_LABELS } from '../core/score/monitoring-light';
import { POSSIBILITY_LABELS } from '../core/score/read-possibility';
import { scoreText } from '../core/report/score-text';
import type { AssessmentSummary } from '../core/report/to-assessment';
import { shownLine } from '../core/sheet/shown-text';
import { padEnd, padStart, shorten } from './display-width';
import type { FileOutcome, Output } from './outputs';
import type { ShownStream } from './shown-stream';

interface Column {
  readonly title: string;
  readonly width: number;
  readonly isNumber?: boolean;
  readonly text: (row: RowAssessment) => string;
}

const number = (value: number | null): string => (value === null ? '' : String(value));

const RESULT_COLUMNS: readonly Column[] = [
  { title: '单元格', width: 6, text: (row) => row.cells['score'] ?? row.cells['target'] ?? '' },
  { title: '三级指标', width: 30, text: (row) => row.indicator },
  { title: '指标值', width: 16, text: (row) => row.target.text },
  { title: '实际完成值', width: 16, text: (row) => row.actual?.text ?? '' },
  { title: '判断', width: 8, text: (row) => (row.verdict ? VERDICT_LABELS[row.verdict] : '未填') },
];

const SCORE_COLUMNS: readonly Column[] = [
  { title: '分值', width: 6, isNumber: true, text: (row) => number(row.score.weight) },
  { title: '表中', width: 6, isNumber: true, text: (row) => number(row.score.given) },
  {
    title: '应得',
    width: 6,
    isNumber: true,
    text: scoreText,
  },
];

const MONITORING_COLUMNS: readonly Column[] = [
  { title: '单元格', width: 6, text: (row) => row.cells['actual'] ?? row.cells['target'] ?? '' },
  { title: '三级指标', width: 30, text: (row) => row.indicator },
  { title: '指标值', width: 16, text: (row) => row.target.text },
  { title: '已完成', width: 16, text: (row) => row.actual?.text ?? '' },
  { title: '全年预计', width: 16, text: (row) => row.forecast?.text ?? '' },
  {
    title: '可能性',
    width: 10,
    text: (row) => (row.possibility ? POSSIBILITY_LABELS[row.possibility] : ''),
  },
  { title: '灯', width: 4, text: (row) => (row.light ? LIGHT_LABELS[row.light] : '') },
  { title: '说明', width: 6, text: (row) => (row.needsCause ? '须说明' : '') },
];

const TARGET_COLUMNS: readonly Column[] = [
  { title: '单元格', width: 6, text: (row) => row.cells['target'] ?? '' },
  { title: '二级指标', width: 18, text: (row) => row.level2 },
  { title: '三级指标', width: 40, text: (row) => row.indicator },
  { title: '指标值', width: 34, text: (row) => row.target.text },
];

function tableLine(columns: readonly Column[], cell: (column: Column) => string): string {
  const cells = columns.map((column) => {
    const text = shorten(cell(column).replace(/\s+/g, ' '), column.width);
    return column.isNumber ? padStart(text, column.width) : padEnd(text, column.width);
  });
  return `  ${cells.join(' ').trimEnd()}`;
}

function totalLine(form: FormAssessment): string | null {
  if (!form.total) return null;
  const { given, computed, settled, pending } = form.total.score;
  const printed = given === null ? '' : `；表中总分${given}`;
  const grade = form.total.grade === null ? '' : `（${form.total.grade}）`;
  if (computed === null && form.total.score.openRows === 0) {
    return `  分值合计${form.total.weight.computed}分，更正前不核定总分和等级${printed}`;
  }
  return computed === null
    ? `  已确定${settled}分，待判定${pending}分${printed}`
    : `  应得总分${computed}${grade}${printed}`;
}

/** What it was compared with; `null` where there is nothing to compare. */
function approvedLine({ approved }: FormAssessment): string | null {
  if (!approved) return null;
  const targets = approved.targets.join('、');
  switch (approved.status) {
    case 'paired':
      return `  对照批复：${targets}`;
    case 'ambiguous':
      return `  有${approved.targets.length}张目标表同样相符，没有核对，请只留下批复的一张：${targets}`;
    case 'none':
      return '  没有找到同一项目、年度和单位的目标表，没有核对批复。';
  }
}

function progressLine(form: FormAssessment): string | null {
  return form.monitoring ? `  ${progressText(form)}` : null;
}

/** What the form has no place for is no column of the table. */
function columnsOf({ rows, monitoring, total }: FormAssessment): readonly Column[] {
  if (monitoring) return MONITORING_COLUMNS;
  const isEvaluated = rows.some((row) => row.cells['actual'] !== undefined);
  if (!isEvaluated) return TARGET_COLUMNS;
  return total ? [...RESULT_COLUMNS, ...SCORE_COLUMNS] : RESULT_COLUMNS;
}

const NO_PROJECT = '（未写项目名称）';
const NO_NAME = '（未写名称）';

/** What the form is about, or that it does not say. */
function subjectText(form: FormAssessment): string {
  return subjectOf(form) || (traitsOf(form.kind).mayBeAboutUnit ? NO_NAME : NO_PROJECT);
}

function formLines(form: FormAssessment): string[] {
  const columns = columnsOf(form);
  const hidden = form.hidden ? '（隐藏工作表）' : '';
  const year = form.year === null ? '' : `${form.year}年`;
  const closing = [approvedLine(form), totalLine(form), progressLine(form)].filter(
    (line) => line !== null,
  );
  return [
    `【${form.sheet}${hidden} ${form.range}】${year}${traitsOf(form.kind).name['zh-CN']}：${subjectText(form)}`,
    tableLine(columns, (column) => column.title),
    ...form.rows.map((row) => tableLine(columns, (column) => column.text(row))),
    ...closing,
    '',
  ];
}

function findingLines(workbook: WorkbookAssessment): string[] {
  const findings = (workbook.findings ?? []).filter((finding) => !finding.accepted);
  if (findings.length === 0) return ['  未发现问题。', ''];
  return [
    ...findings.map(
      (finding) =>
        `  ${SEVERITY_LABELS[finding.severity]} ${finding.code} ${finding.cells[0] ?? ''} ${finding.message}${finding.fix}`,
    ),
    '',
  ];
}

function workbookLines(workbook: WorkbookAssessment): string[] {
  if (workbook.error) return [`■ ${workbook.file}：无法检查，${workbook.error.message}`, ''];
  const forms = workbook.forms ?? [];
  if (forms.length === 0 && (workbook.findings ?? []).length === 0) {
    return [`■ ${workbook.file}`, '  没有找到绩效表。绩效表应有“三级指标”“指标值”等表头。', ''];
  }
  return [`■ ${workbook.file}`, ...forms.flatMap(formLines), ...findingLines(workbook)];
}

export class TableOutput implements Output {
  constructor(private readonly stream: ShownStream) {}

  async add({ workbook }: FileOutcome): Promise<void> {
    this.stream.write(`${workbookLines(workbook).map(shownLine).join('\n')}\n`);
  }

  async end(summary: AssessmentSummary): Promise<void> {
    const { files, forms, rows, errors, warnings, infos, needReason } = summary;
    this.stream.write(
      `共${files}个文件，${forms}张表，${rows}行指标：${errors}处错误，${warnings}处提醒，${infos}处提示；${needReason}行需要偏差说明。\n`,
    );
  }
}
