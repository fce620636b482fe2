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
});
