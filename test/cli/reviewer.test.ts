/** What a reviewer sends and keeps, through the whole command: letters to units, a bureau's settings, a roll-up. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { readWorkbook } from '../../src/file/read-workbook';
import { BUILD_TIMEOUT, buildCommand, runCommand, type Ended } from './built-command';
import { saveForms, saveRoads } from './received-forms';

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

describe('the settings of a bureau', () => {
  const settings = (name: string, content: unknown): string => {
    writeFileSync(at(name), JSON.stringify(content));
    return at(name);
  };
  const LETTER = {
    sender: '某市财政局',
    date: '2026年12月1日',
    deadline: '2026年12月15日',
    contact: '预算科 张三 0123-4567890',
    closing: '请予支持配合。',
  };
  const reviewed = (name: string, ...words: string[]): Ended => {
    mkdirSync(at(name));
    const places = ['--opinion', at(name, '意见'), '--summary', at(name, '汇总表.xlsx')];
    return run(...places, '--json', at(name, '结果.json'), ...words, at('sent'));
  };
  beforeAll(() => saveForms(at('sent', '自评表.xlsx'), { 培训: '市一中' }));

  it('stand in every letter, as text, page and document', () => {
    reviewed('set', '--review-settings', settings('letter.json', { letter: LETTER }));
    const [text, page] = ['txt', 'html'].map((ending) =>
      textOf('set', '意见', `自评表-审核意见.${ending}`),
    );
    const document = unzipSync(readFileSync(at('set', '意见', '自评表-审核意见.docx')));
    const body = strFromU8(document['word/document.xml'] as Uint8Array);
    for (const letter of [text, page, body]) {
      expect(letter).toContain('请于2026年12月15日前将修改后的表格和有关说明重新报送。');
      for (const each of Object.values(LETTER)) expect(letter).toContain(each);
      expect(letter).not.toContain('____');
      expect(letter).not.toContain('特此函告。');
    }
  });

  it('leave blanks to fill in where nothing is set', () => {
    reviewed('unset');
    const letter = textOf('unset', '意见', '自评表-审核意见.txt');
    expect(letter).toContain('请于____年__月__日前');
    expect(letter).toContain('________________（盖章）');
  });

  it.each<[string, unknown, string, string]>([
    ['as usual', {}, '修改后通过', '错误1处'],
    ['from one error on', { returnAtErrors: 1 }, '退回', '错误1处，达到1处'],
    ['never for errors', { returnAtErrors: 0 }, '修改后通过', '错误1处'],
  ])('say when 退回 is proposed: %s', async (name, content, conclusion, because) => {
    reviewed(name, '--review-settings', settings(`${name}.json`, content));
    const summary = at(name, '汇总表.xlsx');
    expect(await columnOf(summary, '汇总', '建议结论')).toEqual([conclusion]);
    expect((await columnOf(summary, '汇总', '建议依据'))[0]).toContain(because);
  });

  it('accept points by their kind: counted no longer, and said with the reason', async () => {
    const accept = [{ code: 'S03', reason: '已另行核实' }];
    const { code } = reviewed('accepted', '--review-settings', settings('accept.json', { accept }));
    expect(code).toBe(0);
    expect(await columnOf(at('accepted', '汇总表.xlsx'), '汇总', '错误')).toEqual(['0']);
    expect(textOf('accepted', '意见', '自评表-审核意见.txt')).toContain('（已说明：已另行核实）');
    expect(textOf('accepted', '结果.json')).toContain('"accepted":{"reason":"已另行核实"}');
  });
});

describe('a roll-up', () => {
  const TEMPLATE = '区域表.xlsx';
  beforeAll(async () => {
    await saveRoads(at('region', TEMPLATE), { funds: 400 });
    await saveRoads(at('region', '甲县.xlsx'), { funds: 100, length: '60公里', passed: '90%' });
    await saveRoads(at('region', '乙县.xlsx'), { funds: 300, length: '50.5公里', passed: '98%' });
    writeFileSync(at('region', '坏.xlsx'), 'x');
  });
  const rollUp = (out: string, ...words: string[]): Ended =>
    run('--roll-up', at('region', TEMPLATE), '--out', at(out), ...words, at('region'));

  it('fills the blank cells of a copy, and says where each number comes from', async () => {
    const before = readFileSync(at('region', TEMPLATE));
    const { code, shown, said } = rollUp('rolled');
    expect(shown).toContain('区域!E7 新建道路：110.5公里');
    expect(shown).toContain('  甲县.xlsx 区域!E7 60公里\n');
    expect(shown).toContain('区域!E8 验收合格率：96%');
    expect(shown).toContain('共 2 格：汇总 2 格，待核对 0 格。');
    const { rows } = await sheetOf(at('rolled', TEMPLATE), '区域');
    expect(rows.slice(6, 8).map((row) => row[4]?.text)).toEqual(['110.5公里', '96%']);
    expect(readFileSync(at('region', TEMPLATE)).equals(before)).toBe(true);
    // one of the files could not be read
    expect([code, said]).toEqual([2, expect.stringContaining('坏.xlsx')]);
  });

  it('leaves open what does not fit together, and keeps what stands at its place', async () => {
    await saveRoads(at('region', '丙县.xlsx'), { funds: 10, length: '3座', passed: '97%' });
    const kept = rollUp('rolled');
    expect([kept.code, kept.said]).toEqual([2, expect.stringContaining('已存在')]);
    const { shown } = rollUp('rolled', '--overwrite');
    expect(shown).toContain('区域!E7 新建道路：没有填写，');
    const { rows } = await sheetOf(at('rolled', TEMPLATE), '区域');
    expect(rows[6]?.[4]?.text ?? '').toBe('');
  });

  it('needs something to fill', () => {
    const full = run(
      '--roll-up',
      at('region', '甲县.xlsx'),
      '--out',
      at('none'),
      at('region', '乙县.xlsx'),
    );
    expect([full.code, full.said]).toEqual([2, expect.stringContaining('没有可以汇总的空格')]);
    expect(existsSync(at('none', '甲县.xlsx'))).toBe(false);
  });
});
