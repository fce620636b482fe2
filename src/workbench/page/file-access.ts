/**
 * Files that the browser may write back, where it offers that (Chromium, on https). Elsewhere files come in through an
 * input and go out as downloads.
 */
import { WORKBOOK_ENDINGS } from '../../file/workbook-names';

/** Members that TypeScript's library does not know yet. */
interface PermissionHolder {
  queryPermission(wanted: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
  requestPermission(wanted: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}
interface PickingWindow {
  readonly showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
}
interface HandleGivingItem extends DataTransferItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

export type FileHandle = FileSystemFileHandle & PermissionHolder;

const WORKBOOKS = {
  types: [
    {
      description: 'Excel、WPS、OpenDocument',
      accept: {
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': WORKBOOK_ENDINGS,
      },
    },
  ],
};

export function canPickFiles(): boolean {
  return (window as PickingWindow).showOpenFilePicker !== undefined;
}

/** `null` when the person closed the dialog. */
export async function pickFile(): Promise<FileHandle | null> {
  try {
    const [handle] = (await (window as PickingWindow).showOpenFilePicker?.(WORKBOOKS)) ?? [];
    return (handle as FileHandle | undefined) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** The handle of a dropped file. Call while the event is handled: later its items are gone. */
export async function droppedHandle(items: DataTransferItemList): Promise<FileHandle | null> {
  const item: HandleGivingItem | undefined = items[0];
  if (!item?.getAsFileSystemHandle) return null;
  const handle = await item.getAsFileSystemHandle();
  return handle?.kind === 'file' ? (handle as FileHandle) : null;
}

/** Asks the person where the browser has to. */
export async function isAllowed(handle: FileHandle, mode: 'read' | 'readwrite'): Promise<boolean> {
  if ((await handle.queryPermission({ mode })) === 'granted') return true;
  return (await handle.requestPermission({ mode })) === 'granted';
}

export async function readBytes(handle: FileHandle): Promise<Uint8Array> {
  const file = await handle.getFile();
  return new Uint8Array(await file.arrayBuffer());
}

export type SaveRefusal = 'not-allowed' | 'changed-elsewhere';

/**
 * Writes the file under its own name, unless it is no longer what was read. The browser writes beside the file and
 * changes places at the end: an interruption leaves the old one.
 */
export async function writeOver(
  handle: FileHandle,
  lastKnown: Uint8Array,
  bytes: Uint8Array,
): Promise<SaveRefusal | null> {
  if (!(await isAllowed(handle, 'readwrite'))) return 'not-allowed';
  if (!areEqual(await readBytes(handle), lastKnown)) return 'changed-elsewhere';
  const writable = await handle.createWritable();
  await writable.write(bytes.slice());
  await writable.close();
  return null;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
