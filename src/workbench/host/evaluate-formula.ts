/**
 * Recalculation of the formulas official forms use: + - × ÷ %, brackets, cell references on the same
 * sheet and SUM. Anything else keeps the result it was loaded with; a new formula that cannot be read
 * shows #NAME?. This is not Excel's calculation: results are binary floats and dependencies are not
 * followed beyond repeated passes.
 */
import { parseAddress, parseRangeAddress } from '../../core/sheet/address';
import type { CellPosition, CellRange } from '../../core/sheet/snapshot';

/** Number in a cell, 0 for blanks; `null` for text, which SUM skips and arithmetic cannot use. */
export type CellReader = (position: CellPosition) => number | null;

const TOKEN =
  /\s*(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|SUM\(|\d+(?:\.\d+)?|[-+*/()%,])/giy;

function tokenize(formula: string): string[] | null {
  const tokens: string[] = [];
  let end = 1;
  while (end < formula.trimEnd().length) {
    TOKEN.lastIndex = end;
    const match = TOKEN.exec(formula);
    if (!match) return null;
    tokens.push((match[1] as string).toUpperCase());
    end = TOKEN.lastIndex;
  }
  return tokens;
}

function sum(area: CellRange, read: CellReader): number {
  let total = 0;
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      total += read({ row, column }) ?? 0;
    }
  }
  return total;
}

class Parser {
  private position = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly read: CellReader,
  ) {}

  /** `null` when the whole is not an expression of the supported kind. */
  evaluate(): number | null {
    const result = this.terms();
    return this.position === this.tokens.length ? result : null;
  }

  private take(...wanted: string[]): string | null {
    const token = this.tokens[this.position];
    if (token === undefined || !wanted.includes(token)) return null;
    this.position += 1;
    return token;
  }

  private terms(): number | null {
    let left = this.factors();
    for (let sign = this.take('+', '-'); sign !== null; sign = this.take('+', '-')) {
      const right = this.factors();
      if (left === null || right === null) return null;
      left = sign === '+' ? left + right : left - right;
    }
    return left;
  }

  private factors(): number | null {
    let left = this.percent();
    for (let sign = this.take('*', '/'); sign !== null; sign = this.take('*', '/')) {
      const right = this.percent();
      if (left === null || right === null || (sign === '/' && right === 0)) return null;
      left = sign === '*' ? left * right : left / right;
    }
    return left;
  }

  private percent(): number | null {
    let value = this.atom();
    while (value !== null && this.take('%')) value /= 100;
    return value;
  }

  private atom(): number | null {
    if (this.take('-')) {
      const value = this.percent();
      return value === null ? null : -value;
    }
    if (this.take('+')) return this.percent();
    if (this.take('(')) {
      const value = this.terms();
      return this.take(')') ? value : null;
    }
    if (this.take('SUM(')) return this.sumArguments();
    const token = this.tokens[this.position];
    if (token === undefined) return null;
    this.position += 1;
    if (/^\d/.test(token)) return Number(token);
    const cell = parseAddress(token);
    return cell ? this.read(cell) : null;
  }

  private sumArguments(): number | null {
    let total = 0;
    do {
      const range = parseRangeAddress(this.tokens[this.position] ?? '');
      if (range) {
        this.position += 1;
        total += sum(range, this.read);
      } else {
        const value = this.terms();
        if (value === null) return null;
        total += value;
      }
    } while (this.take(','));
    return this.take(')') ? total : null;
  }
}

/** Result of `=SUM(H5:H9)+2*B3`; `null` when the formula is of a kind that is not modelled. */
export function evaluateFormula(formula: string, read: CellReader): number | null {
  const tokens = tokenize(formula);
  return tokens ? new Parser(tokens, read).evaluate() : null;
}
