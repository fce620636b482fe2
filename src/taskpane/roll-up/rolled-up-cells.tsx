/** Cells of the template as they would be filled, each with its sources. */
import * as React from 'react';
import type { RolledUpCell } from '../../core/review/roll-up-forms';
import { rollUpTexts } from '../../core/report/roll-up-texts';
import { usePaneState } from '../shell/pane';
import { usePartWords } from '../wording/part-words';
import { rollUpWording } from './roll-up-words';

export interface RolledUpCellsProps {
  readonly title: string;
  readonly cells: readonly RolledUpCell[];
  /** Sources are shown at once: they are what has to be looked at. */
  readonly isOpen: boolean;
}

export function RolledUpCells({ title, cells, isOpen }: RolledUpCellsProps): JSX.Element | null {
  if (cells.length === 0) return null;
  return (
    <section>
      <h2 className="section-heading">{title}</h2>
      <ul className="rolled-up">
        {cells.map((cell) => (
          <li key={`${cell.sheet}!${cell.address}`}>
            <RolledUp cell={cell} startsOpen={isOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RolledUp({ cell, startsOpen }: { cell: RolledUpCell; startsOpen: boolean }): JSX.Element {
  const say = usePartWords(rollUpWording);
  const { language } = usePaneState();
  const [isOpen, setIsOpen] = React.useState(startsOpen);
  const { methods, conflicts } = rollUpTexts[language];
  const { outcome, sources, lacking } = cell;
  return (
    <>
      <button
        type="button"
        className="row-button rolled-up-cell"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="rolled-up-name">{cell.name}</span>
        <span className="rolled-up-place">{cell.address}</span>
        <span className={outcome.kind === 'filled' ? 'rolled-up-value' : 'rolled-up-conflict'}>
          {outcome.kind === 'filled'
            ? say('filled', { text: outcome.text, method: methods[outcome.method] })
            : conflicts[outcome.conflict]}
        </span>
      </button>
      {isOpen ? (
        <ul className="rolled-up-sources">
          {sources.map((source) => (
            <li key={`${source.file}!${source.sheet}!${source.address}`}>
              {say('source', { file: source.file, text: source.text || say('blankSource') })}
              <span className="rolled-up-place">{say('showSource', { ...source })}</span>
            </li>
          ))}
          {lacking.map((file) => (
            <li key={file} className="rolled-up-conflict">
              {say('lacking', { file })}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
