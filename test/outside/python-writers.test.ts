/**
 * A small part of `npm run witnesses`: what hucre, openpyxl and XlsxWriter write, read by openpyxl and by us. LibreOffice, Gnumeric,
 * Apache POI, xlwt and Perl's writers are left to the command.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differenceText } from '../witnesses/compare';
import { EDGE_DOCUMENTS } from '../witnesses/documents';
import { runWitnesses } from '../witnesses/witness-run';

const folder = mkdtempSync(path.join(tmpdir(), 'witnesses-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('openpyxl reads what we read', async () => {
  const result = await runWitnesses(EDGE_DOCUMENTS, folder, true);
  expect(result.unexplained.map(differenceText)).toEqual([]);
  expect(result.missing).toEqual([]);
  expect(result.cells).toBeGreaterThan(200);
});
