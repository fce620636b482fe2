import type { FormAssessment, WorkbookAssessment } from '../../../src/core/report/assessment';
import { batchRows, sortBatch, type BatchColumn } from '../../../src/taskpane/batch/batch';

function form(
  project: string,
  given: number | null,
  change: Partial<FormAssessment> = {},
): FormAssessment {
  return {
    id: 'f1',
    kind: 'self-evaluation',
    sheet: '表1',
    range: 'A1:H20',
    hidden: false,
    project,
    department: '某局',
    implementer: '',
    year: 2023,
    moneyUnit: '元',
    rows: [],
    funds: null,
    total: {
      weight: { given: 100, computed: 100 },
      score: { given, computed: given, settled: given ?? 0, pending: 0, openRows: 0 },
      grade: null,
    },
    approved: null,
    remarks: [],
    ...change,
  };
}

const workbook = (file: string, ...forms: FormAssessment[]): WorkbookAssessment => ({
  file,
  forms,
  findings: [],
});
const projects = (column: BatchColumn, isDescending: boolean) =>
  sortBatch(
    batchRows([
      workbook('一.xlsx', form('乙', 80)),
      workbook('二.xlsx', form('甲', null)),
      workbook('三.xlsx', form('丙', 9.5)),
    ]),
    { column, isDescending },
  ).map(({ project }) => project);

describe('the table of received files', () => {
  it('has a row for each form and one for a file without any', () => {
    const rows = batchRows([
      { file: '坏.xlsx', error: { code: 'encrypted', message: '文件设有打开密码' } },
      workbook('空.xlsx'),
      workbook('两张.xlsx', form('甲', 1), form('乙', 2, { id: 'f2' })),
    ]);
    expect(rows.map(({ file, project, problem }) => [file, project, problem])).toEqual([
      ['坏.xlsx', '', 'encrypted'],
      ['空.xlsx', '', null],
      ['两张.xlsx', '甲', null],
      ['两张.xlsx', '乙', null],
    ]);
  });

  it('sorts numbers as numbers, blanks last in both directions', () => {
    expect(projects('given', false)).toEqual(['丙', '乙', '甲']);
    expect(projects('given', true)).toEqual(['乙', '丙', '甲']);
  });

  it('says the file where two rows have the same unit and project', () => {
    const rows = batchRows([
      workbook('一.xlsx', form('甲', 1)),
      workbook('二.xlsx', form('甲', 2)),
      workbook('三.xlsx', form('乙', 3)),
    ]);
    expect(rows.map(({ isRepeated }) => isRepeated)).toEqual([true, true, false]);
  });

  it('counts reasons that are needed and blank, and errors that nobody accepted', () => {
    const row: FormAssessment['rows'][number] = {
      row: 8,
      indicator: '培训人数',
      level1: '产出指标',
      level2: '数量指标',
      cells: {},
      target: { text: '≥200人', kind: 'quantity' },
      actual: null,
      verdict: 'missed',
      completion: null,
      score: { weight: 10, given: 10, computed: 0, basis: '' },
      needsReason: true,
      reason: '',
    };
    const error = {
      id: '',
      code: 'S03',
      severity: 'error' as const,
      form: 'f1',
      row: 8,
      cells: ['表1!G8'],
      message: '',
      why: '',
      fix: '',
      messageId: '',
      data: {},
    };
    const [counted] = batchRows([
      {
        ...workbook('一.xlsx', form('甲', 1, { rows: [row, { ...row, reason: '场地不足' }] })),
        findings: [error, { ...error, accepted: { reason: '已批准' } }],
      },
    ]);
    expect([counted?.errors, counted?.missingReasons]).toEqual([1, 1]);
  });
});
