import { scoreNotANumber } from '../../../../src/core/check/rules/score-not-a-number';
import { allFindings, assessExample, findingsOf } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

describe('text where points belong', () => {
  it.each([
    ['人数|≥100人|120人|10|—', ['score']],
    ['人数|≥100人|120人|10|无', ['score']],
    ['人数|≥100人|120人|十分|10', ['weight']],
    ['人数|≥100人|120人|10|`=得分`', ['score']],
    ['人数|≥100人|120人|１０|９．５', ['typedAsText', 'typedAsText']],
    ['人数|≥100人|120人|10分|10 分', ['typedAsText', 'typedAsText']],
    ['人数|≥100人|120人|10|10（满分）', ['typedAsText']],
    ['人数|≥100人|120人|10|10（扣0.5）', ['score']],
  ])('%s is reported', (line, expected) => {
    expect(onLine(scoreNotANumber, line)).toEqual(expected);
  });

  it.each([
    '人数|≥100人|120人|10|10',
    '人数|≥100人|120人|10|',
    '人数|≥100人|120人|/|/',
    '生态效益|/|/|/|/',
    '人数|≥100人|120人|| ',
    '人数|≥100人|120人|`=10`|`=10`',
  ])('%s is left alone', (line) => {
    expect(onLine(scoreNotANumber, line)).toEqual([]);
  });

  it('a number typed as text is offered as a number', () => {
    const assessed = assessExample({ indicators: judged('人数|≥100人|120人|10|10分') });
    expect(findingsOf(scoreNotANumber, assessed)).toMatchObject([
      { severity: 'info', edits: [{ change: { kind: 'number', value: 10 }, safety: 'safe' }] },
    ]);
  });

  it('two rows give two findings, and sums wait until they are numbers', () => {
    const lines = ['甲|≥1项|1项|50|无', '乙|≥1项|1项|—|50', '总分|||90|10'];
    expect(onLines(scoreNotANumber, lines)).toEqual([['score'], ['weight'], []]);
    const codes = allFindings(assessExample({ indicators: judged(...lines) })).map(
      ({ code }) => code,
    );
    expect(codes).not.toContain('S05');
    expect(codes).not.toContain('W01');
  });
});
