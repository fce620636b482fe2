/** What a page or letter that leaves the house says about a finding: nothing in it asks for a button of the pane. */
import type { LetterTexts, ListText } from '../check/contract';
import { furtherMessages } from '../check/run/further-messages';
import { describedChecks } from '../check/run/registry';
import { fillPlaceholders } from '../words/fill-text';
import type { FindingAssessment } from './assessment';
import { placesList } from './cell-list';

const lettersByCode = new Map(
  describedChecks.map(({ meta }) => [meta.code, furtherMessages[meta.slug]?.letters]),
);

/** `undefined` for findings of a check or a message that is not known here. */
function textsOf({ code, messageId }: FindingAssessment): LetterTexts | undefined {
  return lettersByCode.get(code)?.[messageId];
}

/** How several findings of this kind are said in one point; `null` when each is a point of its own. */
export function listText(finding: FindingAssessment): ListText | null {
  return textsOf(finding)?.list ?? null;
}

export interface LetterWords {
  readonly what: string;
  readonly how: string;
}

/** Complete sentences on this finding alone. */
export function letterWords(finding: FindingAssessment): LetterWords {
  const { list, letter } = textsOf(finding) ?? { list: null, letter: null };
  const fill = (text: string | undefined, usual: string): string =>
    text === undefined ? usual : fillPlaceholders(text, finding.data);
  if (finding.data.places !== undefined && list) {
    const where = `共${finding.data.places}处（${placesList(finding.cells)}）`;
    return { what: `${fill(list.what, '')}，${where}。`, how: fill(list.fix, finding.fix) };
  }
  return { what: fill(letter?.what, finding.message), how: fill(letter?.fix, finding.fix) };
}
