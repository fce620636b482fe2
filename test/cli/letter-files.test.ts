import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LetterFiles } from '../../src/cli/letter-files';
import { placesOfLetter } from '../../src/cli/output-places';
import type { OpinionPoint } from '../../src/core/report/opinion-points';
import { readWorkbook } from '../../src/file/read-workbook';
import { opinionOn } from '../core/report/reviewed-workbook';

const folder = mkdtempSync(path.join(tmpdir(), 'letters-'));
afterAll(() => rmSync(folder, { recursive: true }));

const opinion = opinionOn({ rows: ['培训人数|≥200人|100人|10|10|'] });
const point = opinion.sections.flatMap(({ points }) => points)[0] as OpinionPoint;

test.each([
  ['a list', 30],
  ['a list too long for a table', 20_001],
])('%s holds every point under its headers', async (name, count) => {
  const points = Array.from({ length: count }, (_, index) => ({ ...point, number: index + 1 }));
  const list = path.join(folder, `${name}.xlsx`);
  const letters = new LetterFiles({
    list,
    letterSettings: {},
    overwrite: false,
    complain: (line) => {
      throw new Error(line);
    },
  });
  const sections = opinion.sections.map((section) => ({ ...section, points }));
  letters.write(placesOfLetter(folder, name), { ...opinion, sections }, ['表.xlsx']);
  await letters.end();
  const reading = await readWorkbook('list.xlsx', readFileSync(list));
  const rows = reading.ok ? (reading.value.sheets[0]?.rows ?? []) : [];
  expect(rows[0]?.slice(0, 3).map((cell) => cell?.text)).toEqual(['单位', '文件', '序号']);
  expect(rows.length - 1).toBe(count);
  expect(rows[count]?.[2]?.value).toBe(count);
});
