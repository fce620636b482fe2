/** A finding in words: the one place where pane, command line and reports get its sentences. */
import type { MessageData, ReportedFinding } from '../check/contract';
import { fillMessage, type MessageText, type ShownData } from '../words/fill-text';
import { placesList } from './cell-list';
import { renderBasis } from './render-basis';
import type { Sentences } from './sentences';

/** The values of a message in words of the same language. */
export function shownData(data: MessageData, sentences: Sentences): ShownData {
  const shown: Record<string, string | number> = {};
  for (const name of Object.keys(data)) {
    const value = data[name];
    if (value === undefined) continue;
    shown[name] = typeof value === 'object' ? renderBasis(value, sentences) : value;
  }
  return shown;
}

/** What is wrong, why, and what to do. Throws for a message that no check has: that is a bug. */
export function renderFinding(
  finding: Pick<ReportedFinding, 'slug' | 'messageId' | 'data' | 'cells'>,
  sentences: Sentences,
): MessageText {
  const text = sentences.findings[finding.slug]?.[finding.messageId];
  if (!text) throw new Error(`no text for ${finding.slug} ${finding.messageId}`);
  const words = fillMessage(text, shownData(finding.data, sentences));
  return typeof finding.data.places === 'number' ? forAllPlaces(words, finding, sentences) : words;
}

function forAllPlaces(
  words: MessageText,
  { cells, data }: Pick<ReportedFinding, 'cells' | 'data'>,
  sentences: Sentences,
): MessageText {
  const { places } = shownData(data, sentences);
  return fillMessage(sentences.forAllPlaces, {
    ...words,
    places: places ?? cells.length,
    where: placesList(cells),
  });
}
