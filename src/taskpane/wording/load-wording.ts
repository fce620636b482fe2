/** Loads the texts of a language. English is a bundle of its own: most panes never speak it. */
import type { Language } from '../../core/words/language';
import { addTexts } from './words';

/** The language that can be spoken then: Chinese where the bundle cannot be had. */
export async function loadWording(language: Language): Promise<Language> {
  if (language === 'zh-CN') return language;
  try {
    const { textsEnUs } = await import(/* webpackChunkName: "en-us" */ './texts-en-us');
    addTexts(language, textsEnUs);
    return language;
  } catch {
    return 'zh-CN';
  }
}
