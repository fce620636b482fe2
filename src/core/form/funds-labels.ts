/** What the headers and row labels of the funds block say. Takes normalised text. */
import { dropEnd } from '../sheet/text';
import type { FundsColumn, FundsRowKind } from './form';
import { fundsHeaders, fundsRowWords, plainTotalLabels, yearlyTotalLabels } from './label-names';
import { bareLabel } from './bare-label';
import { claimsByName } from './header-names';
import { remember } from '../sheet/remember';

/** Weight and score are called as in the indicator table, whose words are a table of their own. */
const columnByName: ReadonlyMap<string, FundsColumn> = (() => {
  const columns = new Map<string, FundsColumn>();
  claimsByName.forEach(([first], name) => {
    if (first?.column === 'weight' || first?.column === 'score') columns.set(name, first.column);
  });
  for (const column of Object.keys(fundsHeaders) as (keyof typeof fundsHeaders)[]) {
    for (const name of fundsHeaders[column]) columns.set(name, column);
  }
  return columns;
})();

/** Amounts of other years, and forecasts, are no amounts of this year. */
const OTHER_TIME = /上年|上一年|前年|同名|去年|预计|下年/;
/** What a 监控表 expects to be spent by the end of the year. */
const FORECAST = /^(全年预计|预计全年|全年预计可|预计)(执行数|支出数|执行额|支出额|执行金额|支出)$/;
const YEAR = /^(19|20)\d\d年?度?/;

/** `全年预算数（A）` → `annualBudget`; `null` for anything else. */
export const fundsColumnOf = remember((label): FundsColumn | null => {
  const name = dropEnd(bareLabel(label), /[A-Za-z/÷%]/).replace(YEAR, '');
  const exact = columnByName.get(name);
  if (FORECAST.test(name)) return 'forecastSpending';
  if (exact || name === '' || name.length > 14 || OTHER_TIME.test(name)) return exact ?? null;
  if (/执行率|执行进度$/.test(name)) return 'executionRate';
  if (/(执行数|执行额|支出数|支出额|决算数|支出金额|执行金额)$/.test(name)) return 'spending';
  if (/年初.*(预算|批复|数)/.test(name)) return 'openingBudget';
  if (/(预算数|预算额|预算金额|预算安排数|指标数|预算(?:资金)?总额)$/.test(name))
    return 'annualBudget';
  if (/偏差|未完成/.test(name) && /原因|分析|说明/.test(name)) return 'deviationReason';
  return null;
});

/** A header about money, whether or not its column is one that we read. */
export const isFundsHeader = remember(
  (label): boolean =>
    label.length <= 30 &&
    (fundsColumnOf(label) !== null || /(预算|执行|支出|决算).{0,3}$/.test(bareLabel(label))),
);

const yearlyTotals = new Set(yearlyTotalLabels);
const plainTotals = new Set(plainTotalLabels);

/** Row labels end so; 资金用途 and 资金使用情况 are no amounts. */
const AMOUNT_ENDING =
  /(资金|拨款|数|总额|金额|收入|补助|预算|基金|自筹|结余|结转|贷款|投入|合计|总计)$/;
const LONGEST_LABEL = 24;

export type FundsLabel = FundsRowKind | 'yearly-total';

/** `其中：当年财政拨款` → `fiscalFunds`; `yearly-total` for 年度资金总额; `null` when the label names no amount. */
export const fundsRowOf = remember((label): FundsLabel | null => {
  const name = bareLabel(label).replace(/^(其中|其它?中|:)/, '');
  if (name === '' || name.length > LONGEST_LABEL) return null;
  if (yearlyTotals.has(name)) return 'yearly-total';
  if (plainTotals.has(name)) return 'total';
  if (!AMOUNT_ENDING.test(name) && name !== '其他') return null;
  for (const [kind, words] of fundsRowWords) {
    if (words.some((word) => name.indexOf(word) >= 0)) return kind;
  }
  return null;
});
