import { printedStandardDiffers } from '../../../../src/core/check/rules/printed-standard-differs';
import { allFindings, assessExample, messagesByRow, table } from '../harness';

const HEADER = '一级指标|二级指标|三级指标|分值|评分标准|指标说明|实际完成值|得分';
const CONTROL = '以100%为标准。控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。';
const row = (standard: string, note: string, actual: string, score: string): string =>
  `投入|预算配置|在职人员控制率|5|${standard}|${note}|${actual}|${score}`;

describe('a score beside its printed standard', () => {
  it.each([
    [row(CONTROL, '', '98%', '5'), []],
    [row(CONTROL, '', '102%', '4'), []],
    [row(CONTROL, '', '102%', '5'), ['differs']],
    [row(CONTROL, '', '102.5%', '3.75'), []],
    [row(CONTROL, '', '102.5%', '5'), ['outside']],
    [row(CONTROL, '在职136人，编制143人，比率为95.10%', '', '4'), ['differs']],
    [row(CONTROL, '控制率=在职人员数/编制数×100%', '', '4'), []],
    [row('≥90%，计5分；80%(含)-90%，计4分；低于80%不得分', '', '85%', '5'), ['differs']],
    [row('≥90%，计5分；80%(含)-90%，计4分；低于80%不得分', '', '85%', '4'), []],
    [row('≥90%，计5分；80%-90%，计4分；80%以下不得分', '', '80%', '5'), ['outside']],
    [row('按实际酌情计分', '', '102%', '5'), []],
    [row(CONTROL, '', '102%', ''), []],
  ])('%s → %j', (line, expected) => {
    expect(messagesByRow(printedStandardDiffers, table(HEADER, line))[1]).toEqual(expected);
  });

  it('comes before the rule: the national formula is not held against it', () => {
    const header = '三级指标|评分标准|指标值|实际完成值|分值|得分';
    const codes = (score: string): string[] => {
      const line = `公用经费控制率|≤100%，计8分；每超过一个百分点扣0.5分|≤100%|104%|8|${score}`;
      const assessed = assessExample({ indicators: table(header, line) });
      return allFindings(assessed).flatMap(({ code }) =>
        ['S02', 'S03', 'S10'].indexOf(code) >= 0 ? [code] : [],
      );
    };
    expect(codes('6')).toEqual([]);
    expect(codes('8')).toEqual(['S10']);
  });

  it.each<[string, string, number | null]>([
    ['4场及以上得10分，3场得6分，其余不得分', '3场', null],
    ['4场及以上得10分，3场得6分，其余不得分', '4场', 10],
    ['完成得10分，未完成按比例得分', '3场', 7.5],
    ['10分制，按完成情况评分', '3场', 7.5],
  ])('%s: %s of 4场 gives %p by the formula', (standard, actual, computed) => {
    const header = '三级指标|评分标准|指标值|实际完成值|分值|得分';
    const line = `培训场次|${standard}|≥4场|${actual}|10|`;
    const { forms } = assessExample({ indicators: table(header, line) });
    expect(forms[0]?.rows[0]?.score.computed).toBe(computed);
  });

  it.each<[string, string, string[]]>([
    ['full marks from 80% on', '满意度|≥80%得10分；60%-80%得6分；60%以下不得分|≥90%|85%|10|10', []],
    ['points for each number', '培训场次|4场及以上得10分，3场得6分，其余不得分|≥4场|3场|10|6', []],
    ['all or nothing', '投诉数|0起得10分，否则得0分|≤0起|1起|10|5', []],
    ['its full marks alone', '培训场次|完成得10分，未完成按比例得分|≥4场|3场|10|6', ['S02']],
    ['no points', '培训场次|按完成情况评分|≥4场|3场|10|6', ['S02']],
    ['points, but not all of them here', '培训场次|4场得10分，3场得6分|≥4场|3场|10|10', ['S03']],
  ])('beside a standard that prints %s', (_what, line, expected) => {
    const header = '三级指标|评分标准|指标值|实际完成值|分值|得分';
    const codes = allFindings(assessExample({ indicators: table(header, line) })).map(
      ({ code }) => code,
    );
    expect(codes.filter((code) => ['S02', 'S03', 'S10'].indexOf(code) >= 0)).toEqual(expected);
  });
});
