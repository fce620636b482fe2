/** A cell of the sheet to be filled in or changed from its card; Enter writes and goes on. */
import * as React from 'react';
import type { Edit } from '../../core/edit/edit';
import type { SheetCellReference } from '../../core/sheet/address';
import { Button } from '../controls/button';
import { TextField } from '../controls/text-field';
import { stateIn } from '../reasons/reason-marks';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { cardTextKey, useCardText } from './card-text';
import { writeCard } from './actions/write-card';

export interface CellFieldProps {
  readonly cell: SheetCellReference;
  readonly label: string;
  /** What the field proposes; absent: what stands in the cell. */
  readonly proposed?: string;
  readonly takesFocus?: boolean;
}

/** Digits alone are a number, as in Excel; all else is written as text and means what it says. */
const NUMBER = /^-?\d+(\.\d+)?$/;

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
  const [kept, setTyped] = useCardText(cardTextKey(cell));
  const typed = kept ?? proposed ?? String(before?.value ?? '');
  if (!before || before.formula !== undefined) return null;
  const text = typed.trim();
  const change: Edit['change'] = NUMBER.test(text)
    ? { kind: 'number', value: Number(text) }
    : { kind: 'text', value: text };
  const edits: readonly Edit[] =
    text === '' || text === String(before.value ?? '')
      ? []
      : [{ cell, before, change, purpose: 'typed-value', safety: 'review' }];
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
