/** Cells that are never written, with the value to enter by hand. */
import * as React from 'react';
import { toReference } from '../../core/sheet/address';
import { copyText } from '../shell/actions/copy-text';
import { Button } from '../controls/button';
import { labelOfCell } from './cell-label';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { ManualFill } from '../../core/score/fill-plan';
import { shownFor } from '../wording/cell-values';
import { OBSTACLE_KEYS } from '../wording/names';
import { BySheet } from '../controls/by-sheet';

export function ManualFills(props: { fills: readonly ManualFill[] }): JSX.Element | null {
  const { result } = usePaneState();
  const { say, tell } = useWords();
  const run = useRun();
  const { fills } = props;
  if (fills.length === 0) return null;
  const nameOf = ({ cell, purpose }: ManualFill): string => {
    const label = result ? labelOfCell(result, cell, purpose) : '';
    return typeof label === 'string' ? label : tell(label);
  };
  const valueOf = ({ purpose, value }: ManualFill): string => shownFor(purpose, value);
  const causes = (['formula', 'locked', 'merged-away'] as const)
    .map((cause) => ({ cause, count: fills.filter((each) => each.cause === cause).length }))
    .filter(({ count }) => count > 0)
    .map(({ cause, count }) => say(OBSTACLE_KEYS[cause], { count }));
  const lines = fills.map((each) =>
    [toReference(each.cell), nameOf(each), valueOf(each)].join('\t'),
  );
  return (
    <section className="preview-group">
      <h2 className="section-heading">
        {say('preview.manual', { causes: causes.join(say('punctuation.listComma')) })}
      </h2>
      <p className="hint">{say('preview.manualHint')}</p>
      <BySheet items={fills} sheetOf={({ cell }) => cell.sheet}>
        {(each) => (
          <li key={toReference(each.cell)} className="manual-fill">
            <span className="cell-address">{each.cell.address}</span>
            <span className="preview-name" title={nameOf(each)}>
              {nameOf(each)}
            </span>
            <span className="after">{valueOf(each)}</span>
          </li>
        )}
      </BySheet>
      <div className="commands">
        <Button
          look="link"
          icon="Copy"
          text={say('preview.copyManual')}
          onClick={() => void run(copyText, lines.join('\n'))}
        />
      </div>
    </section>
  );
}
