/** Decisions and acceptances kept with the workbook that have no effect any more, each with a way to remove it. */
import * as React from 'react';
import { staleDecisions, type StaleDecision } from '../../core/score/decisions';
import { removeAcceptance } from './actions/remove-acceptance';
import { withdrawDecision } from '../fill/actions/withdraw-decision';
import { Button } from '../controls/button';
import { checkTitle } from './check-catalogue';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { WordingKey } from '../wording/words';

const CAUSE_KEYS: Readonly<Record<StaleDecision['cause'], WordingKey>> = {
  'row-missing': 'stale.rowMissing',
  'texts-changed': 'stale.textsChanged',
  'not-needed': 'stale.notNeeded',
  'outside-band': 'stale.outsideBand',
};

export function StaleJudgements(): JSX.Element | null {
  const { result, stored } = usePaneState();
  const { say, sentences } = useWords();
  const run = useRun();
  const decisions = React.useMemo(
    () => (result ? staleDecisions(result.forms, stored.decisions) : []),
    [result, stored.decisions],
  );
  const acceptances = result?.staleAcceptances ?? [];
  if (decisions.length + acceptances.length === 0) return null;
  return (
    <section className="setting">
      <h2 className="section-heading">{say('stale.title')}</h2>
      <p className="hint">{say('stale.hint')}</p>
      <ul className="stale-list">
        {decisions.map(({ decision, cause }) => {
          const { sheet, cell, indicator, score } = decision;
          return (
            <StaleItem
              key={`${sheet}!${cell}`}
              text={say('stale.decision', { sheet, cell, indicator, score })}
              cause={say(CAUSE_KEYS[cause])}
              onRemove={() => void run(withdrawDecision, decision)}
            />
          );
        })}
        {acceptances.map((acceptance) => {
          const { sheet, indicator, reason, code } = acceptance;
          const check = `${code} ${checkTitle(code, sentences)}`;
          return (
            <StaleItem
              key={JSON.stringify(acceptance)}
              text={say('stale.acceptance', { sheet, indicator, check, reason })}
              cause={say('stale.notFound')}
              onRemove={() => void run(removeAcceptance, acceptance)}
            />
          );
        })}
      </ul>
    </section>
  );
}

function StaleItem(props: {
  readonly text: string;
  readonly cause: string;
  readonly onRemove: () => void;
}): JSX.Element {
  const { say } = useWords();
  return (
    <li>
      {props.text}
      <span className="hint">{props.cause}</span>
      <Button look="link" text={say('action.remove')} onClick={props.onRemove} />
    </li>
  );
}
