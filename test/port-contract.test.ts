import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookSnapshot } from '../src/core/sheet/snapshot';
import { FilePort } from '../src/file/file-port';
import { LEVELS, openPort, valueOf } from './excel/open-port';
import { portContract } from './port-contract';

const folder = path.join(__dirname, '..', 'assets', 'samples');
const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

async function readFile(name: string, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return valueOf(await new FilePort(name, bytes).read());
}

test('there are samples to run the contract on', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (file) => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
  const read = (): Promise<WorkbookSnapshot> => readFile(file, bytes);

  portContract(
    {
      name: 'as a file',
      limits: { seesProtection: true },
      open: () => new FilePort(file, bytes.slice()),
    },
    read,
  );
  for (const level of LEVELS) {
    portContract(
      {
        name: `in Excel with ExcelApi ${level}`,
        limits: { seesProtection: level !== '1.1' },
        open: async () => openPort(await read(), { level }).port,
      },
      read,
    );
  }
});
