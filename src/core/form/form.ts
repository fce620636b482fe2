/** A form as read from a sheet. Names follow docs/domain.md; every value keeps its cell. */
import type { CellRange, SheetCell } from '../sheet/snapshot';

/** Which official form this is, in the order in which people choose; see docs/domain.md for the Chinese names. */
export const FORM_KINDS = [
  'self-evaluation',
  'target',
  'department',
  'transfer',
  'monitoring',
] as const;

export type FormKind = (typeof FORM_KINDS)[number];

/** 元 or 万元: the unit in which a form states money. */
export type MoneyUnit = '元' | '万元';

/** One place of a form. `address` is the anchor where the cell is merged. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  /** `null` when blank. */
  readonly content: SheetCell | null;
  /** The cell's value as a trimmed text, `''` when blank; numbers in plain decimal notation, percent formats applied (`92.5%`). */
  readonly text: string;
  /** True when the cell is covered by a merge and not its anchor: it must never be written. */
  readonly isMergedAway?: true;
}

/** Columns that only 绩效运行监控表 have; those of causes and possibilities hold a mark, `possibility` words. */
export type MonitoringColumn =
  | 'forecast'
  | 'possibility'
  | 'possibilityCertain'
  | 'possibilityPossible'
  | 'possibilityImpossible'
  | 'causeFunding'
  | 'causeRules'
  | 'causeStaff'
  | 'causeEquipment'
  | 'causeOther';

/** Columns of the indicator table. */
export type IndicatorColumn =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'description'
  | 'scoringStandard'
  | 'comparator'
  | 'valueKind'
  | 'openingTarget'
  | 'target'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  /** 得分系数: the share of the weight that the row gets. */
  | 'coefficient'
  | 'reviewedScore'
  | 'deduction'
  | 'evidence'
  | 'remark'
  | 'deviationReason'
  | MonitoringColumn;

/** A recognised header cell. */
export interface ColumnHeader {
  /** Zero-based column on the sheet. */
  readonly column: number;
  readonly cell: FormCell;
  /** Text in brackets or behind the name, e.g. `分`, `A`, `定量填数字`; `''` when none. */
  readonly hint: string;
}

/**
 * What a row is beside an ordinary indicator.
 * `group`: its parts below hold the values; `part`: belongs to the group above, which carries the weight;
 * `not-applicable`: marked —, /, 无 or 不适用, so that nothing is asked of it.
 */
export type RowRole = 'group' | 'part' | 'not-applicable';

/** One indicator: a row of the table with a level-3 name or a target. */
export interface IndicatorRow {
  /** 1-based among the form's indicators, in order. */
  readonly number: number;
  /** Zero-based row on the sheet. */
  readonly sheetRow: number;
  /** Level names carried down over merged or blank cells, without line breaks. */
  readonly level1: string;
  readonly level2: string;
  /** 三级指标: the indicator's name. */
  readonly name: string;
  /** The cells of the columns this form has. Where the deviation reason falls back to 备注, `deviationReason` is that cell. */
  readonly cells: Readonly<Partial<Record<IndicatorColumn, FormCell>>>;
  /** Weights that the level names carry: 50 for `产出指标(50分)`; absent when none does. */
  readonly levelWeights?: { readonly level1?: number; readonly level2?: number };
  /** Absent on ordinary indicators. */
  readonly role?: RowRole;
}

/** Fields above the table. */
export type HeadField =
  | 'projectName'
  | 'department'
  | 'implementer'
  | 'fiscalYear'
  | 'projectKind'
  | 'startDate'
  | 'endDate'
  | 'other';

/** A label with the cell that holds its value. */
export interface LabelledCell {
  readonly label: FormCell;
  readonly value: FormCell;
}

export type FundsColumn =
  | 'openingBudget'
  | 'annualBudget'
  | 'spending'
  | 'weight'
  | 'executionRate'
  | 'score'
  | 'deviationReason'
  | 'forecastSpending';

/** Only `total` (年度资金总额) carries weight, rate and score. */
export type FundsRowKind = 'total' | 'fiscalFunds' | 'carriedOver' | 'otherFunds' | 'other';

export interface FundsRow {
  readonly kind: FundsRowKind;
  readonly label: FormCell;
  readonly cells: Readonly<Partial<Record<FundsColumn, FormCell>>>;
}

/** 项目资金. */
export interface FundsBlock {
  readonly moneyUnit: MoneyUnit | null;
  /** Points that the label beside the block states: 20 for `预算执行情况（20分）`; absent when it states none. */
  readonly points?: number;
  readonly headers: Readonly<Partial<Record<FundsColumn, ColumnHeader>>>;
  readonly rows: readonly FundsRow[];
}

/** 年度总体目标. */
export interface Goals {
  readonly expected: readonly LabelledCell[];
  readonly achieved: readonly LabelledCell[];
}

/** `年度绩效目标1（80分）` beside a part of the table: the points that its rows have together. */
export interface LabelledPart {
  readonly label: FormCell;
  readonly points: number;
  /** Numbers of the part's indicators. */
  readonly rows: readonly number[];
}

/** 总分. */
export interface TotalRow {
  readonly label: FormCell;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
}

/** What a form says about itself below its table. */
export type ClosingPart =
  | 'conclusion'
  | 'problems'
  | 'measures'
  /** 未完成原因及改进措施 below the table: one common place for the reasons of all rows. */
  | 'reasons';

/** Only the parts that the form prints. */
export type Closing = Readonly<Partial<Record<ClosingPart, LabelledCell>>>;

/** The sheet that something stands on. */
export interface OnSheet {
  readonly sheet: string;
  readonly sheetPosition: number;
  /** True when the sheet is hidden or very hidden. */
  readonly isHidden: boolean;
}

/** One form on one sheet. */
export interface Form extends OnSheet {
  /** `f1`, `f2` … in the order of sheets and rows. */
  readonly id: string;
  readonly kind: FormKind;
  /** The indicator table, from its header to its last row, total row included. */
  readonly range: CellRange;
  readonly title: FormCell | null;
  readonly year: number | null;
  /** Last month that a 监控表 reports on, 1 to 12; absent where it says none, and on forms of the whole year. */
  readonly throughMonth?: number;
  readonly moneyUnit: MoneyUnit | null;
  /** Value of 项目名称, `''` when the form has none. */
  readonly project: string;
  readonly head: Readonly<Partial<Record<HeadField, LabelledCell>>>;
  readonly columns: Readonly<Partial<Record<IndicatorColumn, ColumnHeader>>>;
  readonly rows: readonly IndicatorRow[];
  /** Classes (成本指标) that the form prints without any indicator; absent when there are none. */
  readonly unusedClasses?: readonly string[];
  /** Names of template rows that nobody used (指标2, ……): no indicators, not counted. */
  readonly leftovers: readonly FormCell[];
  readonly funds: FundsBlock | null;
  readonly goals: Goals;
  readonly closing: Closing;
  /** Places for the persons who answer for the form and for the date, in reading order; those for a stamp or a signature are none. */
  readonly signatures: readonly LabelledCell[];
  /** Parts of the table whose points stand in a label beside them; absent when there are none. */
  readonly parts?: readonly LabelledPart[];
  readonly total: TotalRow | null;
  /** 等级 or 评价等次, where the form prints one. */
  readonly grade: LabelledCell | null;
}

/** 事前评估, 专项债券, 政府和社会资本合作, 国有资本, an 考核 of units, or points by a printed standard of which no more is said. */
export type OtherProcedure =
  'preAssessment' | 'bond' | 'ppp' | 'stateCapital' | 'appraisal' | 'rubric';

/** Something that looks like an indicator table and cannot be read (check T08). */
export interface UnreadableTable extends OnSheet {
  /** The header row, from the first to the last recognised header. */
  readonly range: CellRange;
  readonly found: readonly IndicatorColumn[];
  readonly missing: readonly IndicatorColumn[];
  /** Set where it belongs to another procedure, which this program does not assess. */
  readonly procedure?: OtherProcedure;
}

/** Columns that a person mapped by hand for one sheet; remembered with the workbook. */
export interface ColumnMapping {
  readonly sheet: string;
  /** Zero-based row of the header on the sheet. */
  readonly headerRow: number;
  /** Zero-based column per meaning. */
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
}

/** All that was found in one workbook. */
export interface FormReading {
  readonly forms: readonly Form[];
  readonly unreadable: readonly UnreadableTable[];
}
