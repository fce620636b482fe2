/** `--review-settings` and `--letter-settings`: what a bureau sets once for its reviews. */
import { readFile } from 'node:fs/promises';
import type { Result } from '../core/port';
import { letterSettingsSchema } from '../core/report/letter-frame';
import {
  reviewSettingsSchema,
  STANDARD_REVIEW_SETTINGS,
  type ReviewSettings,
} from '../core/report/review-settings';
import type { CheckArguments } from './arguments';

const LETTER_FIELDS = 'sender、date、deadline、contact、closing，都是不超过200字的文字';

async function readJson(option: string, file: string): Promise<Result<unknown, string>> {
  try {
    return { ok: true, value: JSON.parse(await readFile(file, 'utf8')) as unknown };
  } catch {
    return { ok: false, failure: `${option} 文件“${file}”找不到，或不是有效的 JSON。` };
  }
}

/** The letter's own file wins over that of the review; the failure is text for the user. */
export async function readReviewSettings({
  reviewSettings: file,
  letterSettings: letterFile,
}: Pick<CheckArguments, 'reviewSettings' | 'letterSettings'>): Promise<
  Result<ReviewSettings, string>
> {
  let settings = STANDARD_REVIEW_SETTINGS;
  if (file !== null) {
    const json = await readJson('--review-settings', file);
    if (!json.ok) return json;
    const read = reviewSettingsSchema.safeParse(json.value);
    if (!read.success) {
      const place = read.error.issues[0]?.path.join('.') ?? '';
      const failure = `--review-settings 文件“${file}”有误${place === '' ? '' : `（${place}）`}：只能有 letter（${LETTER_FIELDS}）、returnAtErrors（0到999的整数）和 accept（每条含 code、reason，可含 file、project）。`;
      return { ok: false, failure };
    }
    settings = read.data;
  }
  if (letterFile === null) return { ok: true, value: settings };
  const json = await readJson('--letter-settings', letterFile);
  if (!json.ok) return json;
  const letter = letterSettingsSchema.safeParse(json.value);
  if (letter.success) return { ok: true, value: { ...settings, letter: letter.data } };
  const failure = `--letter-settings 文件“${letterFile}”有误：只能有 ${LETTER_FIELDS}。`;
  return { ok: false, failure };
}
