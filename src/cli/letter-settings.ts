/** `--letter-settings`: what stands at the end of every letter. */
import { readFile } from 'node:fs/promises';
import type { Result } from '../core/port';
import { letterSettingsSchema, type LetterSettings } from '../core/report/letter-frame';

/** The failure is text for the user. */
export async function readLetterSettings(
  file: string | null,
): Promise<Result<LetterSettings, string>> {
  if (file === null) return { ok: true, value: {} };
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return { ok: false, failure: `--letter-settings 文件“${file}”找不到，或不是有效的 JSON。` };
  }
  const settings = letterSettingsSchema.safeParse(json);
  if (settings.success) return { ok: true, value: settings.data };
  const failure = `--letter-settings 文件“${file}”有误：只能有 sender、date、deadline、contact、closing，都是不超过200字的文字。`;
  return { ok: false, failure };
}
