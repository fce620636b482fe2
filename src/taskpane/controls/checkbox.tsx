import './fabric-look';
import * as React from 'react';
import { Checkbox as FabricCheckbox } from 'office-ui-fabric-react/lib/Checkbox';

export interface CheckboxProps {
  readonly label: string;
  /** `null`: some of several are ticked. */
  readonly isChecked: boolean | null;
  readonly onChange: (isChecked: boolean) => void;
  /** Shown instead of the label, which is then only read. */
  readonly children?: React.ReactNode;
}

export function Checkbox({ label, isChecked, onChange, children }: CheckboxProps): JSX.Element {
  const content = children;
  return (
    <FabricCheckbox
      checked={isChecked === true}
      indeterminate={isChecked === null}
      {...(content === undefined
        ? { label }
        : {
            ariaLabel: label,
            onRenderLabel: () => <span className="checkbox-content">{content}</span>,
          })}
      onChange={(_event, checked) => onChange(checked === true)}
    />
  );
}
