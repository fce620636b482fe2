/** One setting of a policy in the editor, with what is wrong with it. */
import * as React from 'react';
import type { PolicyField } from './policy-fields';
import { ChoiceEditor, NumberEditor, type FieldProps } from './policy-inputs';
import { PolicyListField } from './policy-list-field';

export function PolicyFieldEditor({ field, ...rest }: FieldProps<PolicyField>): JSX.Element {
  switch (field.kind) {
    case 'choice':
      return <ChoiceEditor field={field} {...rest} />;
    case 'number':
      return <NumberEditor field={field} path={field.path} {...rest} />;
    case 'list':
      return <PolicyListField field={field} {...rest} />;
  }
}
