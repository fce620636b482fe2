/** What a page or letter that leaves the house says about a finding: nothing in it asks for a button of the pane. */
import { fillPlaceholders } from '../words/fill-text';
import { describedChecks } from '../check/run/registry';
import type { FindingAssessment } from './assessment';
import { letterTexts } from './letter-texts';

const slugs = new Map(describedChecks.map(({ meta }) => [meta.code, meta.slug]));

/** `slug.messageId`; `''` for findings of a check that is not known here. */
export function textKey({ code, messageId }: FindingAssessment): string {
  const slug = slugs.get(code);
  return slug === undefined ? '' : `${slug}.${messageId}`;
}

export interface LetterWords {
  readonly what: string;
  readonly how: string;
}

export function letterWords(finding: FindingAssessment): LetterWords {
  const letter = letterTexts[textKey(finding)];
  const fill = (text: string | undefined, usual: string): string =>
    text === undefined ? usual : fillPlaceholders(text, finding.data);
  return { what: fill(letter?.what, finding.message), how: fill(letter?.fix, finding.fix) };
}
