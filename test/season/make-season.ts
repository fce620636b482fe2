/** A made season of sixty units in two rounds, with every way in which files come back otherwise than they went. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre';
import { HEADER } from '../core/score/small-form';

type Row = (string | number | null)[];

const PLACES = ['东城', '西山', '南湖', '北川', '中原', '临江'];
const OFFICES = [
  '教育局',
  '民政局',
  '财政局',
  '水务局',
  '林业局',
  '文旅局',
  '卫健局',
  '司法局',
  '交通局',
  '审计局',
];

/** Sixty units; all of them have a project of the same name in a file of the same name. */
export const UNITS: readonly string[] = PLACES.flatMap((place) =>
  OFFICES.map((office) => place + office),
);
const PROJECT = '业务培训';
const SECOND_PROJECT = '校车运行补助';

/** What a unit does between the rounds, by its position among the sixty. */
export const TRICKS = {
  untouched: [0, 10],
  repaired: [10, 20],
  indicatorDeleted: [20, 25],
  valueCleared: [25, 30],
  renamed: [30, 35],
  moved: [35, 40],
  projectDeleted: [40, 45],
  rowsMoved: [45, 50],
  notReturned: [50, 54],
  sentTwice: [54, 57],
  sentAsEt: [57, 58],
  sentAsDocument: [58, 59],
  sentAsText: [59, 60],
} as const;

export type Trick = keyof typeof TRICKS;

export function trickOf(unit: string): Trick {
  const index = UNITS.indexOf(unit);
  const found = (Object.keys(TRICKS) as Trick[]).find(
    (trick) => TRICKS[trick][0] <= index && index < TRICKS[trick][1],
  );
  if (!found) throw new Error(`${unit} is no unit of the season`);
  return found;
}

/** Full marks though the target was missed, and no reason: two errors. */
const WRONG: Row = ['产出指标', '数量指标', '培训人数', '≥200人', '100人', 40, 40, null];
const RIGHT: Row = [
  '产出指标',
  '数量指标',
  '培训人数',
  '≥200人',
  '100人',
  40,
  20,
  '因场地维修少办两期培训班，已与党校签订场地协议，明年3月前补办两期。',
];
const CLEARED: Row = ['产出指标', '数量指标', '培训人数', '≥200人', null, 40, null, null];
const OTHERS: Row[] = [
  ['产出指标', '质量指标', '结业率', '≥90%', '96%', 20, 20, null],
  ['效益指标', '社会效益指标', '持证上岗率', '≥85%', '88%', 20, 20, null],
  ['满意度指标', '服务对象满意度指标', '参训满意度', '≥90%', '95%', 10, 10, null],
];
const ONE_MORE: Row = ['产出指标', '时效指标', '按期开班率', '≥95%', '100%', 0, 0, null];

function evaluation(unit: string, project: string, rows: readonly Row[]): Row[] {
  const total = rows.reduce((sum, row) => sum + Number(row[6] ?? 0), 10);
  return [
    ['项目支出绩效自评表'],
    ['（2024年度）'],
    ['项目名称', project],
    ['主管部门', unit],
    ['实施单位', unit],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 320, 320, 320, 10, '100%', 10],
    [...HEADER],
    ...rows,
    ['总分', null, null, null, null, 100, total, null],
  ];
}

function approvedForm(unit: string, project: string): Row[] {
  return [
    ['项目支出绩效目标表'],
    ['（2024年度）'],
    ['项目名称', project],
    ['主管部门', unit],
    ['实施单位', unit],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ...[WRONG, ...OTHERS].map((row) => row.slice(0, 4)),
  ];
}

async function save(file: string, sheets: Readonly<Record<string, Row[]>>): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
  });
  writeFileSync(file, bytes);
}

const own = (unit: string, rows: readonly Row[]): Record<string, Row[]> => ({
  自评: evaluation(unit, PROJECT, rows),
});

function withSecondProject(unit: string, rows: readonly Row[]): Record<string, Row[]> {
  return { ...own(unit, rows), 校车: evaluation(unit, SECOND_PROJECT, rows) };
}

async function saveReturned(folder: string, unit: string): Promise<void> {
  const usual = path.join(folder, unit, '自评表.xlsx');
  const wrong = [WRONG, ...OTHERS];
  const right = [RIGHT, ...OTHERS];
  switch (trickOf(unit)) {
    case 'untouched':
      return save(usual, own(unit, wrong));
    case 'repaired':
      return save(usual, own(unit, right));
    case 'indicatorDeleted':
      return save(usual, own(unit, OTHERS));
    case 'valueCleared':
      return save(usual, own(unit, [CLEARED, ...OTHERS]));
    case 'renamed':
      return save(path.join(folder, unit, '自评表（修改稿）.xlsx'), own(unit, right));
    case 'moved':
      return save(path.join(folder, '补报', `${unit}.xlsx`), own(unit, right));
    case 'projectDeleted':
      return save(usual, own(unit, wrong));
    case 'rowsMoved':
      return save(usual, own(unit, [ONE_MORE, ...wrong]));
    case 'notReturned':
      return;
    case 'sentTwice':
      await save(usual, own(unit, right));
      return save(path.join(folder, unit, '自评表（再报）.xlsx'), own(unit, right));
    case 'sentAsEt':
      return save(path.join(folder, unit, '自评表.et'), own(unit, right));
    case 'sentAsDocument':
      mkdirSync(path.join(folder, unit), { recursive: true });
      return writeFileSync(path.join(folder, unit, '自评表.docx'), 'no workbook');
    case 'sentAsText':
      mkdirSync(path.join(folder, unit), { recursive: true });
      return writeFileSync(
        path.join(folder, unit, '自评表.csv'),
        '三级指标,指标值\n培训人数,200\n',
      );
  }
}

/** A unit without an approved form, and projects that were approved and never evaluated. */
export const NEVER_APPROVED = UNITS[3] as string;
export const NEVER_EVALUATED = ['临江档案馆', '东城图书馆'];

/** Writes `first`, `second` and `approved` below the folder. */
export async function makeSeason(folder: string): Promise<void> {
  for (const unit of UNITS) {
    const wrong = [WRONG, ...OTHERS];
    const sheets =
      trickOf(unit) === 'projectDeleted' ? withSecondProject(unit, wrong) : own(unit, wrong);
    await save(path.join(folder, 'first', unit, '自评表.xlsx'), sheets);
    await saveReturned(path.join(folder, 'second'), unit);
    if (unit === NEVER_APPROVED) continue;
    await save(path.join(folder, 'approved', `${unit}.xlsx`), {
      目标: approvedForm(unit, PROJECT),
    });
  }
  for (const unit of NEVER_EVALUATED) {
    await save(path.join(folder, 'approved', `${unit}.xlsx`), {
      目标: approvedForm(unit, PROJECT),
    });
  }
}
