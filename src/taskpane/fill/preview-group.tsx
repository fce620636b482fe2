/** Edits of one kind, to be ticked together or one by one; lost points first. */
import * as React from 'react';
import type { AssessedWorkbook } from '../../core/assess';
import { toReference } from '../../core/sheet/address';
import { Checkbox } from '../controls/checkbox';
import { usePaneState, useRun } from '../shell/pane';
import type { OfferedEdit } from '../shell/pane-state';
import { chooseEdits } from './actions/choose-edits';
import { rowOfCell } from './cell-label';
import { losesPoints, PreviewEdit } from './preview-edit';

export interface PreviewGroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly offered: readonly OfferedEdit[];
}

export function PreviewGroup({ title, hint, offered }: PreviewGroupProps): JSX.Element | null {
  const { result } = usePaneState();
  if (offered.length === 0) return null;
  return (
    <section className="preview-group">
      <div className="preview-heading">
        <TickAll title={title} offered={offered} />
      </div>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <ul className="preview-edits">
        {lostPointsFirst(offered, result).map((each) => (
          <PreviewEdit
            key={`${toReference(each.edit.cell)} ${each.edit.change.kind}`}
            offered={each}
          />
        ))}
      </ul>
    </section>
  );
}

/** Ticks all of several edits, or none. */
export function TickAll(props: { title: string; offered: readonly OfferedEdit[] }): JSX.Element {
  const run = useRun();
  const { title, offered } = props;
  const chosen = offered.filter(({ isChosen }) => isChosen).length;
  return (
    <Checkbox
      label={title}
      isChecked={chosen === offered.length ? true : chosen === 0 ? false : null}
      onChange={(isChosen) =>
        void run(chooseEdits, { edits: offered.map(({ edit }) => edit), isChosen })
      }
    />
  );
}

/** Otherwise in the order of the form. */
function lostPointsFirst(
  offered: readonly OfferedEdit[],
  result: AssessedWorkbook | null,
): readonly OfferedEdit[] {
  if (!result) return offered;
  const isLoss = ({ edit }: OfferedEdit): boolean => {
    const row = edit.purpose === 'score' ? rowOfCell(result, edit.cell) : null;
    return row !== null && losesPoints(edit, row);
  };
  return [...offered.filter(isLoss), ...offered.filter((each) => !isLoss(each))];
}
