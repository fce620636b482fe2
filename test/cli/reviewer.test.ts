/** What a reviewer sends and keeps, through the whole command: letters to units, a bureau's settings, a roll-up. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/file/read-workbook';
import { BUILD_TIMEOUT, buildCommand, runCommand, type Ended } from './built-command';
import { saveForms } from './received-forms';

const folder = mkdtempSync(path.join(tmpdir(), 'reviewer-'));
const built = path.join(folder, 'built');
const at = (...parts: string[]): string => path.join(folder, ...parts);

jest.setTimeout(60_000);
beforeAll(() => buildCommand(built), BUILD_TIMEOUT);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]): Ended => runCommand(built, words);
const textOf = (...parts: string[]): string => readFileSync(at(...parts), 'utf8');

async function sheetOf(file: string, name: string): Promise<SheetSnapshot> {
  const reading = await readWorkbook(path.basename(file), readFileSync(file));
  const sheet = reading.ok ? reading.value.sheets.find((each) => each.name === name) : undefined;
  if (!sheet) throw new Error(`${file} has no sheet ${name}`);
  return sheet;
}

async function columnOf(file: string, name: string, header: string): Promise<string[]> {
  const [headers = [], ...rows] = (await sheetOf(file, name)).rows;
  const column = headers.findIndex((cell) => cell?.text === header);
  return rows.map((row) => row[column]?.text ?? '');
}

describe('one letter for each unit across its files', () => {
  beforeAll(async () => {
    await saveForms(at('units', '一批', '自评表.xlsx'), { 培训: '市一中', 绿化: '市二中' });
    await saveForms(at('units', '二批', '自评表.xlsx'), { 校车: '201-市一中' });
    await saveForms(at('units', '二批', '无单位.xlsx'), { 宣传: '' });
  });
  const outputs = (name: string): string[] => {
    mkdirSync(at(name));
    return ['--by-unit', '--opinion', at(name, '意见'), '--summary', at(name, '汇总表.xlsx')];
  };

  it('its points are numbered through, its files are told apart, the list and the summary follow', async () => {
    expect(run(...outputs('one'), at('units')).code).toBe(1);
    expect(readdirSync(at('one', '意见')).filter((name) => name.endsWith('.docx'))).toEqual([
      '市一中-审核意见.docx',
      '市二中-审核意见.docx',
      '无单位-审核意见.docx',
    ]);
    const letter = textOf('one', '意见', '市一中-审核意见.txt');
    expect(letter).toContain('收到你单位报送的《一批/自评表.xlsx》《二批/自评表.xlsx》，共2张表');
    expect(letter).toMatch(/一、培训（《一批\/自评表.xlsx》，工作表“培训”）[^]*二、校车（《二批/);
    expect(letter.match(/^\d+\./gm)).toEqual(['1.', '2.']);
    // a single file needs no folder
    expect(textOf('one', '意见', '市二中-审核意见.txt')).toContain(
      '报送的《自评表.xlsx》，共1张表',
    );

    const list = at('one', '意见', '审核意见汇总.xlsx');
    const units = await columnOf(list, '审核意见', '单位');
    const numbers = await columnOf(list, '审核意见', '序号');
    const files = await columnOf(list, '审核意见', '文件');
    expect(units.map((unit, row) => [unit, numbers[row], files[row]])).toEqual([
      ['市一中', '1', at('units', '一批', '自评表.xlsx')],
      ['市一中', '2', at('units', '二批', '自评表.xlsx')],
      ['市二中', '1', at('units', '一批', '自评表.xlsx')],
      ['', '1', at('units', '二批', '无单位.xlsx')],
      // the unit itself is missing
      ['', '2', at('units', '二批', '无单位.xlsx')],
      ['', '2', at('units', '二批', '无单位.xlsx')],
    ]);
    expect(await columnOf(at('one', '汇总表.xlsx'), '汇总', '审核意见')).toEqual(
      Array.from({ length: 4 }, () => '打开'),
    );
  });

  it('several jobs write the same bytes, and an earlier round compares with its list', () => {
    expect(run('--jobs', '2', ...outputs('two'), at('units')).code).toBe(1);
    for (const name of readdirSync(at('one', '意见'))) {
      const bytes = readFileSync(at('two', '意见', name));
      expect([name, bytes.equals(readFileSync(at('one', '意见', name)))]).toEqual([name, true]);
    }
    const list = at('one', '意见', '审核意见汇总.xlsx');
    run(...outputs('three'), '--earlier', list, at('units'));
    expect(textOf('three', '意见', '市一中-审核意见.txt')).toContain(
      '前次意见2处，已改正0处，尚有2处未改正，新增0处。',
    );
  });
});
