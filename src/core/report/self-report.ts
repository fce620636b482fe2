/**
 * 自评报告: the factual parts that a filled form already holds, each number with the cell it stands in.
 * What nobody but a person knows stays a blank to be written.
 */
import Big from 'big.js';
import type { Form, FormCell, LabelledCell } from '../form/form';
import { subjectOfForm } from '../form/form-name';
import { traitsOf } from '../form/kinds';
import type { AssessedForm, AssessedRow } from '../score/result';
import { placesList } from './cell-list';

/** A share of the full marks, 1 at most in the picture. */
export interface ReportBar {
  readonly name: string;
  readonly share: number;
}

/** The report piece by piece, for every way of showing it. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly headers: readonly string[];
      /** Shares of the width, together 1. */
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'chart'; readonly title: string; readonly bars: readonly ReportBar[] };

export interface SelfReport {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** What a person writes. */
const REPORT_BLANK = '________________';

const YUAN = { 元: '元', 万元: '万元' } as const;

const heading = (text: string): ReportBlock => ({ kind: 'heading', text });
const text = (line: string): ReportBlock => ({ kind: 'text', text: line });
const toWrite = (what: string): ReportBlock => text(`${what}：${REPORT_BLANK}（请填写）`);

const oneLine = (written: string): string => written.replace(/\s+/g, ' ').trim();

function percent(share: number): string {
  return `${new Big(share).times(100).round(2).toString()}%`;
}

/** `C5`: the sheet is said once, at the top. */
function placeOf(cell: FormCell | undefined | null): string {
  return cell?.address ?? '';
}

/** Forms whose results are those of a whole year have something to report. */
export function hasSelfReport({ form, rows }: AssessedForm): boolean {
  return traitsOf(form.kind).isJudged && rows.some(({ comparison }) => comparison !== null);
}

export function selfReport(assessed: AssessedForm): SelfReport {
  const { form } = assessed;
  const year = form.year === null ? '' : `${form.year}年度`;
  return {
    title: `${year}${subjectOfForm(form) || REPORT_BLANK}绩效自评报告`,
    blocks: [
      text(`以下事实取自工作表“${form.sheet}”，括号中和“出处”一栏是所在的单元格。`),
      ...basicFacts(assessed),
      ...scores(assessed),
      ...shortfalls(assessed),
      ...problemsAndMeasures(assessed),
    ],
  };
}

function fact(name: string, found: LabelledCell | undefined): string[][] {
  const value = oneLine(found?.value.text ?? '');
  return value === '' ? [] : [[name, value, placeOf(found?.value)]];
}

function basicFacts({ form, funds }: AssessedForm): ReportBlock[] {
  const { head, moneyUnit, goals } = form;
  const unit = moneyUnit === null ? '' : `（${YUAN[moneyUnit]}）`;
  const money = (
    name: string,
    amount: number | null | undefined,
    column: 'openingBudget' | 'annualBudget' | 'spending',
  ): string[][] =>
    amount === null || amount === undefined
      ? []
      : [[`${name}${unit}`, String(amount), placeOf(funds?.row.cells[column])]];
  const { given = null, computed = null } = funds?.rate ?? {};
  const rate = given ?? computed;
  const rateCells =
    given === null
      ? [funds?.row.cells.spending, funds?.row.cells.annualBudget]
      : [funds?.row.cells.executionRate];
  const rows = [
    ...fact('项目名称', head.projectName),
    ...fact('主管部门', head.department),
    ...fact('实施单位', head.implementer),
    ...fact('起止时间', head.other),
    ...money('年初预算数', funds?.openingBudget, 'openingBudget'),
    ...money('全年预算数', funds?.budget, 'annualBudget'),
    ...money('全年执行数', funds?.executed, 'spending'),
    ...(rate === null ? [] : [['预算执行率', percent(rate), placesOf(form, rateCells)]]),
  ];
  const written = (cells: readonly LabelledCell[], name: string): ReportBlock[] =>
    cells
      .filter(({ value }) => value.text.trim() !== '')
      .map(({ value }) => text(`${name}：${oneLine(value.text)}（${placeOf(value)}）`));
  const expected = written(goals.expected, '预期目标');
  const achieved = written(goals.achieved, '实际完成情况');
  return [
    heading('一、项目基本情况'),
    ...(rows.length === 0 ? [] : [facts(rows)]),
    toWrite('立项背景和主要内容'),
    ...(expected.length > 0 ? expected : [toWrite('年度总体目标')]),
    ...(achieved.length > 0 ? achieved : [toWrite('总体目标完成情况')]),
  ];
}

function facts(rows: readonly (readonly string[])[]): ReportBlock {
  return { kind: 'table', headers: ['项目', '内容', '出处'], widths: [0.24, 0.56, 0.2], rows };
}

function placesOf({ sheet }: Form, cells: readonly (FormCell | undefined)[]): string {
  return placesList(cells.flatMap((cell) => (cell ? [`${sheet}!${cell.address}`] : [])));
}

function addresses(cells: readonly (FormCell | undefined)[]): string {
  return cells.flatMap((cell) => (cell ? [cell.address] : [])).join('、');
}

/** One dimension as the form names it, with the scores that are printed. */
interface DimensionSum {
  readonly name: string;
  readonly weight: Big;
  readonly given: Big;
  /** Rows without a printed score. */
  readonly blank: number;
  readonly cells: readonly (FormCell | undefined)[];
}

function isScored({ weight, score, row }: AssessedRow): boolean {
  return weight !== null && score.basis.id !== 'not-applicable' && row.role !== 'group';
}

function dimensionSums({ rows, funds }: AssessedForm): DimensionSum[] {
  const sums = new Map<string, DimensionSum>();
  const add = (
    name: string,
    weight: number | null,
    given: number | null,
    cell: FormCell | undefined,
  ): void => {
    if (weight === null) return;
    const former = sums.get(name);
    sums.set(name, {
      name,
      weight: (former?.weight ?? new Big(0)).plus(weight),
      given: (former?.given ?? new Big(0)).plus(given ?? 0),
      blank: (former?.blank ?? 0) + (given === null ? 1 : 0),
      cells: [...(former?.cells ?? []), cell],
    });
  };
  for (const each of rows) {
    if (!isScored(each)) continue;
    add(each.row.level1 || '其他指标', each.weight, each.given, each.row.cells.score);
  }
  if (funds) add('预算执行率', funds.weight, funds.given, funds.row.cells.score);
  return [...sums.values()].filter(({ weight }) => weight.gt(0));
}

function scores(assessed: AssessedForm): ReportBlock[] {
  const { form, total } = assessed;
  const sums = dimensionSums(assessed);
  if (sums.length === 0) return [heading('二、得分情况'), text('本表不打分。')];
  const printed = total?.score.given ?? null;
  const computed = total?.score.computed ?? null;
  const place = placeOf(form.total?.score);
  const grade = form.grade?.value.text.trim() ?? '';
  const lines = [
    printed === null
      ? '表中没有填写总分。'
      : `自评总分${printed}分${place === '' ? '' : `（${place}）`}${grade === '' ? '' : `，等级为“${grade}”（${placeOf(form.grade?.value)}）`}。`,
    ...(computed !== null && computed !== printed
      ? [`按评分规则核算为${computed}分，与表中不一致，请先核对。`]
      : []),
  ];
  const share = ({ given, weight }: DimensionSum): number => Number(given.div(weight));
  return [
    heading('二、得分情况'),
    text(lines.join('')),
    {
      kind: 'table',
      headers: ['指标', '分值', '自评得分', '得分率', '出处'],
      widths: [0.28, 0.12, 0.2, 0.14, 0.26],
      rows: sums.map((sum) => [
        sum.name,
        sum.weight.toString(),
        sum.blank === 0 ? sum.given.toString() : `${sum.given.toString()}（${sum.blank}项未填）`,
        sum.blank === 0 ? percent(share(sum)) : '—',
        placesOf(form, sum.cells),
      ]),
    },
    {
      kind: 'chart',
      title: '各部分得分率',
      bars: sums
        .filter(({ blank }) => blank === 0)
        .map((sum) => ({ name: sum.name, share: Math.min(1, Math.max(0, share(sum))) })),
    },
  ];
}

/** Missed or partly reached by its own values, or without full marks as printed. */
function fallsShort(assessed: AssessedRow): boolean {
  const { comparison, weight, given } = assessed;
  if (!isScored(assessed) && comparison === null) return false;
  const verdict = comparison?.verdict ?? null;
  const isBelowFull = weight !== null && given !== null && given < weight;
  return verdict === 'missed' || verdict === 'partial' || isBelowFull;
}

function shortfalls({ rows }: AssessedForm): ReportBlock[] {
  const open = rows.filter(
    ({ comparison }) =>
      comparison?.verdict === 'undecided' || comparison?.verdict === 'incomparable',
  ).length;
  const short = rows.filter(fallsShort);
  const judged = rows.filter(({ comparison }) => comparison !== null).length;
  const sentence =
    short.length === 0
      ? `表中${judged}项指标没有未完成或扣分的。`
      : `表中${judged}项指标，未完成或扣分的${short.length}项，如下。`;
  const later = open > 0 ? `另有${open}项的完成情况须由人判定。` : '';
  const blocks = [heading('三、未完成指标及原因'), text(sentence + later)];
  if (short.length === 0) return blocks;
  return [
    ...blocks,
    {
      kind: 'table',
      headers: ['指标', '指标值', '完成值', '得分/分值', '原因和措施', '单元格'],
      widths: [0.2, 0.13, 0.13, 0.12, 0.28, 0.14],
      rows: short.map(({ row, given, weight, reason }) => [
        oneLine(row.name),
        oneLine(row.cells.target?.text ?? ''),
        oneLine(row.cells.actual?.text ?? ''),
        `${given ?? '未填'}/${weight ?? '—'}`,
        oneLine(reason) || `原因：${REPORT_BLANK} 措施：${REPORT_BLANK}`,
        addresses([row.cells.target, row.cells.actual, row.cells.score]),
      ]),
    },
  ];
}

function problemsAndMeasures({ form }: AssessedForm): ReportBlock[] {
  const { conclusion, problems, measures } = form.closing;
  const part = (name: string, found: LabelledCell | undefined): ReportBlock => {
    const written = oneLine(found?.value.text ?? '');
    return written === '' ? toWrite(name) : text(`${name}：${written}（${placeOf(found?.value)}）`);
  };
  return [
    heading('四、存在问题和改进措施'),
    ...(conclusion ? [part('自评结论', conclusion)] : []),
    part('存在问题', problems),
    part('改进措施', measures),
    toWrite('其他需要说明的事项'),
  ];
}
