/** Values brought to one spelling before they are read. */
import { normalise } from '../../sheet/text';

/** Left by text recognition of formulas: `$\geq 98.70\%$`. Longer commands first. */
const LATEX: readonly (readonly [string, string])[] = [
  ['geqslant', '≥'],
  ['leqslant', '≤'],
  ['approx', '约'],
  ['times', '×'],
  ['sim', '~'],
  ['geq', '≥'],
  ['leq', '≤'],
  ['ge', '≥'],
  ['le', '≤'],
  ['gt', '>'],
  ['lt', '<'],
  ['eq', '='],
];

const SYMBOLS: Readonly<Record<string, string>> = {
  '≧': '≥',
  '⩾': '≥',
  '⋝': '≥',
  '≦': '≤',
  '⩽': '≤',
  '⋜': '≤',
  '〉': '>',
  '›': '>',
  '〈': '<',
  '‹': '<',
  '≈': '约',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '﹣': '-',
  '∼': '~',
  '〜': '~',
  '﹪': '%',
  '㎡': '平方米',
  '㎥': '立方米',
  '²': '2',
  '³': '3',
  '､': '、',
  '•': '·',
  '∶': ':',
};

/** A sign of `SYMBOLS`, two signs that are one, or remains of LaTeX. */
const NEEDS_SYMBOLS = new RegExp(`[${Object.keys(SYMBOLS).join('')}$\\\\]|[<>=≥≤]=|=[<>≥≤]`);

function replaceLatex(text: string): string {
  let result = text.replace(/\$/g, '');
  for (const [command, symbol] of LATEX) {
    result = result.split(`\\${command}`).join(symbol);
  }
  return result.replace(/\\/g, '');
}

function replaceSymbols(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    const next = text.charAt(index + 1);
    const symbol = SYMBOLS[letter] ?? letter;
    const other = SYMBOLS[next] ?? next;
    if (other === '=' && (symbol === '>' || symbol === '<' || symbol === '=')) {
      result += symbol === '>' ? '≥' : symbol === '<' ? '≤' : '=';
      index += 1;
    } else if ((symbol === '≥' || symbol === '≤') && other === '=') {
      result += symbol;
      index += 1;
    } else if (symbol === '=' && (other === '>' || other === '<')) {
      result += other === '>' ? '≥' : '≤';
      index += 1;
    } else if (symbol === '=' && (other === '≥' || other === '≤')) {
      result += other;
      index += 1;
    } else {
      result += symbol;
    }
  }
  return result;
}

/** Chinese words, digits, `.` and `%` only: most cells. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isChinese = code >= 0x4e00 && code <= 0x9fff;
    const isDigit = code >= 0x30 && code <= 0x39;
    if (!isChinese && !isDigit && code !== 0x25 && code !== 0x2e) return false;
  }
  return true;
}

/**
 * Half width, without white space, one sign for each comparator (`≥ ≤ > < =`) and dash (`-`, `~`),
 * without remains of LaTeX. Brackets, commas and words stay.
 */
export function spellOut(text: string): string {
  if (isPlain(text)) return text;
  let result = normalise(text);
  if (!NEEDS_SYMBOLS.test(result)) return result;
  if (result.indexOf('\\') >= 0 || result.indexOf('$') >= 0) result = replaceLatex(result);
  return replaceSymbols(result);
}
