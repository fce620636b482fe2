import fc from 'fast-check';
import type { Form } from '../../../src/core/form/form';
import { parseAddress, toAddress } from '../../../src/core/sheet/address';
import type { SheetCell, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { read, sheetFrom } from './form-fixture';

const sheets: readonly SheetSnapshot[] = [
  sheetFrom(`
项目支出绩效自评表 | < | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | < | <
项目名称 | < | 道路养护经费 | < | < | < | < | < | <
主管部门 | < | 市交通局 | < | < | 实施单位 | 公路中心 | < | <
项目资金（万元） |  | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | < | 100 | 120.5 | 118 | 10 | 97.93% | 9.79
^ | 其中：当年财政拨款 | < | 100 | 120.5 | 118 | — | |
年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
^ | 养护道路50公里 | < | < | < | 养护道路52公里 | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
^ | 产出指标（50分） | 数量指标 | 养护里程 | ≥50公里 | 52公里 | 20 | 20 |
^ | ^ | ^ | 养护站点 | =6个 | 5个 | 20 | 16.67 | 站点拆迁
^ | 效益指标 | 社会效益指标 | 通行状况 | 改善 | 改善 | 30 | 30 |
总分 | < | < | < | < | < | 100 | 96.46 |
等级 | < | 优 | | | | | |
`),
  sheetFrom(`
1.业务费绩效目标表 | < | < | < | < | <
项目名称 | 业务费 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 计量单位
产出指标 | 数量指标 | 办案数 | ≥ | 400 | 件

2.设备费绩效目标表 | < | < | < | < | <
项目名称 | 设备费 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 计量单位
产出指标 | 数量指标 | 购置数 | ≥ | 40 | 台
`),
];

const arbitrarySheet = fc.constantFrom(...sheets);

/** Everything read from a form, with cells as `address=text`; addresses moved back by the shift. */
function described(form: Form, rows: number, columns: number): string {
  return JSON.stringify(form, (key, value: unknown) => {
    if (key === 'address' && typeof value === 'string') {
      const place = parseAddress(value);
      return place && toAddress({ row: place.row - rows, column: place.column - columns });
    }
    if ((key === 'row' || key === 'sheetRow') && typeof value === 'number') return value - rows;
    if (key === 'column' && typeof value === 'number') return value - columns;
    return value;
  });
}

const all = (sheet: SheetSnapshot, rows = 0, columns = 0): string[] =>
  read(sheet).forms.map((form) => described(form, rows, columns));

test('rows inserted above and columns inserted to the left only shift addresses', () => {
  fc.assert(
    fc.property(arbitrarySheet, fc.nat(60), fc.nat(30), (sheet, rows, columns) => {
      const moved: SheetSnapshot = {
        ...sheet,
        origin: { row: sheet.origin.row + rows, column: sheet.origin.column + columns },
        merges: (sheet.merges ?? []).map((merge) => ({
          ...merge,
          row: merge.row + rows,
          column: merge.column + columns,
        })),
      };
      expect(all(moved, rows, columns)).toEqual(all(sheet));
    }),
  );
});

test('blank formatted cells around a form change nothing', () => {
  const blank: SheetCell = { value: null, text: '', numberFormat: '0.00' };
  fc.assert(
    fc.property(arbitrarySheet, fc.nat(40), fc.nat(20), (sheet, below, beside) => {
      const wide = sheet.rows.map((row) => [
        ...row,
        ...Array.from({ length: beside }, () => blank),
      ]);
      const more = Array.from({ length: below }, () => [blank, null, blank]);
      expect(all({ ...sheet, rows: [...wide, ...more] })).toEqual(all(sheet));
    }),
  );
});

const FULL_WIDTH_OFFSET = 0xfee0;

/** Letters, brackets and signs full width; numbers of values are left to the language of values. */
const widen = (text: string): string =>
  text.replace(/[()A-Za-z:*]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_OFFSET),
  );

const names = (sheet: SheetSnapshot): unknown =>
  read(sheet).forms.map((form) => [
    form.kind,
    form.year,
    form.moneyUnit,
    Object.keys(form.columns),
    Object.keys(form.head),
    form.funds?.rows.map(({ kind }) => kind),
    form.goals.expected.length,
    form.rows.map(({ level2, name, cells }) => [level2, name, Object.keys(cells)]),
    form.total?.label.address,
    form.grade?.value.address,
  ]);

test('labels and headers in full width, spaced out or broken over lines read the same', () => {
  const filler = fc.constantFrom('', ' ', '\n', '　', '\u00a0');
  fc.assert(
    fc.property(arbitrarySheet, filler, fc.boolean(), (sheet, gap, isWide) => {
      const spaced = (text: string): string => (text.length > 12 ? text : text.split('').join(gap));
      const respelled = sheet.rows.map((row) =>
        row.map((cell) => {
          if (!cell || typeof cell.value !== 'string') return cell;
          const value = spaced(isWide ? widen(cell.value) : cell.value);
          return { ...cell, value, text: value };
        }),
      );
      expect(names({ ...sheet, rows: respelled })).toEqual(names(sheet));
    }),
  );
});

test('reading changes nothing, and two sheets give the forms of both', () => {
  fc.assert(
    fc.property(arbitrarySheet, arbitrarySheet, (one, other) => {
      const before = JSON.stringify([one, other]);
      const second = { ...other, name: '另一张', position: 1 };
      const withoutId = (form: Form): Form => ({ ...form, id: '' });
      const together = read([one, second]).forms.map(withoutId);
      const apart = [...read(one).forms, ...read(second).forms].map(withoutId);
      expect(together).toEqual(apart);
      expect(JSON.stringify([one, other])).toBe(before);
    }),
  );
});

test('no content of any cell makes reading fail', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '三级指标',
      '指标值',
      '总分',
      '项目名称',
      '注：',
      '一级指标',
      '得分',
      '分值',
      '绩效指标',
    ),
  );
  const cell = fc.oneof(
    fc.constant(null),
    text.map((value): SheetCell => ({ value, text: value })),
    fc
      .double()
      .map((value): SheetCell => ({ value, text: String(value), numberFormat: 'yyyy-mm-dd' })),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), (rows) => {
      const sheet: SheetSnapshot = { ...(sheets[0] as SheetSnapshot), rows };
      expect(() => read(sheet)).not.toThrow();
      expect(() => read({ ...sheet, merges: null })).not.toThrow();
    }),
  );
});
