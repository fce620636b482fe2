/** The sentences in English; the pane loads them when they are asked for. */
import type { MessageTexts } from '../check/contract';
import { furtherMessages } from '../check/run/further-messages';
import { basisEnUs } from './basis-en-us';
import type { Sentences } from './sentences';

const findings: Record<string, MessageTexts> = {};
const titles: Record<string, string> = {};
for (const slug of Object.keys(furtherMessages)) {
  const further = furtherMessages[slug];
  if (!further) continue;
  findings[slug] = further['en-US'];
  titles[slug] = further.englishTitle;
}

export const sentencesEnUs: Sentences = {
  findings,
  titles,
  forAllPlaces: {
    what: '{places} rows have this in common ({where}), for example: {what}',
    why: '{why}',
    fix: '{fix} Look at the other rows in the same way.',
  },
  basis: basisEnUs,
};
