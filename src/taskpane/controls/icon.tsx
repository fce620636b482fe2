/** One of our drawings beside text. Meaning is never in the icon alone: `label` is read where no text stands beside it. */
import * as React from 'react';
import { ICON_SHAPES, type IconName } from './icons/icon-shapes';

export interface IconProps {
  readonly name: IconName;
  readonly label?: string;
  readonly className?: string;
}

export function Icon({ name, label, className = '' }: IconProps): JSX.Element {
  const naming =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className={`icon ${className}`} title={label} {...naming}>
      {ICON_SHAPES[name]}
    </span>
  );
}
