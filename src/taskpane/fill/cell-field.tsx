/** A cell of the sheet to be filled in or changed from its card or finding; Enter writes and goes on. */
import * as React from 'react';
import type { Edit } from '../../core/edit/edit';
import type { SheetCellReference } from '../../core/sheet/address';
import { Button } from '../controls/button';
import { TextField } from '../controls/text-field';
import { parseAddress } from '../../core/sheet/address';
import { enteredChange, enteredText } from './entered-value';
import { findSheet } from '../../core/sheet/find-sheet';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { placeObstacle } from '../../core/sheet/write-obstacle';
import { stateIn } from '../reasons/reason-marks';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { cardTextKey, useCardText } from '../guide/card-text';
import { writeCard } from '../guide/actions/write-card';

export interface CellFieldProps {
  readonly cell: SheetCellReference;
  readonly label: string;
  /** What the field proposes; absent: what stands in the cell. */
  readonly proposed?: Edit;
  readonly takesFocus?: boolean;
}

export function CellField({
  cell,
  label,
  proposed,
  takesFocus,
}: CellFieldProps): JSX.Element | null {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const { snapshot } = state;
  const before = snapshot ? stateIn(snapshot, cell) : null;
  const change = proposed && proposed.change.kind !== 'fill' ? proposed.change : null;
  const format = (change?.kind === 'number' ? change.numberFormat : null) ?? before?.numberFormat;
  const standing = enteredText(before?.value ?? '', before?.numberFormat);
  const offered = change ? enteredText(change.value, format) : null;
  const [kept, setTyped] = useCardText(cardTextKey(cell));
  const typed = kept ?? offered ?? standing;
  if (!snapshot || !before || (before.formula !== undefined && !proposed)) return null;
  if (!proposed && isObstructed(snapshot, cell)) return null;
  const text = typed.trim();
  // what replaces a proposal is for the same purpose: only such may replace a typed =100%
  const purpose = proposed?.purpose === 'target-text' ? 'target-text' : 'typed-value';
  const isAsOffered = proposed !== undefined && text === offered;
  const edits: readonly Edit[] = isAsOffered
    ? [proposed]
    : text === '' || text === standing
      ? []
      : [{ cell, before, change: enteredChange(text, format), purpose, safety: 'review' }];
  const write = (): void => void run(writeCard, { title: { key: 'preview.fixTitle' }, edits });
  return (
    <div className="card-field">
      <TextField
        label={label}
        value={typed}
        onChange={setTyped}
        onEnter={write}
        takesFocus={takesFocus ?? false}
      />
      <Button
        look="default"
        text={say(writeCard.label, { address: cell.address })}
        isDisabled={!writeCard.isEnabled(state, { title: { key: 'preview.fixTitle' }, edits })}
        onClick={write}
      />
    </div>
  );
}

/** Locked and merged-away cells get no field: what is typed there would be refused. */
function isObstructed(
  snapshot: WorkbookSnapshot,
  { sheet: name, address }: SheetCellReference,
): boolean {
  const sheet = findSheet(snapshot, name);
  const position = parseAddress(address);
  return !sheet || !position || placeObstacle(sheet, position) !== null;
}
