/** Everything that is said in English, as one bundle. */
import { sentencesEnUs } from '../../core/report/sentences-en-us';
import { enUs } from './en-us';

export const textsEnUs = { wording: enUs, sentences: sentencesEnUs };
