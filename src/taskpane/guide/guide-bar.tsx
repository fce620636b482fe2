/** What is left to do in the whole workbook: four counts that lead to their first card, and 下一件. */
import * as React from 'react';
import type { AssessedWorkbook } from '../../core/assess';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { WordingKey } from '../wording/words';
import { nextOfKind } from './actions/next-of-kind';
import { nextThing } from './actions/next-thing';
import { workLeft } from './work';
import { WORK_KINDS, type WorkKind } from './work-place';

const WORK_KEYS: Readonly<Record<WorkKind, WordingKey>> = {
  fill: 'guide.fill',
  decide: 'guide.decide',
  explain: 'guide.explain',
  mend: 'guide.mend',
};

export interface GuideBarProps {
  readonly result: AssessedWorkbook;
  /** The command of the screen, where no card has one of its own. */
  readonly isMain: boolean;
}

export function GuideBar({ result, isMain }: GuideBarProps): JSX.Element | null {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const { counts } = workLeft(result);
  const left = WORK_KINDS.filter((kind) => counts[kind] > 0);
  if (left.length === 0) {
    return (
      <p className="guide-done">
        <Icon name="Success" className="tone-success" />
        {say('guide.ready')}
      </p>
    );
  }
  return (
    <section className="guide-bar" aria-label={say('guide.title')}>
      <Button
        look={isMain ? 'primary' : 'default'}
        text={say(nextThing.label)}
        shortcut={nextThing.key}
        isDisabled={!nextThing.isEnabled(state, undefined)}
        takesFocus={isMain && state.screen.name === 'guide' && state.screen.takesFocus}
        onClick={() => void run(nextThing, undefined)}
      />
      <ul className="guide-counts">
        {left.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="guide-count"
              onClick={() => void run(nextOfKind, kind)}
            >
              {say(WORK_KEYS[kind])} <strong>{counts[kind]}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
