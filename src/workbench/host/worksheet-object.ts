/**
 * Excel.Worksheet and its collection as far as the add-in uses them
 * (https://learn.microsoft.com/javascript/api/excel/excel.worksheet).
 */
import type { SheetVisibility } from '../../core/sheet/snapshot';
import { HostError } from './host-error';
import { asText, nullObject, type Argument, type HostObject } from './host-object';
import type { HostSession } from './host-session';
import { areaOf, rangeObject, usedRangeObject } from './range-object';
import { findSheet, newSheetId, type ModelSheet } from './workbook-model';

const VISIBILITY_NAMES: Readonly<Record<SheetVisibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
const LONGEST_SHEET_NAME = 31;
const TOP_LEFT = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

function worksheetObject(session: HostSession, sheet: ModelSheet): HostObject {
  return {
    type: 'Worksheet',
    // events are registered under the sheet's id
    identity: { Id: sheet.id },
    properties: {
      id: () => sheet.id,
      name: () => sheet.name,
      position: () => session.model.sheets.indexOf(sheet),
      visibility: () => VISIBILITY_NAMES[sheet.visibility],
    },
    setters: {},
    links: {
      protection: () => ({
        type: 'WorksheetProtection',
        identity: {},
        properties: { protected: () => sheet.isProtected },
        setters: {},
        links: {},
        methods: {},
      }),
    },
    methods: {
      getRange: ([address]) => rangeObject(session, sheet, areaOf(address)),
      // doc: A1 when the sheet is blank
      getUsedRange: ([valuesOnly]) =>
        usedRangeObject(session, sheet, null, valuesOnly === true) ??
        rangeObject(session, sheet, TOP_LEFT),
      getUsedRangeOrNullObject: ([valuesOnly]) =>
        usedRangeObject(session, sheet, null, valuesOnly === true) ?? nullObject('Range'),
      activate: () => {
        session.activate(sheet);
        return undefined;
      },
    },
  };
}

/** Excel's rules for names of sheets: 1 to 31 characters, none of `\ / ? * [ ] :`, unique without regard to case. */
function addSheet(session: HostSession, wanted: Argument): ModelSheet {
  const { sheets } = session.model;
  const name = typeof wanted === 'string' ? wanted : `Sheet${String(sheets.length + 1)}`;
  if (name === '' || name.length > LONGEST_SHEET_NAME || /[\\/?*[\]:]|^'|'$/.test(name)) {
    throw new HostError('InvalidArgument', `not a name for a worksheet: ${name}`);
  }
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists', `a worksheet is already called ${name}`);
  }
  const sheet: ModelSheet = {
    id: newSheetId(sheets.length + 1),
    name,
    visibility: 'visible',
    isProtected: false,
    merges: [],
    formatted: null,
    cells: new Map(),
    columnWidths: new Map(),
  };
  sheets.push(sheet);
  return sheet;
}

function worksheetCollectionObject(session: HostSession): HostObject {
  return {
    type: 'WorksheetCollection',
    identity: {},
    properties: {},
    setters: {},
    links: {},
    methods: {
      getItem: ([nameOrId]) => worksheetObject(session, findSheet(session.model, asText(nameOrId))),
      add: ([name]) => worksheetObject(session, addSheet(session, name)),
    },
    items: () => session.model.sheets.map((sheet) => worksheetObject(session, sheet)),
  };
}

/** The root of every request (https://learn.microsoft.com/javascript/api/excel/excel.workbook). */
export function workbookObject(session: HostSession): HostObject {
  return {
    type: 'Workbook',
    identity: {},
    properties: { name: () => session.model.name },
    setters: {},
    links: { worksheets: () => worksheetCollectionObject(session) },
    methods: {
      getSelectedRange: () => {
        const { sheets, activeSheet, selection } = session.model;
        return rangeObject(session, sheets[activeSheet] as ModelSheet, selection);
      },
    },
  };
}
