/** Texts with their values filled in. `{name}` is a value; `{name|one|many}` chooses by a number (English). */
import type { Language } from '../../core/words/language';
import type { Sentences } from '../../core/report/sentences';
import { sentencesZhCn } from '../../core/report/sentences-zh-cn';
import { zhCn, type Wording, type WordingKey } from './zh-cn';

export type { WordingKey } from './zh-cn';

export type WordingData = Readonly<Record<string, string | number>>;

/** A text not yet put into words: state keeps these, so that switching the language changes everything. */
export interface Message {
  readonly key: WordingKey;
  readonly data?: WordingData;
}

export interface Words {
  readonly language: Language;
  readonly say: (key: WordingKey, data?: WordingData) => string;
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

const PLACEHOLDER = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** A placeholder without a value stays visible: the wording test finds it. */
export function fillIn(text: string, data: WordingData): string {
  return text.replace(PLACEHOLDER, (whole: string, name: string, one?: string, many?: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined) return String(value);
    return value === 1 ? one : many;
  });
}

export function createWords(language: Language): Words {
  const { wording, sentences } = tables[language] ?? chinese;
  const say = (key: WordingKey, data: WordingData = {}): string => fillIn(wording[key], data);
  return { language, say, tell: (message) => say(message.key, message.data), sentences };
}
