import type { FormValue } from './sheet-canvas';

/** One indicator of a sample form; blank forms leave all but the levels blank. */
export interface SampleIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: FormValue;
  readonly actual?: FormValue;
  readonly weight?: FormValue;
  readonly score?: FormValue;
  readonly reason?: string;
}

/** 年初预算数, 全年预算数, 全年执行数 in the form's money unit. */
export type FundsFigures = readonly [FormValue, FormValue, FormValue];

/** A 自评表 as printed: head, funds, goals, indicators, total. */
export interface SampleSelfEvaluation {
  readonly kind: 'self-evaluation' | 'transfer' | 'department';
  readonly sheet: string;
  readonly title: string;
  readonly year: string;
  /** Label and value pairs; two pairs share a row unless the value is wide. */
  readonly head: readonly (readonly [label: string, value: string])[];
  readonly moneyUnit: '元' | '万元';
  readonly funds: {
    readonly rows: readonly (readonly [label: string, figures: FundsFigures])[];
    readonly weight: FormValue;
    readonly rate: FormValue;
    readonly score: FormValue;
  };
  readonly goal: { readonly expected: string; readonly achieved: string };
  readonly indicators: readonly SampleIndicator[];
  readonly total: { readonly weight: FormValue; readonly score: FormValue };
  readonly note?: string;
}

/** A 绩效目标申报表: what was approved at the beginning of the year. */
export interface SampleTargetForm {
  readonly kind: 'target';
  readonly sheet: string;
  readonly title: string;
  readonly year: string;
  readonly head: readonly (readonly [label: string, value: string])[];
  readonly moneyUnit: '元' | '万元';
  readonly funds: readonly (readonly [label: string, amount: FormValue])[];
  readonly goal: string;
  readonly indicators: readonly SampleIndicator[];
  readonly note?: string;
}

/** One indicator of a 监控表: what is done so far, what is expected, and why it falls short. */
export interface SampleProgress extends Pick<
  SampleIndicator,
  'level1' | 'level2' | 'name' | 'target' | 'actual' | 'reason'
> {
  readonly forecast?: FormValue;
  /** Ticked classes of causes, as the form prints them. */
  readonly causes?: readonly string[];
  readonly possibility?: string;
}

/** A 绩效运行监控表, laid out like the national form. */
export interface SampleMonitoringForm {
  readonly kind: 'monitoring';
  readonly sheet: string;
  readonly title: string;
  readonly year: string;
  /** Last month reported on. */
  readonly month: number;
  readonly head: readonly (readonly [label: string, value: string])[];
  readonly moneyUnit: '元' | '万元';
  /** 年初预算数, 1–N月执行数, 1–N月执行率, 全年预计执行数. */
  readonly funds: readonly (readonly [
    label: string,
    figures: readonly [FormValue, FormValue, FormValue, FormValue],
  ])[];
  readonly goal: string;
  readonly indicators: readonly SampleProgress[];
  readonly note?: string;
}

export type SampleForm = SampleSelfEvaluation | SampleTargetForm | SampleMonitoringForm;

/** One workbook to be made. */
export interface SampleWorkbook {
  readonly file: string;
  readonly cover?: { readonly title: string; readonly lines: readonly string[] };
  readonly forms: readonly SampleForm[];
}
