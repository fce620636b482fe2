/** A finding in words: the one place where pane, command line and reports get its sentences. */
import type { MessageData, MessageTable, ReportedFinding } from '../check/contract';
import type { MessageText } from '../words/fill-text';
import { fillMessage, type ShownData } from '../words/fill-text';
import { describedChecks } from '../check/run/registry';
import type { Language } from '../words/language';
import { renderBasis } from './render-basis';

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
  finding: Pick<ReportedFinding, 'slug' | 'messageId' | 'data'>,
  language: Language,
): MessageText {
  const text = messageTable(finding.slug)?.[language][finding.messageId];
  if (!text) throw new Error(`no text for ${finding.slug} ${finding.messageId} in ${language}`);
  return fillMessage(text, shownData(finding.data, language));
}
