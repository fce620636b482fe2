import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enUs } from '../../../src/taskpane/wording/en-us';
import { loadWording } from '../../../src/taskpane/wording/load-wording';
import { createWords } from '../../../src/taskpane/wording/words';
import { zhCn, type WordingKey } from '../../../src/taskpane/wording/zh-cn';

const SOURCE = join(__dirname, '../../../src/taskpane');
const keys = Object.keys(zhCn) as WordingKey[];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(path) && !/(zh-cn|en-us)\.ts$/.test(path)
      ? [readFileSync(path, 'utf8')]
      : [];
  });
}

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] as string))].sort();

describe('the texts of the pane', () => {
  it('are all used', () => {
    const code = sources(SOURCE).join('\n');
    expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([]);
  });

  it('exist in English for every Chinese one, and no more', () => {
    expect(Object.keys(enUs).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s takes the same values in both languages', (key) => {
    expect(placeholders(enUs[key])).toEqual(placeholders(zhCn[key]));
  });

  it.each(keys)('%s is not empty and follows the punctuation of its language', (key) => {
    expect(zhCn[key].trim()).not.toBe('');
    // half-width punctuation after a Chinese character, full-width digits
    expect(zhCn[key]).not.toMatch(/[\u4e00-\u9fff][,;:?!()]|[０-９％]/);
    expect(enUs[key]).not.toMatch(/[，。；：？！（）]/);
  });

  it('leaves no Chinese in the English texts but the printed names of form headers', () => {
    const leftovers = keys.filter((key) => /[\u4e00-\u9fff]/.test(enUs[key]));
    expect(leftovers).toEqual(['empty.noFormAdvice']);
  });

  it('fills in values by name and chooses between one and many', async () => {
    expect(await loadWording('en-US')).toBe('en-US');
    expect(createWords('en-US').say('notice.written', { count: 3 })).toBe('3 cells filled.');
    expect(createWords('zh-CN').say('notice.written', { count: 3 })).toBe('已填写 3 格。');
  });
});
