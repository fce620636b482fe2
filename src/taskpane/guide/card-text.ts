/** A field of a card whose text outlives the card. */
import { toReference, type SheetCellReference } from '../../core/sheet/address';
import { usePaneState, useRun } from '../shell/pane';
import { keepText } from './actions/keep-text';

/** Key of a field about a cell; `field` where it has several. */
export function cardTextKey(cell: SheetCellReference, field = 0): string {
  return `${toReference(cell)}#${String(field)}`;
}

/** The typed text, `undefined` while nobody typed, and the way to change it. */
export function useCardText(key: string): readonly [string | undefined, (text: string) => void] {
  const { cardTexts } = usePaneState();
  const run = useRun();
  return [cardTexts[key], (text) => void run(keepText, { key, text })];
}

/** Without the fields of cells that were written. */
export function withoutCardTexts(
  texts: Readonly<Record<string, string>>,
  cells: readonly SheetCellReference[],
): Readonly<Record<string, string>> {
  const written = cells.map(toReference);
  const left: Record<string, string> = {};
  for (const key of Object.keys(texts)) {
    if (!written.includes(key.slice(0, key.lastIndexOf('#')))) left[key] = texts[key] as string;
  }
  return left;
}
