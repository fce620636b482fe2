/** An Excel port over the real office.js over the stand-in. */
import { ExcelPort } from '../../src/excel/excel-port';
import type { ExcelHost } from '../../src/excel/excel-host';
import type { ApiLevel } from '../../src/workbench/host/api-level';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { StandInHost, type HostOptions } from '../../src/workbench/host/stand-in-host';
import { openOffice, type OfficeFile } from '../host/office-sandbox';

/** Excel 2016, 2019, LTSC 2021, and the highest level of the office.js that is shipped. */
export const LEVELS: readonly ApiLevel[] = ['1.1', '1.7', '1.14', '1.15'];

/** The file that an Excel of this level loads. */
export function fileOf(level: ApiLevel): OfficeFile {
  switch (level) {
    case '1.1':
      return 'excel-win32-16.00.js';
    case '1.15':
      return 'excel-web-16.00.js';
    default:
      return 'excel-win32-16.01.js';
  }
}

export interface OpenPort {
  readonly port: ExcelPort;
  readonly host: StandInHost;
  /** Resolves when neither the add-in nor Excel has anything left to do, however long that took. */
  readonly settled: () => Promise<void>;
  /** References that stay behind once the clean-up batch of the last command had its turn. */
  readonly leaks: () => Promise<number>;
}

/**
 * Waiting takes no time here: it only moves the clock on, and alarms ring as soon as the host keeps silent.
 * `onWait` is told of every wait.
 */
export function openPort(
  snapshot: WorkbookSnapshot,
  options: HostOptions,
  onWait: (milliseconds: number) => void = () => undefined,
  file: OfficeFile = fileOf(options.level),
): OpenPort {
  const host = new StandInHost(snapshot, options);
  const { Excel, isSetSupported, settled } = openOffice(host, file);
  const alarms = new Set<() => void>();
  host.onSilence(() => setImmediate(() => alarms.forEach((ring) => ring())));
  let clock = 0;
  const excelHost: ExcelHost = {
    run: (work) => Excel.run(work),
    isSetSupported,
    wait: async (milliseconds) => {
      clock += milliseconds;
      onWait(milliseconds);
    },
    alarm: (_milliseconds, ring) => {
      alarms.add(ring);
      return () => alarms.delete(ring);
    },
    ticks: () => clock,
    onSelection: (listener) => {
      host.onSelected(listener);
    },
    fallbackName: snapshot.name,
  };
  return {
    port: new ExcelPort(excelHost),
    host,
    settled,
    leaks: () => settled().then(() => host.leakedReferences),
  };
}

/** The value of a successful result; anything else fails the test. */
export function valueOf<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly failure: unknown },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
