import './fabric-look';
import * as React from 'react';
import { Toggle as FabricToggle } from 'office-ui-fabric-react/lib/Toggle';

export interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onText: string;
  readonly offText: string;
  readonly onChange: (isOn: boolean) => void;
}

export function Toggle(props: ToggleProps): JSX.Element {
  return (
    <FabricToggle
      label={props.label}
      checked={props.isOn}
      onText={props.onText}
      offText={props.offText}
      onChange={(_event, isOn) => props.onChange(isOn === true)}
    />
  );
}
