/** One reason: what stands in the sheet, a draft of facts, and the field to finish it. */
import * as React from 'react';
import { renderFinding } from '../../core/report/render-finding';
import { hasBlanksToFill } from '../../core/check/reading/reason-state';
import { draftReason as draftText } from '../../core/report/reason-draft';
import { toReference, type SheetCellReference } from '../../core/sheet/address';
import { draftReason } from './actions/draft-reason';
import { insertReason } from './actions/insert-reason';
import { selectCell } from '../shell/actions/select-cell';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { TextField } from '../controls/text-field';
import type { IconName } from '../controls/icons/icon-shapes';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { ReasonRow, ReasonState } from './reason-rows';
import type { WordingKey } from '../wording/words';
import { RowValues } from '../fill/row-values';

const STATES: Readonly<Record<ReasonState, { icon: IconName; tone: string; key: WordingKey }>> = {
  missing: { icon: 'Error', tone: 'error', key: 'reasons.missing' },
  'blanks-left': { icon: 'Error', tone: 'error', key: 'reasons.blanksLeft' },
  criticised: { icon: 'Warning', tone: 'warning', key: 'reasons.criticised' },
  written: { icon: 'Success', tone: 'success', key: 'reasons.written' },
};

export function ReasonItem({ row }: { row: ReasonRow }): JSX.Element {
  const { say, sentences } = useWords();
  const { icon, tone, key } = STATES[row.state];
  const { reason } = row.assessed;
  return (
    <li className="reason">
      <p className="reason-name">
        <Icon name={icon} className={`tone-${tone}`} />
        <span>{row.assessed.row.name}</span>
      </p>
      <RowValues row={row.assessed} />
      <p className="reason-state">{say(key, { count: reason.length })}</p>
      {row.findings.map((finding) => (
        <p key={finding.messageId} className="hint">
          {renderFinding(finding, sentences).fix}
        </p>
      ))}
      {reason === '' ? null : <p className="reason-text">{reason}</p>}
      {row.cell ? (
        <ReasonCommands row={row} cell={row.cell} />
      ) : (
        <p className="hint">{say('reasons.noColumn')}</p>
      )}
    </li>
  );
}

function ReasonCommands({ row, cell }: { row: ReasonRow; cell: SheetCellReference }): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const text = state.reasonDrafts[toReference(cell)];
  const begin = (): void =>
    void run(draftReason, {
      cell,
      text: row.assessed.reason === '' ? draftText(row.assessed) : row.assessed.reason,
    });
  const select = (
    <Button
      look="link"
      icon="Target"
      text={say('action.selectNamed', { address: cell.address })}
      onClick={() => void run(selectCell, cell)}
    />
  );
  if (text === undefined || !draftReason.isEnabled(state, { cell, text })) {
    return (
      <div className="commands">
        {draftReason.isEnabled(state, { cell, text: null }) ? (
          <Button
            look="link"
            icon="Edit"
            text={row.assessed.reason === '' ? say(draftReason.label) : say('action.editReason')}
            onClick={begin}
          />
        ) : null}
        {select}
      </div>
    );
  }
  return (
    <>
      <TextField
        label={say('reasons.field', { address: cell.address })}
        value={text}
        isMultiline
        takesFocus
        onChange={(typed) => void run(draftReason, { cell, text: typed })}
      />
      {hasBlanksToFill(text) ? <p className="hint">{say('reasons.fillBlanks')}</p> : null}
      <div className="commands">
        <Button
          look="default"
          text={say(insertReason.label, { address: cell.address })}
          isDisabled={!insertReason.isEnabled(state, { cell, text })}
          onClick={() => void run(insertReason, { cell, text })}
        />
        <Button
          look="link"
          text={say('action.cancel')}
          onClick={() => void run(draftReason, { cell, text: null })}
        />
        {select}
      </div>
    </>
  );
}
