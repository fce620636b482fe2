import { overCompletionUnexplained } from '../../../../src/core/check/rules/over-completion-unexplained';
import { nationalPolicy } from '../../../../src/core/policy/built-in';
import { assessExample, findingsOf, messagesByRow, table } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

describe('far more than planned', () => {
  it.each([
    '件数|>8000件|16121件|10|10|',
    '批次|≥1批次|6批次|10|10| ',
    '人数|≥100人|130人|10|10|',
    '人数|≥１００人|１３０ 人|10|10|',
    '人数|≥1人|2人|10||',
  ])('%s is reported', (line) => {
    expect(onLine(overCompletionUnexplained, line)).toEqual(['exceeded']);
  });

  it.each([
    '人数|≥100人|129人|10|10|',
    '人数|≥100人|200人|10|10|新增两个县的需求',
    '时间|≤4小时|1小时|10|10|',
    '次数|=0次|0次|10|10|',
    '比例|≥85%|100%|10|10|',
    '人数|≥100人||10|10|',
  ])('%s is left alone', (line) => {
    expect(onLine(overCompletionUnexplained, line)).toEqual([]);
  });

  it('two rows give two findings with their completion', () => {
    const lines = ['甲|≥4场|8场|50|50|', '乙|≥2场|3场|50|50|'];
    expect(onLines(overCompletionUnexplained, lines)).toEqual([['exceeded'], ['exceeded']]);
    const found = findingsOf(
      overCompletionUnexplained,
      assessExample({ indicators: judged(...lines) }),
    );
    expect(found.map(({ data }) => data.completion)).toEqual(['200%', '150%']);
  });

  it('the threshold is the policy’s', () => {
    const over = { ...nationalPolicy.over, flagAt: 1.2 };
    expect(
      onLines(overCompletionUnexplained, ['甲|≥100人|120人|100|100|'], { ...nationalPolicy, over }),
    ).toEqual([['exceeded']]);
  });

  it('a target of nothing has no completion, and a policy may ask all the same', () => {
    const over = { ...nationalPolicy.over, zeroTargetFrom: 30 };
    const lines = ['甲|≥0人|40人|100|100|'];
    expect(onLines(overCompletionUnexplained, lines, { ...nationalPolicy, over })).toEqual([
      ['withoutRatio'],
    ]);
  });

  it('without a column for reasons nobody can be asked for one', () => {
    const rows = table('三级指标|指标值|实际完成值|分值|得分', '甲|≥4场|8场|100|100');
    expect(messagesByRow(overCompletionUnexplained, rows).flat()).toEqual([]);
  });
});
