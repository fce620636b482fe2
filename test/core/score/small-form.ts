/** A self-evaluation form as rows of cells, assessed the way the pane does it. */
import { findForms } from '../../../src/core/form/find-forms';
import type { Form } from '../../../src/core/form/form';
import { nationalPolicy } from '../../../src/core/policy/built-in';
import { loadPolicy } from '../../../src/core/policy/load-policy';
import type { Policy } from '../../../src/core/policy/schema';
import { assessForm } from '../../../src/core/score/assess-form';
import type { StoredDecision } from '../../../src/core/score/decisions';
import type { AssessedForm } from '../../../src/core/score/result';
import { cellText } from '../../../src/core/sheet/cell-text';
import type {
  CellRange,
  SheetCell,
  SheetProtection,
  WorkbookSnapshot,
} from '../../../src/core/sheet/snapshot';

/** Text, number, `null` for blank, or a cell with a formula or a number format. */
export type Content =
  | string
  | number
  | null
  | {
      readonly value: string | number | null;
      readonly formula?: string;
      readonly numberFormat?: string;
    };

function toCell(content: Content): SheetCell | null {
  if (content === null || content === '') return null;
  const cell = typeof content === 'object' ? content : { value: content };
  return { ...cell, text: cellText({ ...cell, text: '' }) };
}

export interface SheetParts {
  readonly merges?: readonly CellRange[];
  readonly protection?: SheetProtection;
}

export function workbook(
  rows: readonly (readonly Content[])[],
  parts: SheetParts = {},
): WorkbookSnapshot {
  return {
    name: '自评表.xlsx',
    sheets: [
      {
        name: '表1',
        position: 0,
        visibility: 'visible',
        origin: { row: 0, column: 0 },
        rows: rows.map((row) => row.map(toCell)),
        merges: parts.merges ?? [],
        protection: parts.protection ?? null,
      },
    ],
  };
}

export const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
] as const;

/** 一级, 二级, 名称 and then 指标值, 实际完成值, 分值, 得分. */
export function indicator(name: string, ...values: readonly Content[]): Content[] {
  return ['产出指标', '数量指标', name, ...values];
}

/** The funds block as L1 prints it. */
export function fundsBlock(...values: readonly Content[]): Content[][] {
  return [
    ['项目资金（元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', ...values],
  ];
}

export function formOf(snapshot: WorkbookSnapshot): Form {
  const { forms } = findForms(snapshot, []);
  if (forms.length !== 1) throw new Error(`read as ${forms.length} forms`);
  return forms[0] as Form;
}

export function assessed(
  snapshot: WorkbookSnapshot,
  policy: Policy = nationalPolicy,
  decisions: readonly StoredDecision[] = [],
): AssessedForm {
  return assessForm(formOf(snapshot), policy, decisions);
}

/** The national policy with some settings changed. */
export function policyWith(changes: Readonly<Record<string, unknown>>): Policy {
  const result = loadPolicy({
    schemaVersion: 1,
    id: 'changed',
    name: '改动',
    extends: 'national-2020',
    basis: [{ document: '测试', certainty: 'own' }],
    ...changes,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
