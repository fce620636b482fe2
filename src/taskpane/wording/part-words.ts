/** Texts of a part that is loaded on demand: they come with it, in every language. */
import * as React from 'react';
import type { Language } from '../../core/words/language';
import { usePaneState } from '../shell/pane';
import { fillPlaceholders } from '../../core/words/fill-text';
import type { WordingData } from './words';

export type PartWording<Key extends string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>;

export type PartSay<Key extends string> = (key: Key, data?: WordingData) => string;

export function usePartWords<Key extends string>(wording: PartWording<Key>): PartSay<Key> {
  const { language } = usePaneState();
  return React.useCallback(
    (key, data = {}) => fillPlaceholders(wording[language][key], data, Infinity),
    [wording, language],
  );
}
