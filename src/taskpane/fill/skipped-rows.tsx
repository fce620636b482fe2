/** Rows that filling leaves blank, each with the reason: folded, since they are not what is to be confirmed. */
import * as React from 'react';
import { toReference } from '../../core/sheet/address';
import { Button } from '../controls/button';
import { AddressButton } from '../shell/address-button';
import { useWords } from '../shell/pane';
import { OPEN_CAUSE_KEYS } from '../wording/names';
import type { SkippedRow } from './skipped-row';

export function SkippedRows({ rows }: { rows: readonly SkippedRow[] }): JSX.Element | null {
  const { say } = useWords();
  const [isOpen, setOpen] = React.useState(false);
  if (rows.length === 0) return null;
  return (
    <section className="preview-group">
      <Button
        look="link"
        icon={isOpen ? 'ChevronDown' : 'ChevronRight'}
        text={say('preview.skipped', { count: rows.length })}
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen ? (
        <ul className="preview-edits">
          {rows.map(({ cell, name, cause }) => (
            <li key={toReference(cell)} className="left-alone">
              <AddressButton cell={cell} />
              <span className="preview-name">
                {name}
                <span className="preview-cause">{say(OPEN_CAUSE_KEYS[cause])}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
