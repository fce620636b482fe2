/**
 * A small part of `npm run witnesses`: what hucre writes everywhere, and what openpyxl and XlsxWriter write where Debian's
 * Python has them. LibreOffice, Gnumeric, Apache POI, xlwt and Perl's writers are left to the command.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differenceText } from './compare';
import { EDGE_DOCUMENTS } from './documents';
import { runWitnesses } from './witness-run';

const folder = mkdtempSync(path.join(tmpdir(), 'witnesses-'));
afterAll(() => rmSync(folder, { recursive: true }));

const found = spawnSync('/usr/bin/python3', ['-c', 'import openpyxl, xlsxwriter']);
const hasWitness = found.status === 0;

(hasWitness ? it : it.skip)(
  'openpyxl reads what we read (left out without python3-openpyxl and python3-xlsxwriter)',
  async () => {
    const result = await runWitnesses(EDGE_DOCUMENTS, folder, true);
    expect(result.unexplained.map(differenceText)).toEqual([]);
    expect(result.missing).toEqual([]);
    expect(result.cells).toBeGreaterThan(200);
  },
);
