/** F08: an amount is ten thousand times too large or too small, because 元 and 万元 were mixed. */
import { dropEnd } from '../../../sheet/text';
import type { FundsColumn, MoneyUnit } from '../../../form/form';
import type { AssessedForm, AssessedFunds } from '../../../score/result';
import { readAmount } from '../../../score/read-number';
import type { ParsedValue } from '../../../value/value';
import type { Finding, FormCheck, MessageTexts } from '../../contract';
import { plainNumber } from '../../../value/exact-number';
import { findingAt, rowFinding } from '../../reading/findings-on-form';
import { printedRate, printsAs } from '../../reading/printed-rate';
import { isTenThousandfold, MONEY_FACTORS, TEN_THOUSAND } from './money-scale';

export type MessageId = 'funds' | 'indicator';

const messages: MessageTexts<MessageId> = {
  funds: {
    what: '“{indicator}”（{cell}）填写{amount}，与{otherCell}的{other}正好相差一万倍。',
    why: '本表金额单位是{unit}，很可能把元和万元混用了。',
    fix: '请把两格统一为{unit}。',
  },
  indicator: {
    what: '“{indicator}”（{cell}）填写“{amount}”，与项目资金中的{total}{unit}正好相差一万倍。',
    why: '很可能把元和万元混用了。',
    fix: '请核对{cell}的数字和单位。',
  },
};

const COLUMNS: readonly FundsColumn[] = ['openingBudget', 'annualBudget', 'spending'];
/** Amounts per head or per piece have nothing to do with the total. */
const PER_PIECE = /标准|单价|单位成本|人均|户均|每|平均|单次|补贴|补助/;
/** Rounder numbers meet by accident. */
const TELLING_DIGITS = 3;

export const moneyUnitMixed: FormCheck<MessageId> = {
  meta: {
    code: 'F08',
    slug: 'money-unit-mixed',
    title: '元与万元混用',
    scope: 'form',
    severity: 'warning',
    fix: 'none',
    options: {},
  },
  messages,
  check({ assessed }) {
    const findings: Finding<MessageId>[] = [];
    findings.push(...amongFunds(assessed));
    findings.push(...amongIndicators(assessed));
    return findings;
  },
};

/** Every amount of the block against its total of the same column, and the columns of the total among each other. */
function amongFunds({ form, funds }: AssessedForm): Finding<MessageId>[] {
  if (!funds || !form.funds) return [];
  const unit = form.funds.moneyUnit ?? form.moneyUnit;
  const seen = new Set<string>();
  const findings: Finding<MessageId>[] = [];
  for (const row of form.funds.rows) {
    for (const column of COLUMNS) {
      const cell = row.cells[column];
      const value = readAmount(cell, unit);
      const beside = row === funds.row ? 'annualBudget' : column;
      const other = funds.row.cells[beside];
      const otherValue = readAmount(other, unit);
      if (!cell || !other || value === null || otherValue === null) continue;
      const isMixed =
        isTenThousandfold(value, otherValue) ||
        (row === funds.row && column === 'spending' && rateSaysMixed(funds));
      if (!isMixed || seen.has(cell.address)) continue;
      seen.add(cell.address);
      findings.push(
        findingAt(form, 'funds', row.label.text, [cell, other], {
          messageId: 'funds',
          data: {
            amount: plainNumber(value),
            other: plainNumber(otherValue),
            otherCell: other.address,
            unit: unit ?? '元',
          },
        }),
      );
    }
  }
  return findings;
}

/** The printed 执行率 is right once budget and spending are brought to one unit. */
function rateSaysMixed({ row, budget, executed, rate }: AssessedFunds): boolean {
  const printed = printedRate(row.cells.executionRate, rate.computed);
  if (!printed || budget === null || executed === null || budget <= 0 || executed <= 0)
    return false;
  if (printsAs(printed, executed, budget)) return false;
  return (
    printsAs(printed, executed, budget * TEN_THOUSAND) ||
    printsAs(printed, executed * TEN_THOUSAND, budget)
  );
}

/** An indicator that states the budget or the spending of the form, in the wrong unit. */
function amongIndicators({ form, funds, rows }: AssessedForm): Finding<MessageId>[] {
  const unit = form.funds?.moneyUnit ?? form.moneyUnit;
  if (!funds || !unit) return [];
  const amounts = [funds.budget, funds.executed, funds.openingBudget].flatMap((each) => each ?? []);
  const findings: Finding<MessageId>[] = [];
  for (const row of rows) {
    for (const column of ['target', 'actual'] as const) {
      const cell = row.row.cells[column];
      const found = cell && mixedAmount(row[column], amounts, unit);
      if (!cell || !found || PER_PIECE.test(row.row.name)) continue;
      findings.push(
        rowFinding(form, row, [column], {
          messageId: 'indicator',
          data: { amount: cell.text, total: plainNumber(found), unit },
        }),
      );
    }
  }
  return findings;
}

/** The amount of the block that the value would be, were its unit right. */
function mixedAmount(
  value: ParsedValue | null,
  amounts: readonly number[],
  unit: MoneyUnit,
): number | undefined {
  if (value?.kind !== 'quantity' || value.unit?.dimension !== 'money') return undefined;
  const factor = MONEY_FACTORS[value.unit.name];
  const stated = value.value;
  if (factor === undefined || significantDigits(stated) < TELLING_DIGITS) return undefined;
  return amounts.find((amount) =>
    isTenThousandfold(stated * factor, amount * (MONEY_FACTORS[unit] ?? 1)),
  );
}

function significantDigits(value: number): number {
  const digits = plainNumber(Math.abs(value)).replace('.', '');
  return dropEnd(digits.replace(/^0+/, ''), /0/).length;
}
