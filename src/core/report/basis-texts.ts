/** The form of the texts about scores; one table per language. */
import type { BasisId } from '../score/score-basis';

/**
 * By id, with placeholders: `{score}` a number, a cell's text or a part with a text of its own;
 * `{rate%}` a share as a percentage; `{actual+unit}` a measured value with the unit of its measure;
 * `{left=}` the left side of an equation with the equals sign.
 */
export type BasisTexts = Readonly<Record<BasisId, string>>;
