/** Loads the texts of a language. English is a bundle of its own: most panes never speak it. */
import type { Language } from '../../core/words/language';
import { addWording } from './words';

/** The language that can be spoken then: Chinese where the bundle cannot be had. */
export async function loadWording(language: Language): Promise<Language> {
  if (language === 'zh-CN') return language;
  try {
    const { enUs } = await import(/* webpackChunkName: "en-us" */ './en-us');
    addWording(language, enUs);
    return language;
  } catch {
    return 'zh-CN';
  }
}
