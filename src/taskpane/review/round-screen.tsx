/** Second round: what the unit mended, what is still open, and what is new. */
import * as React from 'react';
import type { RoundAssessment } from '../../core/report/assessment';
import { parseAddress } from '../../core/sheet/address';
import { selectCell } from '../shell/actions/select-cell';
import { Button } from '../controls/button';
import { checkTitle } from '../findings/check-catalogue';
import { useRun, useWords } from '../shell/pane';
import type { ComparedRound } from './round';
import { moveFocus } from '../controls/move-focus';
import { ScreenFrame } from '../controls/screen-frame';

/** Long lists are cut and say so. */
const FINDINGS_AT_ONCE = 30;

type RoundPoint = RoundAssessment['mended'][number];

export function RoundScreen({ round }: { round: ComparedRound }): JSX.Element {
  const { say } = useWords();
  const { projectMissing, indicatorMissing, blanked, mended, stillOpen, added, earlierFile } =
    round;
  const missing = projectMissing.length + indicatorMissing.length + blanked.length;
  const list = React.useRef<HTMLDivElement>(null);
  const isDone = stillOpen.length + added.length + missing === 0;
  return (
    <ScreenFrame title={say('round.title')}>
      <p className="hint">{say('round.earlier', { file: earlierFile })}</p>
      <dl className="totals round-counts">
        {missing > 0 ? <Count label={say('round.missing')} count={missing} /> : null}
        <Count label={say('round.mended')} count={mended.length} />
        <Count label={say('round.stillOpen')} count={stillOpen.length} />
        <Count label={say('round.added')} count={added.length} />
      </dl>
      {isDone ? <p className="all-clear">{say('round.allMended')}</p> : null}
      <div ref={list} onKeyDown={(event) => moveFocus(event, list.current, '[data-round]')}>
        <Section title={say('round.projectMissing')} findings={projectMissing} isHere={false} />
        <Section title={say('round.indicatorMissing')} findings={indicatorMissing} isHere={false} />
        <Section title={say('round.blanked')} findings={blanked} isHere={false} />
        <Section title={say('round.stillOpen')} findings={stillOpen} isHere />
        <Section title={say('round.added')} findings={added} isHere />
        <Section title={say('round.mended')} findings={mended} isHere={false} />
      </div>
    </ScreenFrame>
  );
}

function Count({ label, count }: { label: string; count: number }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{count}</dd>
    </div>
  );
}

/** `isHere`: the cells are those of the open workbook, not those of the earlier one. */
function Section(props: {
  title: string;
  findings: readonly RoundPoint[];
  isHere: boolean;
}): JSX.Element | null {
  const { title, findings, isHere } = props;
  const { say } = useWords();
  const [shown, setShown] = React.useState(FINDINGS_AT_ONCE);
  if (findings.length === 0) return null;
  return (
    <section className="group">
      <h2 className="section-heading round-heading">{title}</h2>
      <ul className="findings">
        {findings.slice(0, shown).map((finding, index) => (
          <RoundItem key={index} finding={finding} isHere={isHere} />
        ))}
      </ul>
      {findings.length > shown ? (
        <div className="group-commands">
          <Button
            look="link"
            text={say('action.showMore', { count: findings.length - shown })}
            onClick={() => setShown(shown + FINDINGS_AT_ONCE)}
          />
        </div>
      ) : null}
    </section>
  );
}

function RoundItem(props: { finding: RoundPoint; isHere: boolean }): JSX.Element {
  const { finding, isHere } = props;
  const { sentences } = useWords();
  const run = useRun();
  const button = React.useRef<HTMLButtonElement>(null);
  const { sheet, cell, code, indicator, message } = finding;
  const content = (
    <>
      <span className="cell-address">{cell}</span>
      <span className="finding-text">
        <span className="finding-indicator">{indicator || checkTitle(code, sentences)}</span>
        <span className="round-message">{message}</span>
        <span className="hint">
          {sheet} · {code}
        </span>
      </span>
    </>
  );
  if (!isHere || !parseAddress(cell)) {
    return <li className="finding round-item">{content}</li>;
  }
  return (
    <li className="finding">
      <button
        ref={button}
        type="button"
        className="finding-button"
        data-round={code}
        // Excel takes the focus when it selects a cell; the list keeps its place
        onClick={() =>
          void run(selectCell, { sheet, address: cell }).then(() => button.current?.focus())
        }
      >
        {content}
      </button>
    </li>
  );
}
