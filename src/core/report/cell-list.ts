/** The cells of a finding as people write them down: `自评!H23、H13:H22`, not each with its sheet. */
import { parseAddress, parseReference } from '../sheet/address';

interface Run {
  readonly sheet: string;
  readonly first: string;
  readonly last: string;
}

/** True when `next` stands right under `last`. */
function continues(last: string, next: string): boolean {
  const above = parseAddress(last);
  const below = parseAddress(next);
  return (
    above !== null && below !== null && below.column === above.column && below.row === above.row + 1
  );
}

function runsOf(references: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const text of references) {
    const reference = parseReference(text);
    const sheet = reference?.sheet ?? '';
    const address = reference?.address ?? text;
    const run = runs[runs.length - 1];
    if (run && run.sheet === sheet && continues(run.last, address)) {
      runs[runs.length - 1] = { ...run, last: address };
    } else runs.push({ sheet, first: address, last: address });
  }
  return runs;
}

/** In the order given; the sheet is named where it changes, cells below each other become a range. */
export function cellList(references: readonly string[]): string {
  let sheet = '';
  return runsOf(references)
    .map((run) => {
      const range = run.first === run.last ? run.first : `${run.first}:${run.last}`;
      const prefix = run.sheet === sheet ? '' : `${run.sheet}!`;
      sheet = run.sheet;
      return prefix + range;
    })
    .join('、');
}

function byColumn(one: string, other: string): number {
  const [left, right] = [one, other].map((text) =>
    parseAddress(parseReference(text)?.address ?? ''),
  );
  return left && right ? left.column - right.column || left.row - right.row : 0;
}

/** The cells of one sheet, column by column and without its name: `D8:D12、D15`. */
export function placesList(references: readonly string[]): string {
  return runsOf([...references].sort(byColumn))
    .map(({ first, last }) => (first === last ? first : `${first}:${last}`))
    .join('、');
}
