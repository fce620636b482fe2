import { sentencesEnUs } from '../../../src/core/report/sentences-en-us';
import { sentencesZhCn } from '../../../src/core/report/sentences-zh-cn';
import type { Sentences } from '../../../src/core/report/sentences';
import type { Language } from '../../../src/core/words/language';

/** Every language in which sentences are tested. */
export const sentencesByLanguage: Readonly<Record<Language, Sentences>> = {
  'zh-CN': sentencesZhCn,
  'en-US': sentencesEnUs,
};
