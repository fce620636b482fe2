import { onlyForm, outline, read, sheetFrom } from './form-fixture';

const HEADER = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因';
const CERTAIN = '产出指标 | 数量指标 | 培训人数 | ≥100人 | 110人 | 50 | 50 |';

describe('place', () => {
  it('a table at C5 with blank columns to its left', () => {
    const form = onlyForm(
      sheetFrom(
        `项目支出绩效自评表 | < | < | < | < | < | < | <\n项目名称 | < | 修桥 | < | < | < | < | <\n${HEADER}\n${CERTAIN}`,
        { at: 'C5' },
      ),
    );
    expect(form.rows[0]?.cells.target?.address).toBe('F8');
    expect(form.head.projectName?.value).toMatchObject({ address: 'E6', text: '修桥' });
    expect(form.range).toEqual({ row: 6, column: 2, rowCount: 2, columnCount: 8 });
  });

  it('stacked without titles, split at the second 项目名称', () => {
    const one = (project: string): string =>
      `项目名称 | < | ${project} | < | < | < | < | <\n主管部门 | < | 市水利局 | < | < | < | < | <\n${HEADER}\n${CERTAIN}`;
    const { forms } = read(sheetFrom(`${one('修堤')}\n${one('清淤')}\n\n\n${one('补坝')}`));
    expect(forms.map(({ project }) => project)).toEqual(['修堤', '清淤', '补坝']);
    expect(forms.map(({ head }) => head.department?.value.address)).toEqual(['C2', 'C6', 'C12']);
  });

  it('stacked with totals and notes between, titles repeated', () => {
    const one = (project: string): string => `
附件1 | | | | | | |
项目支出绩效自评表 | < | < | < | < | < | < | <
（2022年度） | < | < | < | < | < | < | <
项目名称 | < | ${project} | < | < | < | < | <
${HEADER}
${CERTAIN}
总分 | < | < | < | < | 50 | 50 |
自评等级：优 | | | | | | |
填报人：王五 | | | 联系电话： | | | |`;
    const { forms } = read(
      sheetFrom(one('修堤') + '\n' + one('清淤').replace('优', '良').replace('2022', '2023')),
    );
    expect(forms.map(({ project, year, grade }) => [project, year, grade?.value.text])).toEqual([
      ['修堤', 2022, '优'],
      ['清淤', 2023, '良'],
    ]);
    expect(forms.map(({ rows }) => rows.length)).toEqual([1, 1]);
  });

  it('three forms side by side', () => {
    const side = (parts: readonly string[]): string => parts.join(' | | ');
    const header = '指标名称 | 指标值 | 完成值 | 分值';
    const { forms } = read(
      sheetFrom(
        [
          side([
            '甲项目绩效自评表 | < | < | <',
            '乙项目绩效自评表 | < | < | <',
            '丙项目绩效自评表 | < | < | <',
          ]),
          side(['项目名称 | 甲 | < | <', '项目名称 | 乙 | < | <', '项目名称 | 丙 | < | <']),
          side([header, header, header]),
          side(['人数 | ≥1人 | 1人 | 50', '次数 | ≥2次 | 2次 | 60', '场次 | ≥3场 | 3场 | 70']),
          side(['天数 | ≥1天 | 1天 | 50', ' | | | ', '场地 | ≥3处 | 3处 | 30']),
        ].join('\n'),
      ),
    );
    expect(forms.map(({ project, title }) => [project, title?.text])).toEqual([
      ['甲', '甲项目绩效自评表'],
      ['乙', '乙项目绩效自评表'],
      ['丙', '丙项目绩效自评表'],
    ]);
    expect(forms.map((form) => outline(form))).toEqual([
      ['//人数: ≥1人 → 1人 [/50]', '//天数: ≥1天 → 1天 [/50]'],
      ['//次数: ≥2次 → 2次 [/60]'],
      ['//场次: ≥3场 → 3场 [/70]', '//场地: ≥3处 → 3处 [/30]'],
    ]);
  });

  it('on hidden sheets', () => {
    const { forms } = read([
      sheetFrom(`${HEADER}\n${CERTAIN}`, { name: '甲', visibility: 'hidden' }),
      sheetFrom(`${HEADER}\n${CERTAIN}`, { name: '乙', visibility: 'veryHidden', position: 1 }),
    ]);
    expect(
      forms.map(({ id, sheet, sheetPosition, isHidden }) => [id, sheet, sheetPosition, isHidden]),
    ).toEqual([
      ['f1', '甲', 0, true],
      ['f2', '乙', 1, true],
    ]);
  });
});
