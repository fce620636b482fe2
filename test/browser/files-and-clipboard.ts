/** Files that a person chooses in the pane, files that the pane saves, and what it puts on the clipboard. */
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import type { NamedWorkbook, WorkbenchSession } from './workbench-session';

/** Presses a button of the pane that asks for files, and answers with these. */
export async function chooseFiles(
  { page }: WorkbenchSession,
  button: Locator,
  files: readonly NamedWorkbook[],
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
}

/** Presses a button of the pane that asks for a folder, and answers with this one. */
export async function chooseFolder(
  { page }: WorkbenchSession,
  button: Locator,
  folder: string,
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(folder);
}

/** Presses a button of the pane that saves a file. */
export async function savedBy(
  { page }: WorkbenchSession,
  button: Locator,
): Promise<{ readonly name: string; readonly text: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const bytes = readFileSync(await download.path());
  return {
    name: download.suggestedFilename(),
    text: bytes.toString('utf8'),
    bytes: new Uint8Array(bytes),
  };
}

export function textFile(name: string, text: string): NamedWorkbook {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** What would be pasted now. */
export async function copiedText(workbench: WorkbenchSession): Promise<string> {
  await workbench.page.context().grantPermissions(['clipboard-read']);
  return workbench.pane().evaluate(() => navigator.clipboard.readText());
}
