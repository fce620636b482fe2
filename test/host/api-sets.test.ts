import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { firstSet, isAtLeast, isAvailable } from '../../src/workbench/host/api-level';
import type { HostObject } from '../../src/workbench/host/host-object';
import type { HostSession } from '../../src/workbench/host/host-session';
import { workbookObject } from '../../src/workbench/host/worksheet-object';
import { StandInHost } from '../../src/workbench/host/stand-in-host';
import { toModel } from '../../src/workbench/host/workbook-model';
import { sheetOf, workbookOf } from './small-workbook';

const snapshot = workbookOf(
  sheetOf('表1', [['指标', 5]], { merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }] }),
);

/** Every object of the stand-in that a request can reach, by class. */
function modelledObjects(): HostObject[] {
  const host = new StandInHost(snapshot, { level: '1.15' });
  const session: HostSession = {
    model: toModel(snapshot),
    counters: host.counters,
    limits: { cellsPerRead: 10, payloadBytes: 10 },
    currentYear: 2026,
    activate: () => undefined,
    onChanged: () => undefined,
    onSelectionChanged: () => undefined,
  };
  const workbook = workbookObject(session);
  const sheets = workbook.links['worksheets']?.() as HostObject;
  const sheet = sheets.methods['getItem']?.(['表1']) as HostObject;
  const range = sheet.methods['getUsedRange']?.([]) as HostObject;
  const format = range.links['format']?.() as HostObject;
  return [
    workbook,
    sheets,
    sheet,
    sheet.links['protection']?.() as HostObject,
    range,
    range.methods['getMergedAreasOrNullObject']?.([]) as HostObject,
    format,
    format.links['fill']?.() as HostObject,
    format.links['protection']?.() as HostObject,
  ];
}

describe('the table of members and levels', () => {
  it('is what the type declarations say today', () => {
    const script = path.join('scripts', 'docs', 'api-sets.mjs');
    const root = path.join(__dirname, '..', '..');
    expect(() => execFileSync(process.execPath, [script, '--check'], { cwd: root })).not.toThrow();
  });

  it('knows every member that the stand-in models', () => {
    const unknown = modelledObjects().flatMap((object) =>
      [object.properties, object.setters, object.links, object.methods]
        .flatMap((members) => Object.keys(members))
        .filter((member) => firstSet(object.type, member) === null)
        .map((member) => `${object.type}.${member}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ['Range', 'values', '1.1', true],
    ['Worksheet', 'getUsedRange(valuesOnly)', '1.1', false],
    ['Worksheet', 'onChanged', '1.7', true],
    ['WorksheetCollection', 'onChanged', '1.7', false],
    ['Range', 'getMergedAreasOrNullObject', '1.7', false],
    ['Range', 'getMergedAreasOrNullObject', '1.14', true],
    // only in ExcelApiOnline
    ['Range', 'getMergedAreas', '1.15', false],
  ] as const)('%s.%s at %s: %s', (type, member, level, available) => {
    expect(isAvailable(type, member, level)).toBe(available);
  });

  it('takes 1.10 for more than 1.9', () => {
    expect(isAtLeast('1.10', '1.9')).toBe(true);
    expect(isAtLeast('1.9', '1.10')).toBe(false);
  });
});
