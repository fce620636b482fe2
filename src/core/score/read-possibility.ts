/** 完成目标可能性 and causes of a 监控表: words in one column, or a mark in one of several. */
import type { Form, FormCell, IndicatorRow, MonitoringColumn } from '../form/form';
import { normalise } from '../sheet/text';

export const POSSIBILITIES = ['certain', 'possible', 'impossible'] as const;

export type Possibility = (typeof POSSIBILITIES)[number];

export const POSSIBILITY_LABELS: Readonly<Record<Possibility, string>> = {
  certain: '确定能',
  possible: '有可能',
  impossible: '完全不可能',
};

/** The five classes of causes that the official form prints. */
export type CauseClass = 'funding' | 'rules' | 'staff' | 'equipment' | 'other';

const POSSIBILITY_COLUMNS: readonly (readonly [MonitoringColumn, Possibility])[] = [
  ['possibilityCertain', 'certain'],
  ['possibilityPossible', 'possible'],
  ['possibilityImpossible', 'impossible'],
];

const CAUSE_COLUMNS: readonly (readonly [MonitoringColumn, CauseClass])[] = [
  ['causeFunding', 'funding'],
  ['causeRules', 'rules'],
  ['causeStaff', 'staff'],
  ['causeEquipment', 'equipment'],
  ['causeOther', 'other'],
];

/** A box that was not ticked, a stroke, 否, 无 or 0 mark nothing. */
const NO_MARK = /^([-—–―－/\\*＊、.。…□☐○×xX✗]+|否|无|0)$/;

function isMarked(cell: FormCell | undefined): boolean {
  const text = normalise(cell?.text ?? '');
  return text !== '' && !NO_MARK.test(text);
}

/** Tried in order: 完全不可能 holds 可能, 有可能 holds 能. */
const WORDS: readonly (readonly [RegExp, Possibility])[] = [
  [/不可能|不能|无法|难以/, 'impossible'],
  [/可能/, 'possible'],
  [/能/, 'certain'],
];

/** A printed choice (`☑确定能 □有可能`) says what is ticked before the word. */
const TICKED = /[☑√✓✔■](确定能|有可能|完全不可能|不可能|确定不能)/g;
const BOX = /[□☐☑√✓✔■]/;

function possibilityIn(text: string): Possibility | null {
  const plain = normalise(text);
  const ticked = plain.match(TICKED) ?? [];
  if (BOX.test(plain) && ticked.length !== 1) return null;
  const said = ticked[0] ?? plain;
  return WORDS.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

/** `null` where nothing, or more than one possibility, is marked. */
export function readPossibility({ cells }: IndicatorRow): Possibility | null {
  const marked = POSSIBILITY_COLUMNS.filter(([column]) => isMarked(cells[column]));
  if (marked.length > 0) return marked.length === 1 ? (marked[0]?.[1] ?? null) : null;
  return possibilityIn(cells.possibility?.text ?? '');
}

/** The classes of causes that are marked. */
export function readCauses({ cells }: IndicatorRow): readonly CauseClass[] {
  return CAUSE_COLUMNS.flatMap(([column, cause]) => (isMarked(cells[column]) ? [cause] : []));
}

/** The marked classes as the form prints them: `人员保障、其他`. */
export function causesAsPrinted({ cells }: IndicatorRow, { columns }: Form): string {
  const marked = CAUSE_COLUMNS.filter(([column]) => isMarked(cells[column]));
  return marked.map(([column]) => columns[column]?.cell.text ?? '').join('、');
}
