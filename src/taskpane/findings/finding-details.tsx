/** What is wrong, why, what to do, and what can be done from here. */
import * as React from 'react';
import type { MessageText } from '../../core/words/fill-text';
import type { AssessedRow } from '../../core/score/result';
import { parseReference } from '../../core/sheet/address';
import { acceptancePart, repairPart } from './fields-on-demand';
import { beginAcceptance } from './actions/begin-acceptance';
import { beginMapping } from '../mapping/actions/begin-mapping';
import { selectCell } from '../shell/actions/select-cell';
import { showScreen } from '../shell/actions/show-screen';
import { withdrawAcceptance } from './actions/withdraw-acceptance';
import { Button } from '../controls/button';
import type { ListedFinding } from './finding-groups';
import { formWithoutColumn } from '../mapping/mapping';
import { OnDemand } from '../shell/on-demand';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { RowValues } from '../fill/row-values';

export interface FindingDetailsProps {
  readonly listed: ListedFinding;
  readonly text: MessageText;
  readonly row: AssessedRow | null;
}

export function FindingDetails({ listed, text, row }: FindingDetailsProps): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const { finding, key } = listed;
  const cells = finding.cells.map(parseReference);
  const unread = formWithoutColumn(finding, state.result?.forms ?? []);
  const canAccept = !finding.accepted && beginAcceptance.isEnabled(state, key);
  return (
    <div className="finding-details">
      {row ? <RowValues row={row} /> : null}
      <p>{text.what}</p>
      <p className="finding-why">{text.why}</p>
      <p>{text.fix}</p>
      {finding.accepted ? (
        <p className="accepted-reason">
          {say('findings.acceptedBecause', { reason: finding.accepted.reason })}
        </p>
      ) : null}
      <OnDemand wanted={repairPart}>
        {({ Repair }) => <Repair finding={finding} takesFocus={false} />}
      </OnDemand>
      {state.acceptingFinding === key ? (
        <OnDemand wanted={acceptancePart}>
          {({ AcceptanceField }) => <AcceptanceField listed={listed} />}
        </OnDemand>
      ) : (
        <div className="commands">
          {cells.map((cell) =>
            cell ? (
              <Button
                key={`${cell.sheet}!${cell.address}`}
                look="link"
                icon="Target"
                text={say('action.selectNamed', { address: cell.address })}
                onClick={() => void run(selectCell, cell)}
              />
            ) : null,
          )}
          <Button
            look="link"
            icon="Help"
            text={say('action.why')}
            onClick={() => void run(showScreen, { name: 'page', code: finding.code })}
          />
          {unread ? (
            <Button
              look="link"
              icon="Sheet"
              text={say('unreadable.map')}
              onClick={() => void run(beginMapping, unread)}
            />
          ) : null}
          {canAccept ? (
            <Button
              look="link"
              icon="CheckMark"
              text={say(beginAcceptance.label)}
              onClick={() => void run(beginAcceptance, key)}
            />
          ) : null}
          {withdrawAcceptance.isEnabled(state, finding) ? (
            <Button
              look="link"
              icon="Undo"
              text={say(withdrawAcceptance.label)}
              onClick={() => void run(withdrawAcceptance, finding)}
            />
          ) : null}
        </div>
      )}
    </div>
  );
}
