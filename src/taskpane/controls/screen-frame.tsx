/** A screen above the result: title with the way back, content that scrolls, commands that stay in view. */
import * as React from 'react';
import { showScreen } from '../shell/actions/show-screen';
import { Button } from './button';
import { usePaneState, useRun, useWords } from '../shell/pane';
import { RESULT_SCREEN, type Screen } from '../shell/pane-state';
import { KeptScroll } from './kept-scroll';
import { NoticeBar } from '../shell/notice-bar';
import { ReadOnlyNote } from '../review/read-only-note';
import { WorkBar } from '../shell/work-bar';

export interface ScreenFrameProps {
  readonly title: string;
  readonly backTo?: Screen;
  readonly footer?: React.ReactNode;
  /** Names the place where the screen remembers how far it was scrolled. */
  readonly place?: string;
  /** `false`: text to read, which the keyboard can scroll only when the area itself has the focus. */
  readonly hasControls?: boolean;
  /** The content takes the whole height. */
  readonly isFilled?: boolean;
  /** False while the person works in Excel. */
  readonly takesFocus?: boolean;
  readonly children: React.ReactNode;
}

export function ScreenFrame(props: ScreenFrameProps): JSX.Element {
  const { say } = useWords();
  const run = useRun();
  const { work } = usePaneState();
  const heading = React.useRef<HTMLHeadingElement>(null);
  // a new screen begins at its title for screen readers, too, unless its main command has taken the focus
  const { takesFocus = true } = props;
  React.useEffect(() => {
    const { activeElement } = document;
    const isLost = !activeElement || activeElement === document.body;
    if (takesFocus && isLost) heading.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <header className="screen-header">
        <Button
          look="icon"
          icon="ChevronLeft"
          text={say('action.back')}
          isDisabled={work.kind === 'writing'}
          onClick={() => void run(showScreen, props.backTo ?? RESULT_SCREEN)}
        />
        <h1 className="screen-title" ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
      </header>
      <ReadOnlyNote />
      <ScrollArea {...props}>
        <WorkBar />
        <NoticeBar />
        {props.children}
      </ScrollArea>
      {props.footer === undefined ? null : <footer className="footer">{props.footer}</footer>}
    </>
  );
}

type ScrollAreaProps = Pick<
  ScreenFrameProps,
  'title' | 'place' | 'hasControls' | 'isFilled' | 'children'
>;

function ScrollArea(props: ScrollAreaProps): JSX.Element {
  const { title, place, hasControls = true, isFilled = false, children } = props;
  if (place !== undefined) return <KeptScroll place={place}>{children}</KeptScroll>;
  return (
    <main
      className={`scroll-area ${isFilled ? 'is-filled' : ''}`}
      {...(hasControls ? {} : { tabIndex: 0, 'aria-label': title })}
    >
      {children}
    </main>
  );
}
