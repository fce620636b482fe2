/** Edits of one kind, to be ticked together or one by one. */
import * as React from 'react';
import { toReference } from '../../core/sheet/address';
import { chooseEdits } from './actions/choose-edits';
import { Checkbox } from '../controls/checkbox';
import { Icon } from '../controls/icon';
import { labelOfCell } from './cell-label';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { OfferedEdit } from '../shell/pane-state';
import { shownFor } from '../wording/cell-values';
import { BySheet } from '../controls/by-sheet';

export interface PreviewGroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly offered: readonly OfferedEdit[];
}

export function PreviewGroup({ title, hint, offered }: PreviewGroupProps): JSX.Element | null {
  const run = useRun();
  if (offered.length === 0) return null;
  const chosen = offered.filter(({ isChosen }) => isChosen).length;
  return (
    <section className="preview-group">
      <div className="preview-heading">
        <Checkbox
          label={title}
          isChecked={chosen === offered.length ? true : chosen === 0 ? false : null}
          onChange={(isChosen) =>
            void run(chooseEdits, { edits: offered.map(({ edit }) => edit), isChosen })
          }
        />
      </div>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <BySheet items={offered} sheetOf={({ edit }) => edit.cell.sheet}>
        {(each) => <PreviewEdit key={toReference(each.edit.cell)} offered={each} />}
      </BySheet>
    </section>
  );
}

function PreviewEdit({ offered }: { offered: OfferedEdit }): JSX.Element {
  const { result } = usePaneState();
  const { say, tell } = useWords();
  const run = useRun();
  const { edit, isChosen } = offered;
  const label = result ? labelOfCell(result, edit.cell, edit.purpose) : '';
  const name = typeof label === 'string' ? label : tell(label);
  const { change } = edit;
  const before = edit.before.formula ?? shownFor(edit.purpose, edit.before.value);
  const after = change.kind === 'fill' ? '' : shownFor(edit.purpose, change.value);
  return (
    <li>
      <Checkbox
        label={
          change.kind === 'fill'
            ? `${edit.cell.address} ${name}`
            : say('preview.edit', { address: edit.cell.address, name, before, after })
        }
        isChecked={isChosen}
        onChange={(checked) => void run(chooseEdits, { edits: [edit], isChosen: checked })}
      >
        <span className="cell-address">{edit.cell.address}</span>
        <span className="preview-name" title={name}>
          {name}
        </span>
        {change.kind === 'fill' ? (
          <span className="flag-sample" />
        ) : (
          <span className="preview-change">
            <span className="before">{before}</span>
            <Icon name="ChevronRight" />
            <span className="after">{after}</span>
          </span>
        )}
      </Checkbox>
    </li>
  );
}
