/** A finding on a card: what is wrong and what to do, mended in its place, alone or with all of its kind. */
import * as React from 'react';
import type { AssessedFinding } from '../../core/assess';
import { renderFinding } from '../../core/report/render-finding';
import { parseReference } from '../../core/sheet/address';
import { Button } from '../controls/button';
import { AcceptanceField } from '../findings/acceptance-field';
import { beginAcceptance } from '../findings/actions/begin-acceptance';
import { SeverityIcon } from '../findings/severity';
import { previewFixes } from '../fill/actions/preview-fixes';
import { showScreen } from '../shell/actions/show-screen';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { CellField } from './cell-field';

export interface FindingPartProps {
  readonly finding: AssessedFinding;
  readonly takesFocus: boolean;
}

export function FindingPart({ finding, takesFocus }: FindingPartProps): JSX.Element {
  const state = usePaneState();
  const { say, sentences } = useWords();
  const run = useRun();
  const text = renderFinding(finding, sentences);
  const key = `${finding.form ?? ''} ${finding.code} ${finding.messageId} ${finding.cells[0] ?? ''}`;
  return (
    <section className={`card-part ${finding.accepted ? 'is-accepted' : ''}`}>
      <p className="card-what">
        <SeverityIcon severity={finding.severity} isNamed />
        <span>{text.what}</span>
      </p>
      <p>{text.fix}</p>
      {finding.accepted ? (
        <p className="hint">
          {say('findings.acceptedBecause', { reason: finding.accepted.reason })}
        </p>
      ) : state.acceptingFinding === key ? (
        <AcceptanceField listed={{ key, finding }} />
      ) : (
        <>
          <Repair finding={finding} takesFocus={takesFocus} />
          <div className="commands">
            <Button
              look="link"
              icon="Help"
              text={say('action.why')}
              onClick={() => void run(showScreen, { name: 'page', code: finding.code })}
            />
            <Button
              look="link"
              icon="CheckMark"
              text={say(beginAcceptance.label)}
              onClick={() => void run(beginAcceptance, key)}
            />
          </div>
        </>
      )}
    </section>
  );
}

/** Where the repair is certain it is proposed; else the person changes the cell here. */
function Repair({ finding, takesFocus }: FindingPartProps): JSX.Element | null {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const edits = (finding.edits ?? []).filter(({ change }) => change.kind !== 'fill');
  const [edit] = edits;
  const alike = (state.result?.findings ?? []).filter(
    (each) =>
      each !== finding &&
      !each.accepted &&
      each.code === finding.code &&
      each.messageId === finding.messageId &&
      (each.edits ?? []).length > 0,
  );
  const cell = parseReference(finding.cells[0] ?? '');
  const single = edits.length === 1 && edit && edit.change.kind !== 'fill' ? edit : null;
  return (
    <>
      {single && single.change.kind !== 'fill' && single.before.formula === undefined ? (
        <CellField
          cell={single.cell}
          label={say('guide.changeTo', {
            address: single.cell.address,
            before: String(single.before.value ?? '—'),
          })}
          proposed={String(single.change.value)}
          takesFocus={takesFocus}
        />
      ) : edits.length > 0 ? (
        <Button
          look="default"
          text={say(previewFixes.label)}
          onClick={() => void run(previewFixes, [finding])}
        />
      ) : cell && typeof finding.row === 'number' ? (
        <CellField cell={cell} label={say('guide.changeCell', { address: cell.address })} />
      ) : null}
      {edits.length > 0 && alike.length > 0 ? (
        <Button
          look="link"
          text={say('guide.alike', { count: alike.length })}
          onClick={() => void run(previewFixes, [finding, ...alike])}
        />
      ) : null}
    </>
  );
}
