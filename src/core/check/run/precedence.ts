/**
 * Which finding is left out when another one already names the same mistake.
 *
 * A row is one indicator row or one part of a form; a cell is one address named by both findings.
 */
import type { ReportedFinding } from '../contract';

export interface Precedence {
  /** Code of the finding that stays. */
  readonly winner: string;
  /** Only this message of the winner silences; absent: all. */
  readonly messageId?: string;
  /** Codes left out beside it. */
  readonly silences: readonly string[];
  /** Only these messages of the silenced checks are left out; absent: all. */
  readonly silencedMessages?: readonly string[];
  /** Findings that hold whichever way the comparator points are not left out. */
  readonly unlessEitherWay?: true;
  readonly within: 'cell' | 'row' | 'form';
  /** Why both would be one too many. */
  readonly reason: string;
}

export const precedences: readonly Precedence[] = [
  {
    winner: 'M02',
    messageId: 'certainBelow',
    silences: ['M01'],
    within: 'row',
    reason: 'while forecast and possibility disagree, nobody knows whether a cause is due',
  },
  {
    winner: 'S09',
    silences: ['S02'],
    within: 'row',
    reason: 'where weight times coefficient is the rule, both name the same difference',
  },
  {
    winner: 'S10',
    silences: ['S02', 'S03'],
    within: 'row',
    reason:
      'the standard printed on the form comes before the rule, and both name the same difference',
  },
  {
    winner: 'V12',
    silences: ['V01', 'V02', 'V03', 'V04', 'V05', 'V06', 'V07', 'V08', 'V09', 'A02', 'A03', 'A10'],
    within: 'row',
    reason: 'Excel has changed what was typed: until it is typed again, nothing is known about it',
  },
  {
    winner: 'T10',
    silences: [
      ...['T04', 'T05', 'T07', 'V01', 'W04', 'A01', 'A02', 'S02', 'S03', 'S04', 'S06', 'S08'],
      ...['F01', 'F02', 'F04', 'F05', 'F06', 'D01', 'D02', 'X01', 'X04'],
    ],
    within: 'cell',
    reason: 'the cell is not blank: nobody has calculated it',
  },
  {
    winner: 'T10',
    silences: ['W01', 'W02', 'S05', 'S07', 'F03', 'F07', 'V11'],
    within: 'form',
    reason: 'while some numbers are unknown their sums cannot be compared',
  },
  {
    winner: 'T04',
    silences: ['V01', 'V02', 'V03', 'V05', 'V09', 'V10', 'T05', 'T06'],
    within: 'cell',
    reason: 'a placeholder is no content, so its content cannot be criticised',
  },
  {
    winner: 'T04',
    messageId: 'nameLeft',
    silences: ['V01', 'V02', 'V03', 'V05', 'V10', 'T05', 'T06', 'S04'],
    within: 'row',
    reason: 'without a name nobody knows what the target should be like, nor what the score is for',
  },
  {
    winner: 'T04',
    messageId: 'left',
    silences: ['S04'],
    within: 'row',
    reason: 'a row whose content is still to be written cannot be scored yet',
  },
  {
    winner: 'T05',
    silences: ['S04'],
    within: 'row',
    reason: 'without a target, or without a name, nobody can decide on a score',
  },
  {
    winner: 'V05',
    silences: ['V01', 'V03', 'V09'],
    within: 'cell',
    reason: 'a target of another kind than its name has no unit or number worth naming',
  },
  {
    winner: 'V10',
    silences: ['V01', 'V09'],
    within: 'cell',
    reason: 'a target that repeats its name is vague and without number for that reason',
  },
  {
    winner: 'V01',
    silences: ['V09'],
    within: 'cell',
    reason: 'asking for a number says more than calling the word vague',
  },
  {
    winner: 'V08',
    silences: ['V06', 'V07'],
    within: 'cell',
    reason: 'a target that everything meets has its comparator or its limit wrong for that reason',
  },
  {
    winner: 'V07',
    silences: ['S02', 'S03', 'D01', 'D02', 'D04'],
    unlessEitherWay: true,
    within: 'row',
    reason: 'with the comparator in doubt nobody knows yet whether the target was missed',
  },
  {
    winner: 'T01',
    messageId: 'missing',
    silences: ['A01', 'S04', 'W04', 'T05'],
    within: 'form',
    reason: 'without the column its cells cannot be missing one by one',
  },
  {
    winner: 'A02',
    silences: ['S02', 'S03'],
    within: 'row',
    reason: 'values that cannot be compared give no score to compare with',
  },
  {
    winner: 'A07',
    silences: ['A02', 'A03', 'A10'],
    within: 'row',
    reason: 'naming the unanswered part says why the values cannot be compared',
  },
  {
    winner: 'V02',
    silences: ['A10'],
    silencedMessages: ['directionUnknown', 'outsideRange'],
    within: 'row',
    reason: 'the missing sign, or the missing bound, is why the row is open',
  },
  {
    winner: 'S04',
    messageId: 'toDecide',
    silences: ['A10'],
    within: 'row',
    reason: 'both name the values and ask for a decision',
  },
  {
    winner: 'S04',
    messageId: 'toClarify',
    silences: ['A10'],
    within: 'row',
    reason: 'both name the values and ask to clear them up',
  },
  {
    winner: 'A04',
    silences: ['A06'],
    within: 'row',
    reason: 'a limit is no result, copied or not',
  },
  {
    winner: 'A06',
    silences: ['A05'],
    within: 'row',
    reason: 'the 约 was copied with the target',
  },
  {
    winner: 'S01',
    silences: ['S02', 'S03', 'S06', 'F02'],
    within: 'row',
    reason:
      'a score above full marks differs from the rule for that reason; its advice is the score of the rule',
  },
  {
    winner: 'S03',
    silences: ['S02', 'S06'],
    within: 'row',
    reason:
      'full marks for a missed target is the graver way to differ; its message has the arithmetic',
  },
  {
    winner: 'W01',
    silences: ['W02'],
    within: 'form',
    reason: 'once the sum is right, the shares of the dimensions can be judged',
  },
  {
    winner: 'W01',
    messageId: 'printedOtherwise',
    silences: ['S05'],
    silencedMessages: ['weight'],
    within: 'form',
    reason:
      'it says that the printed total of full marks is not the sum, and what the sum should be',
  },
  {
    winner: 'F04',
    silences: ['F01'],
    within: 'row',
    reason: 'it says not only that the rate is wrong, but why',
  },
  {
    winner: 'F08',
    messageId: 'funds',
    silences: ['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'V11'],
    within: 'form',
    reason: 'amounts in mixed units make everything calculated from them wrong',
  },
  {
    winner: 'D01',
    silences: ['D02'],
    within: 'row',
    reason: 'one blank cell, one finding',
  },
  {
    winner: 'D03',
    messageId: 'vagueCause',
    silences: ['D05'],
    within: 'cell',
    reason: 'a reason that names nothing has to be rewritten on every row anyway',
  },
  {
    winner: 'D04',
    silences: ['D03'],
    within: 'row',
    reason: 'a reason that contradicts the numbers has to be rewritten anyway',
  },
];

/** The findings that remain, in their order. */
export function applyPrecedence(
  findings: readonly ReportedFinding[],
  table: readonly Precedence[] = precedences,
): ReportedFinding[] {
  const entriesBySilenced = entriesOf(table);
  if (!findings.some(({ code }) => entriesBySilenced.has(code))) return [...findings];
  const byPlace = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const key = placeKey(finding.form, finding.code);
    const same = byPlace.get(key);
    if (same) same.push(finding);
    else byPlace.set(key, [finding]);
  }
  return findings.filter((finding) => {
    const entries = entriesBySilenced.get(finding.code);
    return !entries?.some(
      (entry) =>
        isSilenced(finding, entry) &&
        byPlace
          .get(placeKey(finding.form, entry.winner))
          ?.some(
            (winner) =>
              (entry.messageId === undefined || entry.messageId === winner.messageId) &&
              isSamePlace(winner, finding, entry.within),
          ),
    );
  });
}

/** Findings on different forms never say the same. */
function placeKey(form: string | null, code: string): string {
  return `${form ?? ''} ${code}`;
}

function isSilenced(
  { messageId, holdsEitherWay }: ReportedFinding,
  { silencedMessages, unlessEitherWay }: Precedence,
): boolean {
  if (unlessEitherWay && holdsEitherWay) return false;
  return !silencedMessages || silencedMessages.indexOf(messageId) >= 0;
}

type EntriesBySilenced = ReadonlyMap<string, readonly Precedence[]>;

const knownEntries = new WeakMap<readonly Precedence[], EntriesBySilenced>();

/** The entries that may silence a code; the table is asked about every finding. */
function entriesOf(table: readonly Precedence[]): EntriesBySilenced {
  const known = knownEntries.get(table);
  if (known) return known;
  const entries = new Map<string, Precedence[]>();
  for (const entry of table) {
    for (const code of entry.silences) {
      const same = entries.get(code);
      if (same) same.push(entry);
      else entries.set(code, [entry]);
    }
  }
  knownEntries.set(table, entries);
  return entries;
}

/** For two findings on one form. */
function isSamePlace(
  winner: ReportedFinding,
  other: ReportedFinding,
  within: Precedence['within'],
): boolean {
  switch (within) {
    case 'cell':
      return winner.cells.some((cell) => other.cells.indexOf(cell) >= 0);
    case 'row':
      return winner.row !== null && winner.row === other.row;
    case 'form':
      return true;
  }
}
