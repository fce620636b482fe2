/** 审核意见: the text to read and select, and the ways to hand it over. */
import * as React from 'react';
import { addOpinionSheet } from './actions/add-opinion-sheet';
import { copyText } from '../shell/actions/copy-text';
import { saveOpinion } from './actions/save-opinion';
import { saveOpinionDocument } from './actions/save-opinion-document';
import { saveResult } from './actions/save-result';
import { Button } from '../controls/button';
import type { OpinionDraft } from './opinion-draft';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { Screen } from '../shell/pane-state';
import { ScreenFrame } from '../controls/screen-frame';

export interface OpinionScreenProps {
  readonly draft: OpinionDraft;
  readonly backTo?: Screen;
}

export function OpinionScreen({ draft, backTo }: OpinionScreenProps): JSX.Element {
  const { say } = useWords();
  const [isConfirming, setConfirming] = React.useState(false);
  return (
    <ScreenFrame
      title={say('opinion.title')}
      isFilled
      {...(backTo ? { backTo } : {})}
      footer={
        isConfirming ? (
          <SheetConfirmation draft={draft} onDone={() => setConfirming(false)} />
        ) : (
          <OpinionCommands draft={draft} onAddSheet={() => setConfirming(true)} />
        )
      }
    >
      <textarea
        className="opinion-text"
        readOnly
        spellCheck={false}
        lang="zh-CN"
        aria-label={say('opinion.title')}
        value={draft.text}
      />
    </ScreenFrame>
  );
}

function OpinionCommands(props: { draft: OpinionDraft; onAddSheet: () => void }): JSX.Element {
  const { draft, onAddSheet } = props;
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  return (
    <div className="footer-commands">
      <Button
        look="primary"
        text={say('action.copyOpinion')}
        isDisabled={!copyText.isEnabled(state, draft.text)}
        onClick={() => void run(copyText, draft.text)}
      />
      {draft.isOnOpenWorkbook ? (
        <Button
          look="link"
          text={say(addOpinionSheet.label)}
          isDisabled={!addOpinionSheet.isEnabled(state, draft)}
          onClick={onAddSheet}
        />
      ) : null}
      {draft.opinions.length === 1 ? (
        <Button
          look="link"
          text={say(saveOpinionDocument.label)}
          isDisabled={!saveOpinionDocument.isEnabled(state, draft)}
          onClick={() => void run(saveOpinionDocument, draft)}
        />
      ) : null}
      <Button
        look="link"
        text={say(saveOpinion.label)}
        isDisabled={!saveOpinion.isEnabled(state, draft)}
        onClick={() => void run(saveOpinion, draft)}
      />
      <Button
        look="link"
        text={say(saveResult.label)}
        isDisabled={!saveResult.isEnabled(state, draft)}
        onClick={() => void run(saveResult, draft)}
      />
    </div>
  );
}

/** Review writes nothing unasked: the new sheet is named before it is made. */
function SheetConfirmation(props: { draft: OpinionDraft; onDone: () => void }): JSX.Element {
  const { draft, onDone } = props;
  const { say } = useWords();
  const run = useRun();
  return (
    <div role="group" aria-label={say(addOpinionSheet.label)}>
      <p className="confirm-text">{say('opinion.confirmSheet')}</p>
      <div className="footer-commands">
        <Button
          look="primary"
          text={say('action.confirmSheet')}
          onClick={() => void run(addOpinionSheet, draft).then(onDone)}
        />
        <Button look="default" text={say('action.cancel')} onClick={onDone} />
      </div>
    </div>
  );
}
