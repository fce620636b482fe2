/** A finding in words: the one place where pane, command line and reports get its sentences. */
import type { MessageData, MessageTable, ReportedFinding } from '../check/contract';
import type { MessageText } from '../words/fill-text';
import { fillMessage, type ShownData } from '../words/fill-text';
import { describedChecks } from '../check/run/registry';
import type { Language } from '../words/language';
import { placesList } from './cell-list';
import { renderBasis } from './render-basis';

type MessageTexts = Readonly<Record<Language, MessageText>>;

function messageTable(slug: string): MessageTable | undefined {
  return describedChecks.find((each) => each.meta.slug === slug)?.messages;
}

/** The values of a message in words of the same language. */
export function shownData(data: MessageData, language: Language): ShownData {
  const shown: Record<string, string | number> = {};
  for (const name of Object.keys(data)) {
    const value = data[name];
    if (value === undefined) continue;
    shown[name] = typeof value === 'object' ? renderBasis(value, language) : value;
  }
  return shown;
}

/** What is wrong, why, and what to do. Throws for a message that no check has: that is a bug. */
export function renderFinding(
  finding: Pick<ReportedFinding, 'slug' | 'messageId' | 'data' | 'cells'>,
  language: Language,
): MessageText {
  const text = messageTable(finding.slug)?.[language][finding.messageId];
  if (!text) throw new Error(`no text for ${finding.slug} ${finding.messageId} in ${language}`);
  const words = fillMessage(text, shownData(finding.data, language));
  return typeof finding.data.places === 'number' ? forAllPlaces(words, finding, language) : words;
}

/** Around the words of the first of several places. */
const FOR_ALL_PLACES: MessageTexts = {
  'zh-CN': {
    what: '本表{places}行都有这个问题（{where}），例如：{what}',
    why: '{why}',
    fix: '{fix}其余各行请同样核对。',
  },
  'en-US': {
    what: '{places} rows have this in common ({where}), for example: {what}',
    why: '{why}',
    fix: '{fix} Look at the other rows in the same way.',
  },
};

function forAllPlaces(
  words: MessageText,
  { cells, data }: Pick<ReportedFinding, 'cells' | 'data'>,
  language: Language,
): MessageText {
  const { places } = shownData(data, language);
  return fillMessage(FOR_ALL_PLACES[language], {
    ...words,
    places: places ?? cells.length,
    where: placesList(cells),
  });
}
