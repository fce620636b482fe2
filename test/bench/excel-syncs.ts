/** Syncs and bytes of reading and filling a large workbook through the real office.js over the stand-in. */
import { assess } from '../../src/core/assess';
import { nationalPolicy } from '../../src/core/policy/built-in';
import { readWorkbook } from '../../src/file/read-workbook';
import { LEVELS, openPort, valueOf } from '../excel/open-port';
import { makeLargeWorkbook } from './make-large-workbook';

const FORM_COUNTS = [1, 50, 400];

async function measure(): Promise<void> {
  for (const forms of FORM_COUNTS) {
    const snapshot = valueOf(await readWorkbook('bench.xlsx', await makeLargeWorkbook(forms)));
    for (const level of LEVELS) {
      const { port, host } = openPort(snapshot, { level });
      const start = performance.now();
      const read = valueOf(await port.read());
      const readMs = performance.now() - start;
      const reading = { ...host.counters };
      const { fill } = assess(read, { policy: nationalPolicy });
      host.resetCounters();
      const { written } = valueOf(await port.apply(fill));
      const filling = { ...host.counters };
      process.stdout.write(
        `${JSON.stringify({
          forms,
          level,
          sheets: read.sheets.length,
          readSyncs: reading.syncs,
          readCells: reading.cellsRead,
          readBytes: reading.responseBytes,
          largestResponse: reading.largestResponseBytes,
          readMs: Math.round(readMs),
          fillSyncs: filling.syncs,
          filledCells: written.length,
          fillRequestBytes: filling.requestBytes,
          fillResponseBytes: filling.responseBytes,
        })}\n`,
      );
    }
  }
}

// the sandbox's timers do not keep a process alive
const staysAlive = setInterval(() => undefined, 1000);
void measure().finally(() => {
  clearInterval(staysAlive);
});
