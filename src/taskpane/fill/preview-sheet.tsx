/** What a preview offers on one sheet; of several sheets each has its own tick and can be unfolded. */
import * as React from 'react';
import { Button } from '../controls/button';
import { usePaneState, useWords } from '../shell/pane';
import type { OfferedEdit } from '../shell/pane-state';
import { isOnHiddenSheet } from './preview';
import { PreviewGroup, TickAll } from './preview-group';

export interface PreviewSheetProps {
  readonly sheet: string;
  readonly offered: readonly OfferedEdit[];
}

export function PreviewSheet({ sheet, offered }: PreviewSheetProps): JSX.Element {
  const { result } = usePaneState();
  const { say } = useWords();
  const first = offered[0];
  const isHidden =
    result !== null && first !== undefined && isOnHiddenSheet(first.edit, result.snapshot);
  const differs = offered.some(({ edit }) => edit.safety === 'review');
  const [isOpen, setOpen] = React.useState(false);
  const chosen = offered.filter(({ isChosen }) => isChosen).length;
  return (
    <section className="preview-sheet" aria-label={say('form.sheet', { sheet })}>
      <div className="preview-sheet-head">
        <TickAll
          title={say(isHidden ? 'form.hiddenSheet' : 'form.sheet', { sheet })}
          offered={offered}
        />
        <span className="preview-sheet-count">
          {say('preview.chosen', { chosen, count: offered.length })}
        </span>
        <Button
          look="icon"
          icon={isOpen ? 'ChevronDown' : 'ChevronRight'}
          text={say('preview.unfold', { sheet })}
          isExpanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isHidden ? <p className="hint">{say('preview.hiddenHint')}</p> : null}
      {differs && !isOpen ? <p className="hint">{say('preview.differsHint')}</p> : null}
      {isOpen ? <PreviewGroups offered={offered} /> : null}
    </section>
  );
}

/** Blank cells, cells with another value, and marks, each under its heading. */
export function PreviewGroups({ offered }: Pick<PreviewSheetProps, 'offered'>): JSX.Element {
  const { say } = useWords();
  const isFlag = ({ edit }: OfferedEdit): boolean => edit.change.kind === 'fill';
  const flags = offered.filter(isFlag);
  const values = offered.filter((each) => !isFlag(each));
  const safe = values.filter(({ edit }) => edit.safety === 'safe');
  const review = values.filter(({ edit }) => edit.safety === 'review');
  return (
    <>
      <PreviewGroup title={say('preview.safe', { count: safe.length })} offered={safe} />
      <PreviewGroup
        title={say('preview.review', { count: review.length })}
        hint={say('preview.reviewHint')}
        offered={review}
      />
      <PreviewGroup
        title={say('preview.flags', { count: flags.length })}
        hint={say('preview.flagsHint')}
        offered={flags}
      />
    </>
  );
}
