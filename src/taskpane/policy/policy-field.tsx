/** One setting of a policy in the editor, with what is wrong with it. */
import * as React from 'react';
import type { PartField, PolicyField } from './policy-field-kinds';
import {
  ChoiceEditor,
  NumberEditor,
  TextEditor,
  WordsEditor,
  type FieldProps,
  type PartProps,
} from './policy-inputs';
import { PolicyListField } from './policy-list-field';
import { PresenceEditor, TicksEditor } from './policy-set-inputs';

export function PolicyFieldEditor({ field, ...rest }: FieldProps<PolicyField>): JSX.Element {
  switch (field.kind) {
    case 'choice':
      return <ChoiceEditor field={field} path={field.path} {...rest} />;
    case 'number':
      return <NumberEditor field={field} path={field.path} {...rest} />;
    case 'list':
      return <PolicyListField field={field} PartEditor={PolicyPartEditor} {...rest} />;
    case 'ticks':
      return <TicksEditor field={field} {...rest} />;
    case 'presence':
      return <PresenceEditor field={field} {...rest} />;
  }
}

/** One part of a step in a list. */
function PolicyPartEditor({ field, ...rest }: PartProps<PartField>): JSX.Element {
  switch (field.kind) {
    case 'choice':
      return <ChoiceEditor field={field} {...rest} />;
    case 'number':
      return <NumberEditor field={field} {...rest} />;
    case 'text':
      return <TextEditor field={field} {...rest} />;
    case 'words':
      return <WordsEditor field={field} {...rest} />;
  }
}
