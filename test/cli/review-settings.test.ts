import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readReviewSettings } from '../../src/cli/review-settings';
import { STANDARD_REVIEW_SETTINGS } from '../../src/core/report/review-settings';

const folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const place = path.join(folder, name);
  writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
  return place;
}

const accept = [{ code: 'V02', reason: '本市统一要求', project: '甲' }];

test('what is left out is as usual, and the letter of its own file wins', async () => {
  const reviewSettings = file('审核.json', { letter: { sender: '甲' }, accept });
  const letterSettings = file('落款.json', { sender: '乙' });
  expect(await readReviewSettings({ reviewSettings: null, letterSettings: null })).toEqual({
    ok: true,
    value: STANDARD_REVIEW_SETTINGS,
  });
  const read = await readReviewSettings({ reviewSettings, letterSettings });
  expect(read).toEqual({
    ok: true,
    value: { ...STANDARD_REVIEW_SETTINGS, letter: { sender: '乙' }, accept },
  });
});

test.each<[string, unknown, RegExp]>([
  ['no JSON', '{', /不是有效的 JSON/],
  ['a check that is none', { accept: [{ code: 'V2', reason: '好' }] }, /accept\.0\.code/],
  ['an acceptance without a reason', { accept: [{ code: 'V02', reason: ' ' }] }, /accept\.0/],
  ['a count that is none', { returnAtErrors: -1 }, /returnAtErrors/],
])('%s is refused with one clear line', async (_what, content, failure) => {
  const read = await readReviewSettings({
    reviewSettings: file('错.json', content),
    letterSettings: null,
  });
  expect(read.ok ? '' : read.failure).toMatch(failure);
  expect(read.ok ? '' : read.failure).not.toContain('\n');
});
