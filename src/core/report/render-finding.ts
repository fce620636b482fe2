/** A finding in words: the one place where pane, command line and reports get its sentences. */
import type { MessageTable, MessageText, ReportedFinding } from '../check/contract';
import { fillMessage } from '../check/message-text';
import { describedChecks } from '../check/registry';
import type { Language } from './language';

function messageTable(slug: string): MessageTable | undefined {
  return describedChecks.find((each) => each.meta.slug === slug)?.messages;
}

/** What is wrong, why, and what to do. Throws for a message that no check has: that is a bug. */
export function renderFinding(
  finding: Pick<ReportedFinding, 'slug' | 'messageId' | 'data'>,
  language: Language,
): MessageText {
  const text = messageTable(finding.slug)?.[language][finding.messageId];
  if (!text) throw new Error(`no text for ${finding.slug} ${finding.messageId} in ${language}`);
  return fillMessage(text, finding.data);
}
