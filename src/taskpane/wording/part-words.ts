/** Says the texts of a part that is loaded on demand. */
import * as React from 'react';
import { usePaneState } from '../shell/pane';
import { fillPlaceholders } from '../../core/words/fill-text';
import type { PartWording } from './part-wording';
import type { WordingData } from './words';

export type PartSay<Key extends string> = (key: Key, data?: WordingData) => string;

export function usePartWords<Key extends string>(wording: PartWording<Key>): PartSay<Key> {
  const { language } = usePaneState();
  return React.useCallback(
    (key, data = {}) => fillPlaceholders(wording[language][key], data, Infinity),
    [wording, language],
  );
}
