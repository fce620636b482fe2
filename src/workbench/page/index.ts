/** The workbench: a workbook file in a grid, beside the pane that was built for Excel. */
import { toRangeAddress } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';
import { failureText } from '../../core/report/failure-text';
import type { ApiLevel } from '../host/api-level';
import { cellKey } from '../host/workbook-model';
import { Grid } from './grid';
import { openWorkbook, type OpenedWorkbook } from './opened-workbook';
import { PaneFrame } from './pane-frame';
import type { FocusExit } from '../host/web-protocol';
import { saveCopy } from './saved-copy';
import { lookOfSheet } from './sheet-looks';
import { drawSheetTabs } from './sheet-tabs';
import './workbench.css';

const OPENED_ADDRESS = 'opened';

function element<Type extends HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as Type;
}

const level = element<HTMLSelectElement>('level');
const message = element('message');
let workbook: OpenedWorkbook | null = null;
let pane: PaneFrame | null = null;
let isEditing = false;
let isRedrawWanted = false;

function say(text: string): void {
  message.textContent = text;
  message.hidden = text === '';
}

const grid = new Grid(element('grid'), {
  onSelect(range) {
    if (!workbook) return;
    workbook.host.model.selection = range;
    showContent(range);
  },
  onEdit({ row, column }, text) {
    if (!workbook) return;
    const { host } = workbook;
    const sheet = host.model.sheets[host.model.activeSheet];
    if (!sheet) return;
    const cell = sheet.cells.get(cellKey(row, column));
    if (sheet.isProtected && (cell?.locked ?? true)) {
      say(`工作表“${sheet.name}”已保护，这个单元格不能修改。`);
      return;
    }
    say('');
    host.typeInto(sheet.name, row, column, text);
    redraw();
  },
  onEditing(now) {
    isEditing = now;
  },
});

function showContent(range: CellRange): void {
  if (!workbook) return;
  const { model } = workbook.host;
  const cell = model.sheets[model.activeSheet]?.cells.get(cellKey(range.row, range.column));
  element('address').textContent = toRangeAddress(range);
  element('content').textContent = cell?.formula ?? cell?.text ?? '';
}

function draw(): void {
  if (!workbook) return;
  const { model } = workbook.host;
  const sheet = model.sheets[model.activeSheet];
  if (!sheet) return;
  grid.show(sheet, lookOfSheet(workbook.looks, sheet.name));
  grid.select(model.selection, false);
  showContent(model.selection);
  drawSheetTabs(element('tabs'), model.sheets, model.activeSheet, (chosen) => {
    model.activeSheet = model.sheets.indexOf(chosen);
    model.selection = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    draw();
  });
}

/** Once per frame, however many batches the pane sends; never under an open editor. */
function redraw(): void {
  if (isRedrawWanted) return;
  isRedrawWanted = true;
  requestAnimationFrame(() => {
    isRedrawWanted = false;
    if (!isEditing) draw();
  });
}

function listenToHost({ host }: OpenedWorkbook): void {
  host.faults.beforeRequest = ({ isWrite }) => {
    if (isWrite) redraw();
  };
  // Excel refuses every request while a cell is being edited
  host.faults.refuseRequest = () => (isEditing ? 'InvalidOperationInCellEditMode' : null);
  host.onSelectionChanged((name, range) => {
    const { model } = host;
    const index = model.sheets.findIndex((sheet) => sheet.name === name);
    if (index >= 0 && index !== model.activeSheet) model.activeSheet = index;
    draw();
    grid.select(range, true);
  });
}

/** The pane is the last stop of the page; its neighbours are the first one and the sheet tabs. */
function onFocusLeaves(way: FocusExit): void {
  switch (way) {
    case 'forward':
      element('file-input').focus();
      break;
    case 'backward':
      document.querySelector<HTMLElement>('#tabs [aria-selected="true"]')?.focus();
      break;
    case 'grid':
      element('grid').focus();
      break;
  }
}

function loadPane(opened: OpenedWorkbook): void {
  pane?.close();
  pane = new PaneFrame(element('pane'), {
    host: opened.host,
    documentName: opened.name,
    settings: opened.settings,
    locale: new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en-US' : 'zh-CN',
    onSettingsSaved(settings) {
      opened.settings = settings;
    },
    onFocusLeaves,
    onLoaded: acceptDrops,
  });
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  say('');
  const opened = await openWorkbook(name, bytes, level.value as ApiLevel);
  if (!opened.ok) {
    say(`“${name}”${failureText(opened.failure.code)}`);
    return;
  }
  workbook = opened.value;
  element('file-name').textContent = name;
  document.title = `${name} · 绩效自评助手`;
  listenToHost(workbook);
  draw();
  loadPane(workbook);
}

async function openFile(file: File): Promise<void> {
  await open(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Another level is another Excel: the file is opened afresh, with the settings kept in it. */
async function changeLevel(): Promise<void> {
  if (!workbook) return;
  const copy = await saveCopy(workbook);
  const { settings, name } = workbook;
  await open(name, copy.ok ? copy.value.bytes : workbook.bytes);
  if (workbook) {
    workbook.settings = settings;
    loadPane(workbook);
  }
}

async function save(): Promise<void> {
  if (!workbook) return;
  const copy = await saveCopy(workbook);
  if (!copy.ok) {
    say(failureText(copy.failure.code));
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([copy.value.bytes.slice()]));
  link.download = workbook.name.replace(/\.(xlsx|xlsm|xls|ods)$/i, '') + '-副本.xlsx';
  link.click();
  URL.revokeObjectURL(link.href);
  say(copy.value.leftOut > 0 ? `已另存副本；${copy.value.leftOut} 处改动（公式等）未能写入。` : '');
}

/** Files dropped on a document open here instead of replacing it. */
function acceptDrops(place: Document): void {
  place.addEventListener('dragover', (event) => event.preventDefault());
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void openFile(file);
  });
}

function listenToPage(): void {
  const input = element<HTMLInputElement>('file-input');
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void openFile(file);
    input.value = '';
  });
  acceptDrops(document);
  element('save').addEventListener('click', () => void save());
  level.addEventListener('change', () => void changeLevel());
  const aboutButton = element('about-button');
  aboutButton.addEventListener('click', () => {
    const about = element('about');
    about.hidden = !about.hidden;
    aboutButton.setAttribute('aria-expanded', String(!about.hidden));
  });
}

async function start(): Promise<void> {
  listenToPage();
  const wanted = new URLSearchParams(window.location.search).get('level');
  if (wanted !== null && [...level.options].some((option) => option.value === wanted)) {
    level.value = wanted;
  }
  const answer = await fetch(OPENED_ADDRESS);
  if (!answer.ok) {
    say('没有读到要打开的文件。请用“打开文件…”选择一个工作簿。');
    return;
  }
  const name = decodeURIComponent(answer.headers.get('X-File-Name') ?? '工作簿.xlsx');
  await open(name, new Uint8Array(await answer.arrayBuffer()));
}

declare global {
  interface Window {
    /** The opened workbook, for browser tests and the curious. */
    workbench?: { readonly opened: OpenedWorkbook | null };
  }
}

window.workbench = {
  get opened() {
    return workbook;
  },
};

void start();
