/** Cells that are never written: what they are, what follows, and which menu of Excel helps. */
import * as React from 'react';
import type { ManualFill } from '../../core/score/fill-plan';
import { toReference } from '../../core/sheet/address';
import type { WriteObstacle } from '../../core/sheet/write-obstacle';
import { copyText } from '../shell/actions/copy-text';
import { AddressButton } from '../shell/address-button';
import { Button } from '../controls/button';
import { BySheet } from '../controls/by-sheet';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { shownFor, shownValue } from '../wording/cell-values';
import { OBSTACLE_KEYS } from '../wording/names';
import type { WordingKey } from '../wording/words';
import { labelOfCell } from './cell-label';

const OBSTACLES: readonly WriteObstacle[] = ['locked', 'formula', 'merged-away'];

/** What can be done about it. */
const ADVICE_KEYS: Readonly<Record<WriteObstacle, WordingKey>> = {
  locked: 'leftAlone.locked',
  formula: 'leftAlone.formula',
  'merged-away': 'leftAlone.mergedAway',
};

export function CellsLeftAlone({ fills }: { fills: readonly ManualFill[] }): JSX.Element | null {
  const { say } = useWords();
  const causes = OBSTACLES.map((cause) => ({
    cause,
    ofCause: fills.filter((each) => each.cause === cause),
  })).filter(({ ofCause }) => ofCause.length > 0);
  if (causes.length === 0) return null;
  return (
    <>
      {causes.map(({ cause, ofCause }) => (
        <section key={cause} className="preview-group">
          <h2 className="section-heading">
            {say('preview.manual', {
              causes: say(OBSTACLE_KEYS[cause], { count: ofCause.length }),
            })}
          </h2>
          <p className="hint">{say(ADVICE_KEYS[cause])}</p>
          <BySheet items={ofCause} sheetOf={({ cell }) => cell.sheet}>
            {(each) => <CellLeftAlone key={toReference(each.cell)} fill={each} />}
          </BySheet>
          {cause === 'locked' ? <CopyValues fills={ofCause} /> : null}
        </section>
      ))}
    </>
  );
}

function useNameOf(): (fill: ManualFill) => string {
  const { result } = usePaneState();
  const { tell } = useWords();
  return ({ cell, purpose }) => {
    const label = result ? labelOfCell(result, cell, purpose) : '';
    return typeof label === 'string' ? label : tell(label);
  };
}

function CellLeftAlone({ fill }: { fill: ManualFill }): JSX.Element {
  const { say } = useWords();
  const nameOf = useNameOf();
  const { cell, cause, found, purpose, value } = fill;
  const due = shownFor(purpose, value);
  const isFormula = cause === 'formula';
  // a formula for the total is recalculated by Excel once the rows are filled
  const isTotal = isFormula && purpose === 'total-score';
  return (
    <li className="left-alone">
      <AddressButton cell={cell} />
      <span className="preview-name">
        {nameOf(fill)}
        {isFormula ? (
          <span className="preview-cause">
            {isTotal
              ? say('leftAlone.formulaTotal', { formula: shownValue(found) })
              : say('leftAlone.formulaDiffers', {
                  formula: shownValue(found),
                  found: shownFor(purpose, found.value),
                  due,
                })}
          </span>
        ) : null}
      </span>
      {isFormula ? null : <span className="after">{due}</span>}
    </li>
  );
}

function CopyValues({ fills }: { fills: readonly ManualFill[] }): JSX.Element {
  const { say } = useWords();
  const run = useRun();
  const nameOf = useNameOf();
  const lines = fills.map((each) =>
    [toReference(each.cell), nameOf(each), shownFor(each.purpose, each.value)].join('\t'),
  );
  return (
    <div className="commands">
      <Button
        look="link"
        icon="Copy"
        text={say('preview.copyManual')}
        onClick={() => void run(copyText, lines.join('\n'))}
      />
    </div>
  );
}
