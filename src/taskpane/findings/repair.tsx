/**
 * A finding mended in its place: where the repair is certain it is proposed, else the person changes the cell
 * here; alone or with all of its kind.
 */
import * as React from 'react';
import type { AssessedFinding } from '../../core/assess';
import type { Edit } from '../../core/edit/edit';
import { possibleEdits } from '../../core/edit/possible-edits';
import { parseReference } from '../../core/sheet/address';
import { Button } from '../controls/button';
import { previewAlikeFixes } from '../fill/actions/preview-alike-fixes';
import { previewFixes } from '../fill/actions/preview-fixes';
import { CellField } from '../fill/cell-field';
import { showCard } from '../guide/actions/show-card';
import { unfinishedKind } from '../guide/work';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { shownValue } from '../wording/cell-values';

export interface RepairProps {
  readonly finding: AssessedFinding;
  readonly takesFocus: boolean;
}

export function Repair({ finding, takesFocus }: RepairProps): JSX.Element | null {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  if (state.mode === 'review' || finding.accepted) return null;
  const { result } = state;
  // what rests on cells that are still to be filled is offered by the fill preview
  const edits = result ? possibleEdits(editsOf(finding), result.snapshot).accepted : [];
  const alike = (result?.findings ?? []).filter(
    (each) =>
      each !== finding &&
      !each.accepted &&
      each.code === finding.code &&
      each.messageId === finding.messageId &&
      editsOf(each).length > 0,
  );
  return (
    <>
      <OwnRepair finding={finding} edits={edits} takesFocus={takesFocus} />
      {edits.length > 0 && alike.length > 0 ? (
        <Button
          look="link"
          text={say(previewAlikeFixes.label, { count: alike.length })}
          onClick={() => void run(previewAlikeFixes, [finding, ...alike])}
        />
      ) : null}
    </>
  );
}

function editsOf({ edits = [] }: AssessedFinding): readonly Edit[] {
  return edits.filter(({ change }) => change.kind !== 'fill');
}

function OwnRepair({
  finding,
  edits,
  takesFocus,
}: RepairProps & { readonly edits: readonly Edit[] }): JSX.Element | null {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const { form, row } = finding;
  const [edit] = edits;
  const change = edit?.change;
  if (edits.length === 1 && edit && change && change.kind !== 'fill') {
    return (
      <CellField
        cell={edit.cell}
        label={say('guide.changeTo', {
          address: edit.cell.address,
          before: shownValue(edit.before),
        })}
        proposed={edit}
        takesFocus={takesFocus}
      />
    );
  }
  if (edits.length > 0) {
    return (
      <Button
        look="default"
        text={say(previewFixes.label)}
        isDisabled={!previewFixes.isEnabled(state, [finding])}
        onClick={() => void run(previewFixes, [finding])}
      />
    );
  }
  if (form === null || (typeof row !== 'number' && row !== 'funds')) return null;
  const kind = unfinishedKind(finding);
  if (kind === 'explain' && state.screen.name !== 'guide') {
    return (
      <Button
        look="default"
        icon="Edit"
        text={say('action.draftReason')}
        onClick={() => void run(showCard, { formId: form, row, kind, selectsCell: true })}
      />
    );
  }
  const cell = parseReference(finding.cells[0] ?? '');
  return cell ? (
    <CellField
      cell={cell}
      label={say('guide.changeCell', { address: cell.address })}
      takesFocus={takesFocus}
    />
  ) : null;
}
