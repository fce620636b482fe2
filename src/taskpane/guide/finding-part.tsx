/** A finding on a card: what is wrong and what to do, mended in its place, alone or with all of its kind. */
import * as React from 'react';
import type { AssessedFinding } from '../../core/assess';
import { renderFinding } from '../../core/report/render-finding';
import { Button } from '../controls/button';
import { AcceptanceField } from '../findings/acceptance-field';
import { beginAcceptance } from '../findings/actions/begin-acceptance';
import { SeverityIcon } from '../findings/severity';
import { Repair } from '../findings/repair';
import { showScreen } from '../shell/actions/show-screen';
import { usePaneState, useRun, useWords } from '../shell/pane';

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
