/** What the workbench shows before a workbook is open: open, drop, the files opened last, and samples to try. */
import { isAllowed, type FileHandle } from './file-access';
import { isRemembering, recentFiles, setRemembering } from './recent-files';

export interface StartScreenEvents {
  onFile(handle: FileHandle): void;
  say(text: string): void;
}

/** `canRemember`: the browser gives files that can be opened again. */
export async function showStartScreen(
  place: HTMLElement,
  canRemember: boolean,
  events: StartScreenEvents,
): Promise<void> {
  const section = place.querySelector<HTMLElement>('.recent');
  const agreement = place.querySelector<HTMLInputElement>('#remember');
  const list = place.querySelector<HTMLElement>('#recent-files');
  if (!section || !agreement || !list) throw new Error('the page has no list of recent files');
  section.hidden = !canRemember;
  if (!canRemember) return;
  const draw = async (): Promise<void> => {
    const handles = await recentFiles();
    list.replaceChildren(...handles.map((handle) => recentItem(handle, events)));
  };
  agreement.checked = isRemembering();
  agreement.addEventListener('change', () => void setRemembering(agreement.checked).then(draw));
  await draw();
}

function recentItem(handle: FileHandle, events: StartScreenEvents): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = handle.name;
  button.addEventListener('click', () => void openAgain(handle, events));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

async function openAgain(handle: FileHandle, events: StartScreenEvents): Promise<void> {
  try {
    if (await isAllowed(handle, 'read')) events.onFile(handle);
    else events.say(`没有得到读取“${handle.name}”的许可。`);
  } catch {
    events.say(`“${handle.name}”已不在原处，请用“打开文件…”选择。`);
  }
}
