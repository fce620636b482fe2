import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PROJECT = path.join(__dirname, '../../..');
/** Said by Excel and not by the program. */
const OF_EXCEL = ['插入', '我的加载项'];

function textIn(folder: string): string {
  return readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html)$/.test(name))
    .map((name) => readFileSync(path.join(PROJECT, folder, name), 'utf8'))
    .join('\n');
}

test('what the user guide quotes is said by the program in these words', () => {
  const said = [
    ...['src/taskpane', 'src/workbench', 'src/core/report'].map(textIn),
    readFileSync(path.join(PROJECT, 'manifest.xml'), 'utf8'),
  ].join('\n');
  const guide = readFileSync(path.join(PROJECT, 'docs/user-guide.md'), 'utf8');
  const quoted = [...guide.matchAll(/“([^”]+)”/g)].flatMap(([, text = '']) => text.split(/ → |、/));
  expect(quoted.length).toBeGreaterThan(30);
  expect(quoted.filter((text) => !OF_EXCEL.includes(text) && !said.includes(text))).toEqual([]);
});
