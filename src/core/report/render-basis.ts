/** What a score rests on, in words: the one place where its data becomes a sentence. */
import Big from 'big.js';
import { excerpt } from '../words/fill-text';
import type { BasisText } from '../score/score-basis';
import { percentText, plainNumber } from '../value/exact-number';
import { toMillionths } from '../value/millionths';
import type { Sentences } from './sentences';

type BasisValue = string | number | null | BasisText;

/** Every basis by the names of its values; which of them it holds, its id says. */
type BasisValues = Readonly<Record<string, BasisValue | undefined>>;

const FORMAT = /(%|=|\+unit)$/;

/** A sentence holds two cells' texts, and stands in one line of a table. */
const LONGEST_QUOTATION = 30;

/** A value of a cell in a calculation: `97.87%`, `166个`, `12329976`; all its decimals. */
function withUnit(value: number, unit: BasisValue): string {
  const text = toMillionths(value) === null ? new Big(value).toFixed() : String(value);
  return typeof unit === 'string' ? text + unit : text;
}

/** No space between a full-width bracket and the sign. */
function beforeResult(left: string): string {
  return left.charAt(left.length - 1) === '）' ? `${left}=` : `${left} =`;
}

function numberText(value: number, format: string, values: BasisValues): string {
  if (format === '%') return percentText(value);
  return format === '+unit' ? withUnit(value, values['unit'] ?? null) : plainNumber(value);
}

/** `4 × 97.87% ÷ 99% = 3.95`, `达到指标值，得满分 4`; `''` where nothing is scored. */
export function renderBasis(basis: BasisText, sentences: Pick<Sentences, 'basis'>): string {
  const values = basis as BasisValues;
  const fill = (placeholder: string): string => {
    const format = FORMAT.exec(placeholder)?.[0] ?? '';
    const value = values[placeholder.slice(0, placeholder.length - format.length)];
    if (value === undefined) throw new Error(`${basis.id} has no value for {${placeholder}}`);
    if (value === null) return '';
    if (typeof value === 'number') return numberText(value, format, values);
    if (typeof value === 'string') return excerpt(value, LONGEST_QUOTATION);
    const part = renderBasis(value, sentences);
    return format === '=' ? beforeResult(part) : part;
  };
  // every second piece stands between braces
  return sentences.basis[basis.id]
    .split(/[{}]/)
    .map((piece, index) => (index % 2 === 0 ? piece : fill(piece)))
    .join('');
}
