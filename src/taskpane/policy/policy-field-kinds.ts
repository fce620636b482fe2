/** What a field of the policy editor is, by the shape of its setting. */
import type { Json } from '../../core/policy/inherit';
import type { FieldKey } from './field-words';

/** Steps into a policy: `['execution', 'ceilings', 0, 'below']`. */
export type SettingPath = readonly (string | number)[];

/** `percent`: stored as a share, shown and typed in percent. */
export type NumberUnit = 'plain' | 'percent';

export interface NumberField {
  readonly kind: 'number';
  readonly path: SettingPath;
  readonly label: FieldKey;
  readonly unit: NumberUnit;
  /** In the shown unit. */
  readonly low: number;
  readonly high: number;
  /** May be left blank. */
  readonly isOptional?: boolean;
  /** Left blank, the setting around it is `null`; typed into, it begins as this. */
  readonly around?: Readonly<Record<string, Json>>;
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly path: SettingPath;
  readonly label: FieldKey;
  readonly options: readonly (readonly [value: string | boolean, label: FieldKey])[];
}

export interface TextSetting {
  readonly kind: 'text';
  readonly path: SettingPath;
  readonly label: FieldKey;
}

/** Several words, typed with 、 between them. */
export interface WordsField {
  readonly kind: 'words';
  readonly path: SettingPath;
  readonly label: FieldKey;
}

/** A list of fixed names, each to be ticked. */
export interface TicksField {
  readonly kind: 'ticks';
  readonly path: SettingPath;
  readonly label: FieldKey;
  readonly options: readonly (readonly [value: string, label: FieldKey])[];
}

/** A whole group of settings that may be `null`; `fresh` is what it begins as. */
export interface PresenceField {
  readonly kind: 'presence';
  readonly path: SettingPath;
  readonly label: FieldKey;
  readonly fresh: Json;
}

export type PartField = (NumberField | ChoiceField | TextSetting | WordsField) & {
  readonly onlyWhen?: Condition;
};

/** Steps with the same parts; `path` of a part, and of its condition, begins in the step. */
export interface ListField {
  readonly kind: 'list';
  readonly path: SettingPath;
  readonly label: FieldKey;
  readonly parts: readonly PartField[];
  /** A new step. */
  readonly fresh: Json;
  /** Parts stand below each other instead of side by side. */
  readonly isStacked?: boolean;
}

/** Shown only while another setting has this value, or has any. */
export interface Condition {
  readonly path: SettingPath;
  readonly value: string | { readonly isPresent: true };
}

export type PolicyField = (NumberField | ChoiceField | ListField | TicksField | PresenceField) & {
  readonly onlyWhen?: Condition;
};

export interface FieldGroup {
  readonly title: FieldKey;
  readonly fields: readonly PolicyField[];
}

export function points(path: string, label: FieldKey, isOptional = false): NumberField {
  return {
    kind: 'number',
    path: path.split('.'),
    label,
    unit: 'plain',
    low: 0,
    high: 100,
    isOptional,
  };
}

export function percent(path: string, label: FieldKey, low = 0, high = 100): NumberField {
  return { kind: 'number', path: path.split('.'), label, unit: 'percent', low, high };
}

export function choice(
  path: string,
  label: FieldKey,
  options: ChoiceField['options'],
): ChoiceField {
  return { kind: 'choice', path: path.split('.'), label, options };
}

export function ticks(path: string, label: FieldKey, options: TicksField['options']): TicksField {
  return { kind: 'ticks', path: path.split('.'), label, options };
}
