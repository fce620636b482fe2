import { fundsPartsDiffer } from '../../../../src/core/check/rules/funds-parts-differ';
import { fundsTable, onFunds } from '../judged-rows';
import { table } from '../harness';

const TOTAL = '年度资金总额|100000|100000|90000|10|90%|9';
const found = (...parts: readonly string[]) =>
  onFunds(fundsPartsDiffer, fundsTable(TOTAL, ...parts)).map(({ messageId, cells }) => [
    messageId,
    cells[0],
  ]);

describe('the total of the funds beside its parts', () => {
  it.each([
    [['其中：当年财政拨款|100000|100000|90000|||', '上年结转资金|0|0|0|||', '其他资金|0|0|0|||']],
    [
      [
        '其中: 当年财政拨款|１００,０００.00|80000|90000|||',
        '上年结转资金||20000||||',
        '其他资金|||||| ',
      ].map((line) => line.split('|').slice(0, 7).join('|')),
    ],
    [['其中：当年财政拨款|||||| '.split('|').slice(0, 7).join('|'), '其他资金|0|0|0|||']],
    [['其中：当年财政拨款|60000|60000|50000|||']],
    [['其中：当年财政拨款|100000.4|100000|90000|||', '其他资金|0|0|0|||']],
    [
      [
        '其中：当年财政拨款|100000|100000|90000|||',
        '中央财政资金|60000|60000|60000|||',
        '地方财政资金|40000|40000|30000|||',
        '其他资金|0|0|0|||',
      ],
    ],
    [[]],
  ])('%j is right', (parts) => {
    expect(found(...parts)).toEqual([]);
  });

  it('each column is added up by itself', () => {
    const ids = found('其中：当年财政拨款|90000|100000|80000|||', '其他资金|0|0|0|||');
    expect(ids.map(([id]) => id)).toEqual(['differs', 'differs']);
    expect(new Set(ids.map(([, cell]) => cell)).size).toBe(2);
  });

  it('a single part may be less than the total, but not more', () => {
    expect(found('其中：当年财政拨款|120000|100000|95000|||').map(([id]) => id)).toEqual([
      'partsAbove',
      'partsAbove',
    ]);
  });

  it('what the first part holds in full may be the others, too', () => {
    expect(
      found('其中：财政拨款|100000|100000|90000|||', '上年结转资金|20000|20000|20000|||'),
    ).toEqual([]);
  });

  it('parts in 万元 may lose their last digit', () => {
    const funds = (part: string) =>
      table(
        '项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
        '年度资金总额|43.20|43.20|37.24|10||',
        `其中：当年财政拨款|43.20|${part}|37.24|||`,
        '其他资金|0|0|0|||',
      );
    expect(onFunds(fundsPartsDiffer, funds('43.21'))).toEqual([]);
    expect(onFunds(fundsPartsDiffer, funds('43.30'))).toHaveLength(1);
  });
});
