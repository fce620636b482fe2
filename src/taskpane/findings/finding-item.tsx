/** One finding: cell, indicator and values at a glance; details when open. */
import * as React from 'react';
import { dataText } from '../../core/words/fill-text';
import { renderFinding } from '../../core/report/render-finding';
import { parseReference } from '../../core/sheet/address';
import type { AssessedForm } from '../../core/score/result';
import { openFinding } from './actions/open-finding';
import { Icon } from '../controls/icon';
import type { ListedFinding } from './finding-groups';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { formatOptional } from '../wording/numbers';
import { FindingDetails } from './finding-details';
import { reveal } from '../controls/reveal';
import { RowValues } from '../fill/row-values';
import { isScored } from '../fill/score-rows';

export interface FindingItemProps {
  readonly listed: ListedFinding;
  readonly form: AssessedForm | null;
}

export function FindingItem({ listed, form }: FindingItemProps): JSX.Element {
  const state = usePaneState();
  const words = useWords();
  const run = useRun();
  const button = React.useRef<HTMLButtonElement>(null);
  const item = React.useRef<HTMLLIElement>(null);
  const { finding, key } = listed;
  const isOpen = state.openFinding === key;
  React.useLayoutEffect(() => {
    if (isOpen) reveal(item.current);
  }, [isOpen]);
  const cell = parseReference(finding.cells[0] ?? '');
  const row = form?.rows.find((each) => each.row.number === finding.row);
  const text = renderFinding(finding, words.sentences);
  return (
    <li
      ref={item}
      className={`finding ${isOpen ? 'is-open' : ''} ${finding.accepted ? 'is-accepted' : ''}`}
    >
      <button
        ref={button}
        type="button"
        className="finding-button"
        data-finding={key}
        aria-expanded={isOpen}
        // Excel takes the focus when it selects a cell; the list keeps its place
        onClick={() => void run(openFinding, listed).then(() => button.current?.focus())}
      >
        <span className="cell-address">{cell?.address ?? ''}</span>
        <span className="finding-text">
          {row && row.weight !== null && form && isScored(form) ? (
            <span className="finding-score">
              {words.say('row.score', {
                given: formatOptional(row.given),
                weight: formatOptional(row.weight),
              })}
            </span>
          ) : null}
          <span className="finding-indicator">
            {row ? row.row.name : dataText(finding.data, 'indicator')}
            {finding.accepted ? (
              <span className="badge">
                <Icon name="CheckMark" />
                {words.say('findings.accepted')}
              </span>
            ) : null}
          </span>
          {isOpen ? null : row ? (
            <RowValues row={row} />
          ) : (
            <span className="finding-what">{text.what}</span>
          )}
        </span>
      </button>
      {isOpen ? <FindingDetails listed={listed} text={text} row={row ?? null} /> : null}
    </li>
  );
}
