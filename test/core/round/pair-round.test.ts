import type { RoundForm } from '../../../src/core/round/earlier-form';
import { pairRound } from '../../../src/core/round/pair-round';

/** `文件|项目|单位|工作表|年度`; what is left out is unknown. */
function form(line: string): RoundForm {
  const [file = '', project = '', unit = '', sheet = '表1', year = ''] = line.split('|');
  return {
    key: line,
    file,
    project,
    unit,
    sheet,
    year: year === '' ? null : Number(year),
    kind: 'self-evaluation',
    form: null,
    findings: [],
  };
}

describe('which returned form is which earlier one', () => {
  it.each([
    [
      'equal names in different folders stay apart',
      ['/一/民政局/科室1/自评表.xlsx|救助|民政局', '/一/民政局/科室2/自评表.xlsx|救助|民政局'],
      '/二/民政局/科室2/自评表.xlsx|救助|民政局',
      ['/二/民政局/科室1/自评表.xlsx|养老|民政局'],
      '/一/民政局/科室2/自评表.xlsx|救助|民政局',
    ],
    [
      'a renamed file is known by project and unit',
      ['/一/甲.xlsx|救助|民政局', '/一/乙.xlsx|救助|教育局'],
      '/二/甲（修改稿）.xlsx|救助|民政局',
      [],
      '/一/甲.xlsx|救助|民政局',
    ],
    [
      'a project that moved to another file',
      ['/一/甲.xlsx|救助|民政局|表1', '/一/甲.xlsx|养老|民政局|表2'],
      '/二/乙.xlsx|养老|民政局|表1',
      ['/二/甲.xlsx|救助|民政局|表1'],
      '/一/甲.xlsx|养老|民政局|表2',
    ],
    [
      'another unit, whatever the file is called',
      ['/一/自评表.xlsx|培训费|民政局'],
      '/二/自评表.xlsx|培训费|教育局',
      [],
      null,
    ],
    [
      'another year',
      ['/一/甲.xlsx|救助|民政局|表1|2023'],
      '/二/甲.xlsx|救助|民政局|表1|2024',
      [],
      null,
    ],
    [
      'a project whose name was touched up',
      ['/一/甲.xlsx|信息化运维|民政局'],
      '/二/甲改.xlsx|信息化运维项目|民政局',
      [],
      '/一/甲.xlsx|信息化运维|民政局',
    ],
    [
      'a list that says no file',
      ['|救助|民政局', '|养老|民政局'],
      '/二/甲.xlsx|养老|民政局',
      [],
      '|养老|民政局',
    ],
  ])('%s', (_case, earlier, returned, others, expected) => {
    const { partners } = pairRound(earlier.map(form), [returned, ...others].map(form));
    expect(partners.get(returned)?.key ?? null).toBe(expected);
  });

  it('is not guessed where several fit', () => {
    const earlier = ['/一/甲.xlsx|救助||表1', '/一/乙.xlsx|救助||表1'].map(form);
    const { partners, unclear, notReturned } = pairRound(earlier, [form('/二/丙.xlsx|救助||表1')]);
    expect(partners.size).toBe(0);
    expect(unclear.map(({ candidates }) => candidates.length)).toEqual([2]);
    expect(notReturned).toEqual([]);
  });

  it('what was not returned is listed, with the file that took the place of its own', () => {
    const earlier = [
      '/一/甲.xlsx|救助|民政局',
      '/一/甲.xlsx|养老|民政局',
      '/一/乙.xlsx|培训|教育局',
    ];
    const { notReturned, successors } = pairRound(earlier.map(form), [
      form('/二/甲改.xlsx|救助|民政局'),
    ]);
    expect(notReturned.map(({ key }) => key)).toEqual([earlier[1], earlier[2]]);
    expect([...successors]).toEqual([['/一/甲.xlsx', '/二/甲改.xlsx']]);
  });
});
