/** Writes files with other programs and compares what we read in them with what openpyxl and LibreOffice read. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/file/read-workbook';
import { compareBooks, type Difference, type WitnessBook } from './compare';
import type { WitnessDocument } from './documents';
import { EXPLANATIONS } from './explanations';
import { writeFiles } from './write-files';

/** Debian's own Python: that of its packages. */
const PYTHON = '/usr/bin/python3';

/** `null`: the witness is not installed. */
function testimony(script: string, files: readonly string[]): Record<string, WitnessBook> | null {
  const done = spawnSync(PYTHON, [path.join(__dirname, script), ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.status === 0) return JSON.parse(done.stdout) as Record<string, WitnessBook>;
  return null;
}

async function ownReading(file: string): Promise<WorkbookSnapshot | string> {
  const reading = await readWorkbook(path.basename(file), new Uint8Array(readFileSync(file)));
  return reading.ok ? reading.value : `${reading.failure.code}: ${reading.failure.detail}`;
}

export interface WitnessResult {
  readonly files: number;
  /** Compared, once for each witness. */
  readonly cells: number;
  /** How often each reason was met. */
  readonly explained: ReadonlyMap<string, number>;
  readonly unexplained: readonly Difference[];
  /** Programs that are not installed, or failed, with the reason. */
  readonly missing: readonly string[];
}

/** `isQuick`: without the programs that take seconds to start. */
export async function runWitnesses(
  documents: readonly WitnessDocument[],
  folder: string,
  isQuick: boolean,
): Promise<WitnessResult> {
  const { files, missing } = await writeFiles(documents, folder, isQuick);
  const newFiles = files.filter((file) => file.endsWith('.xlsx'));
  const witnesses = {
    openpyxl: testimony('read_openpyxl.py', newFiles),
    ...(isQuick ? {} : { LibreOffice: testimony('read_libreoffice.py', files) }),
  };
  const explained = new Map<string, number>();
  const unexplained: Difference[] = [];
  let cells = 0;
  for (const file of files) {
    const own = await ownReading(file);
    for (const [witness, books] of Object.entries(witnesses)) {
      const book = books?.[file];
      if (!book) continue;
      const compared = compareBooks(path.basename(file), witness, own, book);
      cells += compared.cells;
      for (const difference of compared.differences) {
        const known = EXPLANATIONS.find(({ fits }) => fits(difference));
        if (known) explained.set(known.because, (explained.get(known.because) ?? 0) + 1);
        else unexplained.push(difference);
      }
    }
  }
  const silent = Object.entries(witnesses).flatMap(([name, books]) =>
    books ? [] : [`${name}: not installed`],
  );
  return {
    files: files.length,
    cells,
    explained,
    unexplained,
    missing: [...missing, ...silent],
  };
}
