/** Buttons: one look per weight of the command. Plain ones: Fabric's bring menus, call-outs and key tips along. */
import * as React from 'react';
import type { IconName } from './icons/icon-shapes';
import { Icon } from './icon';

export interface ButtonProps {
  /** `primary`: at most one per screen. `link`: small, beside content. `icon`: the text is read, not shown. */
  readonly look: 'primary' | 'default' | 'link' | 'icon';
  readonly text: string;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly isExpanded?: boolean;
  /** Takes the focus when it appears: the command that the person came for. */
  readonly takesFocus?: boolean;
  /** The key that does the same. */
  readonly shortcut?: string | undefined;
}

export function Button(props: ButtonProps): JSX.Element {
  const {
    look,
    text,
    icon,
    isDisabled = false,
    onClick,
    isExpanded,
    takesFocus = false,
    shortcut,
  } = props;
  const isTextHidden = look === 'icon';
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button
      ref={button}
      type="button"
      className={`button ${look}-button`}
      disabled={isDisabled}
      aria-expanded={isExpanded}
      aria-label={isTextHidden ? text : undefined}
      aria-keyshortcuts={shortcut}
      title={shortcut === undefined ? (isTextHidden ? text : undefined) : `${text} (${shortcut})`}
      onClick={onClick}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {isTextHidden ? null : <span className="button-text">{text}</span>}
    </button>
  );
}
