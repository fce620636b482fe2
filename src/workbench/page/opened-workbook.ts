/** A workbook file and the stand-in that holds it open. */
import type { PortFailure, Result } from '../../core/port';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { readWorkbook } from '../../file/read-workbook';
import type { ApiLevel } from '../host/api-level';
import { StandInHost } from '../host/stand-in-host';
import type { StoredSettings } from '../host/web-protocol';
import { putFills, readLooks, type SheetLook } from './sheet-looks';

export interface OpenedWorkbook {
  readonly name: string;
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  readonly original: WorkbookSnapshot;
  readonly host: StandInHost;
  readonly looks: ReadonlyMap<string, SheetLook>;
  /** Document settings; in Excel they are saved with the file, here until the page is closed. */
  settings: StoredSettings;
}

export async function openWorkbook(
  name: string,
  bytes: Uint8Array,
  level: ApiLevel,
): Promise<Result<OpenedWorkbook, PortFailure>> {
  const reading = await readWorkbook(name, bytes);
  if (!reading.ok) return reading;
  const host = new StandInHost(reading.value, { level, currentYear: new Date().getFullYear() });
  const looks = await readLooks(bytes);
  putFills(host.model, looks);
  return {
    ok: true,
    value: { name, bytes, original: reading.value, host, looks, settings: [] },
  };
}
