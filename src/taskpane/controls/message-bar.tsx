import * as React from 'react';
import {
  MessageBar as FabricMessageBar,
  MessageBarType,
} from 'office-ui-fabric-react/lib/MessageBar';
import type { Tone } from '../state/pane-state';

const TYPES: Readonly<Record<Tone, MessageBarType>> = {
  info: MessageBarType.info,
  success: MessageBarType.success,
  warning: MessageBarType.severeWarning,
  error: MessageBarType.error,
};

export interface MessageBarProps {
  readonly tone: Tone;
  readonly children: React.ReactNode;
  readonly actions?: JSX.Element;
  /** Both or none: the way to close the bar, and how it is called. */
  readonly onDismiss?: () => void;
  readonly dismissLabel?: string;
}

/** Says what just happened; read aloud when it appears. */
export function MessageBar(props: MessageBarProps): JSX.Element {
  return (
    <FabricMessageBar
      messageBarType={TYPES[props.tone]}
      isMultiline
      onDismiss={props.onDismiss}
      dismissButtonAriaLabel={props.dismissLabel}
      actions={props.actions}
    >
      {props.children}
    </FabricMessageBar>
  );
}
