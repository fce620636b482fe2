/** What to do next with this form, always in view; 撤销 for the newest batch. */
import * as React from 'react';
import { previewFill } from '../fill/actions/preview-fill';
import { showOpenRows } from '../fill/actions/show-open-rows';
import { showTab } from './actions/show-tab';
import { undoLast } from '../fill/actions/undo-last';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { isScored } from '../fill/score-rows';
import { usePaneState, useRun, useWords } from './pane';
import { newestEntry } from './pane-state';
import { todoOfForm } from './todo';
import type { FormProps } from './form-bar';

export function FillFooter({ result, form }: FormProps): JSX.Element | null {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const todo = React.useMemo(() => todoOfForm(result, form), [result, form]);
  const entry = newestEntry(state);
  const missing = todo.reasonsNeeded - todo.reasonsWritten;
  const cells = todo.fillable + todo.different;
  if (!isScored(form) && missing === 0 && !entry) return null;
  return (
    <footer className="footer footer-commands">
      {form.progress && todo.flaggable > 0 ? (
        <Button
          look="default"
          text={say('next.flag', { count: todo.flaggable })}
          isDisabled={!previewFill.isEnabled(state, 'form')}
          onClick={() => void run(previewFill, 'form')}
        />
      ) : null}
      {!isScored(form) ? null : cells > 0 ? (
        <Button
          look="default"
          text={say(todo.fillable > 0 ? previewFill.label : 'next.compare', { count: cells })}
          isDisabled={!previewFill.isEnabled(state, 'form')}
          onClick={() => void run(previewFill, 'form')}
        />
      ) : todo.byHand > 0 ? (
        <Button
          look="default"
          text={say('next.byHand', { count: todo.byHand })}
          isDisabled={!previewFill.isEnabled(state, 'form')}
          onClick={() => void run(previewFill, 'form')}
        />
      ) : todo.blank > 0 ? (
        <span className="hint">{say('next.scoresBlank', { count: todo.blank })}</span>
      ) : (
        <span className="footer-done">
          <Icon name="Success" className="tone-success" />
          {say('next.nothingToFill')}
        </span>
      )}
      {todo.undecided > 0 ? (
        <Button
          look="link"
          text={say('next.decide', { count: todo.undecided })}
          onClick={() => void run(showOpenRows, undefined)}
        />
      ) : null}
      {missing > 0 ? (
        <Button
          look="link"
          text={say('next.explain', { count: missing })}
          onClick={() => void run(showTab, { mode: 'fill', tab: 'reasons' })}
        />
      ) : null}
      {result.forms.length > 1 && result.fill.length > cells ? (
        <Button
          look="link"
          text={say('next.fillAll', { count: result.forms.length })}
          isDisabled={!previewFill.isEnabled(state, 'workbook')}
          onClick={() => void run(previewFill, 'workbook')}
        />
      ) : null}
      {entry && !state.notice?.offersUndo ? (
        <Button
          look="link"
          icon="Undo"
          text={say('next.undo', { count: entry.cells.length })}
          isDisabled={!undoLast.isEnabled(state, undefined)}
          onClick={() => void run(undoLast, undefined)}
        />
      ) : null}
    </footer>
  );
}
