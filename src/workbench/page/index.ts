/** The workbench: a workbook file in a grid, beside the pane that was built for Excel. */
import { toRangeAddress } from '../../core/sheet/address';
import type { CellRange } from '../../core/sheet/snapshot';
import { failureText } from '../../core/report/failure-text';
import type { ApiLevel } from '../host/api-level';
import { cellKey } from '../host/workbook-model';
import { keepsFormat, WORKBOOK_ENDINGS } from '../../file/workbook-names';
import { copyName } from './copy-name';
import {
  canPickFiles,
  droppedHandle,
  pickFile,
  readBytes,
  writeOver,
  type FileHandle,
} from './file-access';
import { Grid } from './grid';
import { openWorkbook, type OpenedWorkbook } from './opened-workbook';
import { discloses, element } from './page-elements';
import { PaneFrame } from './pane-frame';
import type { FocusExit } from '../host/web-protocol';
import { FIRST_STEP, SAVE_FAILED, SAVE_REFUSALS, savedText } from './save-texts';
import { drawForPrint } from './print-sheet';
import { remember } from './recent-files';
import { saveCopy } from './saved-copy';
import { lookOfSheet } from './sheet-looks';
import { drawSheetTabs } from './sheet-tabs';
import { showStartScreen } from './start-screen';
import './workbench.css';

/** A workbook beside this page that is opened at once: `?file=samples/unfilled.xlsx`. Never another folder or server. */
const NAMED_FILE = /^(?!.*\.\.)[\w-]+(\/[\w.-]+)?$/;

const level = element<HTMLSelectElement>('level');
const message = element('message');
let workbook: OpenedWorkbook | null = null;
/** The file on the disk, where the browser lets it be written, and what it held when it was last read or written. */
let onDisk: { readonly handle: FileHandle; readonly bytes: Uint8Array } | null = null;
/** Something was changed and not saved. */
let isDirty = false;
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
    const { host } = workbook;
    const sheet = host.model.sheets[host.model.activeSheet];
    if (sheet) host.select(sheet.name, range);
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
    isDirty = true;
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
    workbook?.host.select(chosen.name, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
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
    if (!isWrite) return;
    isDirty = true;
    redraw();
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
      element('open').focus();
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

/** `handle`: the file can be written back. */
async function open(name: string, bytes: Uint8Array, handle: FileHandle | null): Promise<void> {
  say('');
  const opened = await openWorkbook(name, bytes, level.value as ApiLevel);
  if (!opened.ok) {
    say(`“${name}”${failureText(opened.failure.code)}`);
    return;
  }
  workbook = opened.value;
  onDisk = handle && { handle, bytes };
  isDirty = false;
  element('file-name').textContent = name;
  document.title = `${name} · 绩效自评助手`;
  element('start').hidden = true;
  element('desk').hidden = false;
  element('file-buttons').hidden = false;
  const isSavedInPlace = onDisk !== null && keepsFormat(name);
  element('save').hidden = !isSavedInPlace;
  element('wps-save').textContent = isSavedInPlace ? FIRST_STEP.inPlace : FIRST_STEP.copy;
  listenToHost(workbook);
  draw();
  loadPane(workbook);
  if (handle) await remember(handle);
}

async function openFile(file: File): Promise<void> {
  await open(file.name, new Uint8Array(await file.arrayBuffer()), null);
}

async function openHandle(handle: FileHandle): Promise<void> {
  await open(handle.name, await readBytes(handle), handle);
}

async function chooseFile(): Promise<void> {
  if (!canPickFiles()) {
    element('file-input').click();
    return;
  }
  const handle = await pickFile();
  if (handle) await openHandle(handle);
}

/** Another level is another Excel: the file is opened afresh, with the settings kept in it. */
async function changeLevel(): Promise<void> {
  if (!workbook) return;
  const copy = await saveCopy(workbook);
  const { settings, name } = workbook;
  const kept = { onDisk, isDirty };
  await open(name, copy.ok ? copy.value.bytes : workbook.bytes, onDisk?.handle ?? null);
  ({ onDisk, isDirty } = kept);
  if (workbook) {
    workbook.settings = settings;
    loadPane(workbook);
  }
}

async function saveAsCopy(): Promise<void> {
  if (!workbook) return;
  const copy = await saveCopy(workbook);
  if (!copy.ok) {
    say(failureText(copy.failure.code));
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([copy.value.bytes.slice()]));
  link.download = copyName(workbook.name);
  link.click();
  URL.revokeObjectURL(link.href);
  isDirty = false;
  say(savedText(`已另存副本“${link.download}”`, copy.value.leftOut));
}

/** Under the old name, by the browser's own access to the file. */
async function saveInPlace(): Promise<void> {
  if (!workbook || !onDisk) return;
  const { handle, bytes } = onDisk;
  const copy = await saveCopy(workbook);
  if (!copy.ok) {
    say(failureText(copy.failure.code));
    return;
  }
  try {
    const refusal = await writeOver(handle, bytes, copy.value.bytes);
    if (refusal !== null) {
      say(SAVE_REFUSALS[refusal]);
      return;
    }
  } catch {
    say(SAVE_FAILED);
    return;
  }
  onDisk = { handle, bytes: copy.value.bytes };
  isDirty = false;
  say(savedText(`已保存到“${handle.name}”`, copy.value.leftOut));
}

/** Files dropped on a document open here instead of replacing it. */
function acceptDrops(place: Document): void {
  place.addEventListener('dragover', (event) => event.preventDefault());
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    const { dataTransfer } = event;
    const file = dataTransfer?.files[0];
    if (!dataTransfer || !file) return;
    void droppedHandle(dataTransfer.items).then((handle) =>
      handle ? openHandle(handle) : openFile(file),
    );
  });
}

function listenToPage(): void {
  const input = element<HTMLInputElement>('file-input');
  input.accept = WORKBOOK_ENDINGS.join(',');
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void openFile(file);
    input.value = '';
  });
  acceptDrops(document);
  element('open').addEventListener('click', () => void chooseFile());
  element('start-open').addEventListener('click', () => void chooseFile());
  element('save').addEventListener('click', () => void saveInPlace());
  element('save-copy').addEventListener('click', () => void saveAsCopy());
  element('print').addEventListener('click', () => window.print());
  window.addEventListener('beforeprint', () => {
    const sheet = workbook?.host.model.sheets[workbook.host.model.activeSheet];
    if (workbook && sheet) {
      drawForPrint(element('paper'), sheet, lookOfSheet(workbook.looks, sheet.name));
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });
  level.addEventListener('change', () => void changeLevel());
  discloses('about-button', 'about');
  discloses('wps-button', 'wps');
}

/** The workbook that the address names; `false` when it could not be had. */
async function openNamed(file: string, name: string): Promise<boolean> {
  const answer = await fetch(file);
  if (!answer.ok) return false;
  const given = answer.headers.get('X-File-Name');
  await open(
    given === null ? name : decodeURIComponent(given),
    new Uint8Array(await answer.arrayBuffer()),
    null,
  );
  return true;
}

async function start(): Promise<void> {
  listenToPage();
  const query = new URLSearchParams(window.location.search);
  const wanted = query.get('level');
  if (wanted !== null && [...level.options].some((option) => option.value === wanted)) {
    level.value = wanted;
    element('level-label').hidden = false;
  }
  const file = query.get('file');
  if (
    file !== null &&
    NAMED_FILE.test(file) &&
    (await openNamed(file, query.get('name') ?? file))
  ) {
    return;
  }
  if (file !== null) say('没有读到要打开的文件。请用“打开文件…”选择一个工作簿。');
  element('start').hidden = false;
  await showStartScreen(element('start'), canPickFiles(), {
    onFile: (handle) => void openHandle(handle),
    say,
  });
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
