/** V11: the cost targets exceed the form's budget, or do not add up to it. */
import Big from 'big.js';
import type { FormCell } from '../../../form/form';
import type { AssessedForm } from '../../../score/result';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { formName } from '../../../form/form-name';
import { findingAt, rowFinding } from '../../reading/findings-on-form';
import { indicatorName } from '../../reading/finding-place';
import { moneyText, type CostRow, readCosts } from './costs';
import { priceTimesCount } from './unit-price';

const why = '成本指标是支出上限，超出预算的部分没有资金来源。';
const fix = '请核对金额和单位（元、万元），使成本指标不超过预算。';

export type MessageId = 'single' | 'sum' | 'unitPrice' | 'sumDiffers' | 'onlyDiffers';

const messages: MessageTexts<MessageId> = {
  single: {
    what: '“{indicator}”的指标值（{cell}）“{target}”超过了预算{budget}（{budgetCell}）。',
    why,
    fix,
  },
  sum: {
    what: '“{indicator}”的{rows}项成本指标（{cell}等）合计{sum}，超过了预算{budget}（{budgetCell}）。',
    why,
    fix,
  },
  unitPrice: {
    what: '“{indicator}”（{cell}）“{target}”乘以“{count}”（{countCell}）为{product}，超过了预算{budget}（{budgetCell}）。',
    why,
    fix: '请核对标准、人数和预算三处，使标准乘以数量不超过预算。',
  },
  sumDiffers: {
    what: '“{indicator}”的成本指标（{cell}）合计{sum}，与预算{budget}（{budgetCell}）相差较大。',
    why: '成本指标应覆盖项目的主要支出，与预算规模相当。',
    fix: '请核对有没有漏列的成本指标，或金额、单位是否写错。',
  },
  onlyDiffers: {
    what: '成本指标只有“{indicator}”（{cell}）一项，指标值{sum}，与预算{budget}（{budgetCell}）相差较大。',
    why: '成本指标应覆盖项目的主要支出，与预算规模相当。',
    fix: '请核对有没有漏列的成本指标，或金额、单位是否写错。',
  },
};

export const costOverBudget: FormCheck<MessageId, 'deviationPercent'> = {
  meta: {
    code: 'V11',
    slug: 'cost-over-budget',
    title: '成本指标超出预算',
    scope: 'form',
    // Other years and other sources may pay for it: what the sheet shows proves no mistake.
    severity: 'warning',
    fix: 'none',
    options: {
      deviationPercent: {
        standard: 10,
        min: 10,
        max: 50,
        meaning: '成本合计与预算相差超过百分之几才提示。',
      },
    },
  },
  messages,
  check({ assessed }, { deviationPercent }) {
    const costs = readCosts(assessed);
    const budget = costs.hasCosts ? budgetOf(assessed) : null;
    if (!budget) return [];
    const single = overBudget(assessed, costs.amounts, budget);
    if (single.length > 0 || costs.amounts.length === 0) return single;
    return sumFindings(assessed, costs, budget, deviationPercent);
  },
};

interface Budget {
  /** In 元. */
  readonly amount: Big;
  readonly cell: FormCell;
}

const YUAN_PER_WAN = 10_000;

/** The larger of the opening and the annual budget, so that an adjustment is no reproach. */
function budgetOf({ form, funds }: AssessedForm): Budget | null {
  const unit = form.funds?.moneyUnit ?? form.moneyUnit;
  if (!funds || !unit) return null;
  const { openingBudget, annualBudget } = funds.row.cells;
  const isOpening = (funds.openingBudget ?? 0) > (funds.budget ?? 0);
  const amount = isOpening ? funds.openingBudget : funds.budget;
  const cell = isOpening ? openingBudget : annualBudget;
  if (!amount || amount <= 0 || !cell) return null;
  return { amount: new Big(amount).times(unit === '万元' ? YUAN_PER_WAN : 1), cell };
}

/** Single amounts and unit prices times their count. */
function overBudget(
  assessed: AssessedForm,
  amounts: readonly CostRow[],
  budget: Budget,
): Finding<MessageId>[] {
  const { form } = assessed;
  const shown = { budget: moneyText(budget.amount), budgetCell: budget.cell.address };
  const findings: Finding<MessageId>[] = [];
  for (const { row, cell, amount } of amounts) {
    if (amount.lte(budget.amount)) continue;
    findings.push(
      findingAt(form, row.row.number, indicatorName(row.row), [cell, budget.cell], {
        messageId: 'single',
        data: { target: cell.text, ...shown },
      }),
    );
  }
  for (const { price, count, product } of priceTimesCount(assessed)) {
    if (product.lte(budget.amount)) continue;
    const cells = [price.cell, count.cell, budget.cell];
    findings.push(
      findingAt(form, price.row.row.number, indicatorName(price.row.row), cells, {
        messageId: 'unitPrice',
        data: {
          target: price.cell.text,
          count: count.cell.text,
          countCell: count.cell.address,
          product: moneyText(product),
          ...shown,
        },
      }),
    );
  }
  return findings;
}

function messageOf(isOver: boolean, rows: number): MessageId {
  if (isOver) return 'sum';
  return rows > 1 ? 'sumDiffers' : 'onlyDiffers';
}

/** The sum without rows that are themselves totals. */
function sumFindings(
  { form, rows }: AssessedForm,
  { amounts, isComplete }: ReturnType<typeof readCosts>,
  budget: Budget,
  deviationPercent: number,
): Finding<MessageId>[] {
  const parts = amounts.filter(({ isTotal }) => !isTotal);
  const counted = parts.length > 0 ? parts : amounts;
  const sum = counted.reduce((total, { amount }) => total.plus(amount), new Big(0));
  const hasTotal = parts.length < amounts.length;
  const isOver = counted.length > 1 && sum.gt(budget.amount);
  const gap = sum.minus(budget.amount).abs();
  const isFar = gap.times(100).gt(budget.amount.times(deviationPercent));
  if (!isOver && (hasTotal || !isComplete || !isFar)) return [];
  const report = {
    messageId: messageOf(isOver, counted.length),
    data: {
      sum: moneyText(sum),
      budget: moneyText(budget.amount),
      budgetCell: budget.cell.address,
      rows: counted.length,
    },
  };
  const [only] = counted;
  const findings: Finding<MessageId>[] = [];
  if (counted.length === 1 && only) {
    const place = rows.find(({ row }) => row === only.row.row);
    if (place) findings.push(rowFinding(form, place, ['target'], report));
    return findings;
  }
  const cells = [...counted.map(({ cell }) => cell), budget.cell];
  findings.push(findingAt(form, null, formName(form), cells, report));
  return findings;
}
