/** What a person does to the workbook while the add-in is at work. */
import { parseAddress } from '../../src/core/sheet/address';
import type { StandInHost } from '../../src/workbench/host/stand-in-host';
import {
  cellKey,
  keyPosition,
  type ModelCell,
  type ModelSheet,
} from '../../src/workbench/host/workbook-model';

export interface PersonAct {
  readonly name: string;
  readonly perform: (host: StandInHost) => void;
  /** Takes back what stands in the add-in's way: protection, merged areas. */
  readonly lift?: (host: StandInHost) => void;
}

function sheetOf(host: StandInHost, index: number): ModelSheet {
  return host.model.sheets[index] as ModelSheet;
}

function type(index: number, address: string, entry: string | number): PersonAct {
  return {
    name: `somebody types ${JSON.stringify(entry)} into ${String(index)}!${address}`,
    perform: (host) => {
      const position = parseAddress(address);
      const sheet = host.model.sheets[index];
      if (position && sheet) host.typeInto(sheet.name, position.row, position.column, entry);
    },
  };
}

function insertRowAbove(sheet: ModelSheet): void {
  const moved: [number, ModelCell][] = [];
  sheet.cells.forEach((cell, key) => {
    const { row, column } = keyPosition(key);
    moved.push([cellKey(row + 1, column), cell]);
  });
  sheet.cells.clear();
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
}

const MERGED = { row: 1, column: 3, rowCount: 2, columnCount: 1 };

export const PERSON_ACTS: readonly PersonAct[] = [
  type(0, 'D2', 3),
  type(0, 'D3', 3),
  type(0, 'D3', '三'),
  type(0, 'E2', '已写原因'),
  type(0, 'B3', '80%'),
  type(1, 'D2', 2),
  type(2, 'D2', 1),
  type(0, 'A9', '备注'),
  { name: 'somebody inserts a row above', perform: (host) => insertRowAbove(sheetOf(host, 0)) },
  {
    name: 'somebody renames a sheet',
    perform: (host) => {
      sheetOf(host, 0).name = '表一';
    },
  },
  {
    name: 'somebody exchanges the names of two sheets',
    perform: (host) => {
      const [one, other] = [sheetOf(host, 0), sheetOf(host, 1)];
      [one.name, other.name] = [other.name, one.name];
    },
  },
  {
    name: 'somebody deletes a sheet',
    perform: (host) => {
      host.model.sheets.splice(1, 1);
    },
  },
  {
    name: 'somebody protects a sheet',
    perform: (host) => {
      sheetOf(host, 0).isProtected = true;
    },
    lift: (host) => {
      sheetOf(host, 0).isProtected = false;
    },
  },
  {
    name: 'somebody merges cells',
    perform: (host) => {
      sheetOf(host, 0).merges.push(MERGED);
    },
    lift: (host) => {
      sheetOf(host, 0).merges.length = 0;
    },
  },
];
