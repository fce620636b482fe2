/** What holds for all checks on every form, tried on the examples of all pages. */
import type { Edit } from '../../../../src/core/edit/edit';
import { parseAddress } from '../../../../src/core/sheet/address';
import { cellAt } from '../../../../src/core/sheet/cell-at';
import { writeObstacle } from '../../../../src/core/sheet/write-obstacle';
import type { ReportedFinding } from '../../../../src/core/check/contract';
import { formChecks } from '../../../../src/core/check/run/registry';
import type { CellPosition, SheetCell, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { buildSheet, workbookOf } from '../example-sheet';
import { casesOf } from '../example-pages';
import { allFindings, assessSnapshot, findingsOf } from '../harness';
import {
  deepFreeze,
  insertBlanks,
  mapTexts,
  shiftReference,
  spaceOut,
  toFullWidth,
  withEdits,
} from '../sheet-variants';

const examples = formChecks.flatMap((check) =>
  casesOf(check).map((page): [string, SheetSnapshot] => [
    `${check.meta.code} ${page.name}`,
    buildSheet(page.example).sheet,
  ]),
);

function everyCheck(sheet: SheetSnapshot): ReportedFinding[] {
  const assessed = assessSnapshot(workbookOf(sheet));
  return formChecks.flatMap((check) => findingsOf(check, assessed));
}
const brief = (findings: readonly ReportedFinding[]): string[] =>
  findings.map(({ code, messageId, cells }) => `${code} ${messageId} ${cells.join()}`).sort();
const safeEdits = (findings: readonly ReportedFinding[]): Edit[] =>
  findings.flatMap(({ edits }) => edits ?? []).filter(({ safety }) => safety === 'safe');

describe.each(examples)('%s', (_, sheet) => {
  it('is not changed by checking, and gives the same findings again', () => {
    const assessed = deepFreeze(assessSnapshot(deepFreeze(workbookOf(sheet))));
    expect(allFindings(assessed)).toEqual(allFindings(assessed));
  });

  it('has edits only for cells that the finding names and that may be written', () => {
    for (const { code, cells, edits } of everyCheck(sheet)) {
      for (const { cell } of edits ?? []) {
        const reference = `${cell.sheet}!${cell.address}`;
        expect(cells).toContain(reference);
        const position = positionOf(cell.address);
        const obstacle = writeObstacle(sheet, position);
        const replaces = code === 'V12' && obstacle === 'formula';
        expect(replaces || obstacle === null).toBe(true);
      }
    }
  });

  it('is free of the findings whose safe edits were applied, and changes no more', () => {
    const before = everyCheck(sheet);
    const fixed = withEdits(sheet, safeEdits(before));
    const after = everyCheck(fixed);
    const repaired = before.filter((finding) => safeEdits([finding]).length > 0);
    const remaining = brief(after);
    brief(repaired).forEach((finding) => expect(remaining).not.toContain(finding));
    expect(
      safeEdits(after.filter(({ code }) => repaired.some((each) => each.code === code))),
    ).toEqual([]);
  });

  it('gives the same findings, shifted, below and right of blanks', () => {
    const moved = insertBlanks(sheet, 3, 2);
    const expected = everyCheck(sheet).map((finding) => ({
      ...finding,
      cells: finding.cells.map((cell) => shiftReference(cell, 3, 2)),
    }));
    expect(brief(everyCheck(moved))).toEqual(brief(expected));
  });

  it('gives the same findings in full width and with spaces', () => {
    const expected = brief(everyCheck(sheet));
    expect(brief(everyCheck(mapTexts(sheet, toFullWidth)))).toEqual(expected);
    expect(brief(everyCheck(mapTexts(sheet, spaceOut)))).toEqual(expected);
  });

  it('is judged alone, whatever stands on other sheets', () => {
    const other: SheetSnapshot = { ...sheet, name: '表2' };
    const assessed = assessSnapshot(workbookOf(other, sheet));
    const found = formChecks.flatMap((check) => findingsOf(check, assessed));
    const ownOnes = found.filter(({ cells }) => (cells[0] ?? '').startsWith('表1!'));
    expect(brief(ownOnes)).toEqual(brief(everyCheck(sheet)));
    expect(found.length).toBe(2 * ownOnes.length);
  });
});

function positionOf(address: string): CellPosition {
  const position = parseAddress(address);
  if (!position) throw new Error(`no address: ${address}`);
  return position;
}

test('offers an edit on what the cell really holds', () => {
  for (const [, sheet] of examples) {
    for (const edit of safeEdits(everyCheck(sheet))) {
      const cell: SheetCell | null = cellAt(sheet, positionOf(edit.cell.address));
      expect(edit.before.value).toEqual(cell?.value ?? null);
      expect(edit.before.formula).toEqual(cell?.formula);
    }
  }
});
