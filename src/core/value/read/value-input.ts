/** What the parsers are given: one cell of a target or actual column, with its neighbours. */
import type { SheetCell } from '../../sheet/snapshot';

export interface ValueInput {
  /** The cell as Excel holds it; `null` when blank or when only a text is known. */
  readonly content: SheetCell | null;
  /** The cell as one text, see `FormCell.text`. */
  readonly text: string;
  /** Text of the row's 计算符号 column, where the form has one. */
  readonly comparatorText?: string;
  /** Text of the row's 计量单位 column, where the form has one. */
  readonly unitText?: string;
  /** Name of the indicator (三级指标): settles what `5万` or `≤6月` means. */
  readonly indicator: string;
}
