import * as React from 'react';
import type { IconName } from './icons/icon-shapes';
import type { Tone } from '../shell/pane-state';
import { Button } from './button';
import { Icon } from './icon';

const ICONS: Readonly<Record<Tone, IconName>> = {
  info: 'Info',
  success: 'Success',
  warning: 'Warning',
  error: 'Error',
};

export interface MessageBarProps {
  readonly tone: Tone;
  readonly children: React.ReactNode;
  /** Both or none: the way to close the bar, and how it is called. */
  readonly onDismiss?: () => void;
  readonly dismissLabel?: string;
}

/** Says what just happened. The one around it is a live region, so that it is read aloud when it appears. */
export function MessageBar(props: MessageBarProps): JSX.Element {
  const { tone, onDismiss, dismissLabel } = props;
  return (
    <div className={`message-bar is-${tone}`}>
      <Icon name={ICONS[tone]} className="message-icon" />
      <div className="message-content">{props.children}</div>
      {onDismiss && dismissLabel !== undefined ? (
        <Button look="icon" icon="Cancel" text={dismissLabel} onClick={onDismiss} />
      ) : null}
    </div>
  );
}
