/** Differences that are known, each with its reason; what none of them fits is a mistake of ours until it is understood. */
import type { Difference } from './compare';
import { witnessDocuments, type DocumentCell, type WitnessDocument } from './documents';

export interface Explanation {
  readonly because: string;
  readonly fits: (difference: Difference) => boolean;
}

const documents = new Map(witnessDocuments().map((each) => [each.name, each]));

function documentOf(file: string): WitnessDocument | undefined {
  return [...documents.values()].find(({ name }) => file.startsWith(`${name}-`));
}

/** What the writer was told to write in the cell. */
function cellOf({ file, at }: Difference): DocumentCell | undefined {
  const mark = at.lastIndexOf('!');
  const sheet = documentOf(file)?.sheets.find(({ name }) => name === at.slice(0, mark));
  return sheet?.cells.find((cell) => cell.at === at.slice(mark + 1));
}

/** Our value is the result that the writer was told to store. */
function isStatedResult(difference: Difference): boolean {
  const cell = cellOf(difference);
  if (cell?.kind !== 'formula') return false;
  const { result } = cell;
  if (difference.ours === `boolean ${String(result).toLowerCase()}`) return true;
  return difference.ours === `${typeof result} ${result}`;
}

const swapped = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('utf16le');

const isOf = ({ file }: Difference, ...writers: readonly string[]): boolean =>
  writers.some((writer) => file.includes(`-${writer}`));

export const EXPLANATIONS: readonly Explanation[] = [
  {
    because:
      'openpyxl and xlwt store no results of formulas: blank until Excel has opened the file once; LibreOffice computes them',
    fits: (each) => each.isFormula && each.ours === '' && isOf(each, 'openpyxl.xlsx', 'xlwt.xls'),
  },
  {
    because:
      'the result stands in the file as its writer was told; LibreOffice computes it anew where it does not know the writer, and always in .xls',
    fits: (each) => each.witness === 'LibreOffice' && each.isFormula && isStatedResult(each),
  },
  {
    because:
      'XlsxWriter stores one result for all cells of an array formula; LibreOffice computes them',
    fits: (each) =>
      each.witness === 'LibreOffice' &&
      each.file.startsWith('arrays-') &&
      ['number 2', 'number 0'].includes(each.ours),
  },
  {
    because:
      'LibreOffice stores 0 in .xls for results it has not computed itself, and computes them when it reads',
    fits: (each) => each.file === 'formulas-libreoffice.xls' && each.ours === 'number 0',
  },
  {
    because:
      'Spreadsheet::WriteExcel stores the texts of results with their bytes the wrong way round',
    fits: (each) =>
      each.file === 'formulas-perl.xls' &&
      each.ours.replace(/^string /, '') === swapped(each.theirs.replace(/^string /, '')),
  },
  {
    because: 'LibreOffice shows boolean and error values as formulas',
    fits: (each) =>
      each.witness === 'LibreOffice' &&
      each.aspect === 'formula' &&
      each.ours === '' &&
      ['=TRUE()', '=FALSE()', '=#N/A'].includes(each.theirs),
  },
  {
    because: 'LibreOffice reads booleans of .xls as numbers',
    fits: (each) =>
      each.witness === 'LibreOffice' &&
      each.file.endsWith('.xls') &&
      `${each.ours}>${each.theirs}`.match(/^boolean (true>number 1|false>number 0)$/) !== null,
  },
  {
    because:
      '29 February 1900 is a day in Excel only: openpyxl and .ods count one day less before March 1900',
    fits: (each) => each.file.startsWith('numbers-') && each.at === '数!A16',
  },
  {
    because:
      'openpyxl tells an array formula at its first cell only; the others may not be written either',
    fits: (each) =>
      each.witness === 'openpyxl' &&
      each.aspect === 'formula' &&
      each.file.startsWith('arrays-') &&
      each.theirs === '',
  },
  {
    because:
      '_xHHHH_ stands for a character in .xlsx, as Excel reads it; openpyxl shows it as it is stored, LibreOffice beyond control characters',
    fits: (each) => each.file.startsWith('texts-') && /_x[0-9A-F]{4}_/.test(each.theirs),
  },
  {
    because: 'LibreOffice drops the tabs and line breaks inside a paragraph of an .ods cell',
    fits: (each) =>
      each.witness === 'LibreOffice' &&
      each.file.endsWith('.ods') &&
      each.ours.replace(/[\t\n]/g, '') === each.theirs,
  },
  {
    because: 'LibreOffice loses texts that Gnumeric wraps in spans of styles that follow later',
    fits: (each) => each.file === 'drawings-gnumeric.ods' && each.at === '说明!A1',
  },
  {
    because: 'openpyxl does not open what Gnumeric writes for rich texts',
    fits: (each) =>
      each.witness === 'openpyxl' &&
      each.aspect === 'opening' &&
      each.file === 'drawings-gnumeric.xlsx',
  },
  {
    because:
      'a file whose texts are missing is refused: read on, its indicators would be blank without a word',
    fits: (each) =>
      each.aspect === 'opening' &&
      /strings-(missing|too-few)/.test(each.file) &&
      each.ours.startsWith('truncated'),
  },
  {
    because:
      'names of parts do not count upper and lower case; openpyxl and LibreOffice look for the very spelling',
    fits: (each) =>
      each.file.includes('-in-other-case') &&
      (each.theirs === '' || each.aspect === 'opening' || each.aspect === 'format'),
  },
];
