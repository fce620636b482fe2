/** The pane's texts, with their values filled in. */
import { fillPlaceholders, type ShownData } from '../../core/words/fill-text';
import type { Language } from '../../core/words/language';
import type { Sentences } from '../../core/report/sentences';
import { sentencesZhCn } from '../../core/report/sentences-zh-cn';
import { zhCn, type Wording, type WordingKey } from './zh-cn';

export type { WordingKey } from './zh-cn';

/** Data with everything in words; numbers are shown as they are. */
export type WordingData = ShownData;

/** A text not yet put into words: state keeps these, so that switching the language changes everything. */
export interface Message {
  readonly key: WordingKey;
  readonly data?: WordingData;
}

export type Say = (key: WordingKey, data?: WordingData) => string;

export interface Words {
  readonly language: Language;
  readonly say: Say;
  readonly tell: (message: Message) => string;
  /** What findings and scores are said with. */
  readonly sentences: Sentences;
}

interface Texts {
  readonly wording: Wording;
  readonly sentences: Sentences;
}

/** Chinese is part of the pane's own script; `load-wording.ts` adds the others when they are asked for. */
const chinese: Texts = { wording: zhCn, sentences: sentencesZhCn };
const tables: Partial<Record<Language, Texts>> = { 'zh-CN': chinese };

export function addTexts(language: Language, texts: Texts): void {
  tables[language] = texts;
}

export function createWords(language: Language): Words {
  const { wording, sentences } = tables[language] ?? chinese;
  // names of files and policies are shown whole
  const say: Say = (key, data = {}) => fillPlaceholders(wording[key], data, Infinity);
  return { language, say, tell: (message) => say(message.key, message.data), sentences };
}
