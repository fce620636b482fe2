/** Buttons: one look per weight of the command. */
import * as React from 'react';
import {
  ActionButton,
  DefaultButton,
  IconButton,
  PrimaryButton,
} from 'office-ui-fabric-react/lib/Button';
import type { IconName } from '../icons/icon-shapes';

export interface ButtonProps {
  /** `primary`: at most one per screen. `link`: small, beside content. `icon`: the text is read, not shown. */
  readonly look: 'primary' | 'default' | 'link' | 'icon';
  readonly text: string;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly isExpanded?: boolean;
}

export function Button({
  look,
  text,
  icon,
  isDisabled = false,
  onClick,
  isExpanded,
}: ButtonProps): JSX.Element {
  const props = {
    disabled: isDisabled,
    onClick,
    'aria-expanded': isExpanded,
    ...(icon === undefined ? {} : { iconProps: { iconName: icon } }),
  };
  switch (look) {
    case 'primary':
      return <PrimaryButton {...props} text={text} />;
    case 'default':
      return <DefaultButton {...props} text={text} />;
    case 'link':
      return <ActionButton {...props} className="link-button" text={text} />;
    case 'icon':
      return <IconButton {...props} ariaLabel={text} title={text} />;
  }
}
