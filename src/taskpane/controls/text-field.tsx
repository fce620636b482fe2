import './fabric-look';
import * as React from 'react';
import { TextField as FabricTextField } from 'office-ui-fabric-react/lib/TextField';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isMultiline?: boolean;
  readonly isReadOnly?: boolean;
  readonly placeholder?: string;
  readonly suffix?: string;
  readonly error?: string;
  readonly onEnter?: () => void;
  readonly takesFocus?: boolean;
}

/** A labelled field; several lines grow with their text. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { onEnter, isMultiline = false } = props;
  return (
    <FabricTextField
      label={props.label}
      value={props.value}
      multiline={isMultiline}
      autoAdjustHeight={isMultiline}
      resizable={false}
      readOnly={props.isReadOnly ?? false}
      placeholder={props.placeholder}
      suffix={props.suffix}
      errorMessage={props.error}
      autoFocus={props.takesFocus ?? false}
      autoComplete="off"
      onChange={(_event, value) => props.onChange(value ?? '')}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isMultiline && onEnter) onEnter();
      }}
    />
  );
}
