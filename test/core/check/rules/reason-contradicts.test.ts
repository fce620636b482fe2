import { reasonContradicts } from '../../../../src/core/check/rules/reason-contradicts';
import { allFindings, assessExample } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

describe('a reason against the numbers', () => {
  it.each([
    ['场次|≥4场|3场|10|7.5|超额完成', ['claimsExceeded']],
    ['场次|≥4场|3场|10|7.5|各项工作均超额完成任务，因需求增加', ['claimsExceeded']],
    ['场次|≥4场|3场|10|7.5|已完成', ['claimsDone']],
    ['场次|≥4场|3场|10|7.5|已 全部完成 年度目标', ['claimsDone']],
    ['场次|≥4场|3场|10|7.5|按时完成', ['claimsOnTime']],
    ['时间|11月|12月|10|5|按期完成', ['claimsOnTime']],
    ['制度|完善|基本完善|10|7|已达到目标', ['claimsDone']],
    ['场次|≥4场|4场|10|10|未完成', ['deniesDone']],
    ['场次|≥4场|8场|10|10|未能完成年度计划', ['deniesDone']],
  ])('%s is reported', (line, expected) => {
    expect(onLine(reasonContradicts, line)).toEqual(expected);
  });

  it.each([
    '场次|≥4场|3场|10|7.5|未能超额完成',
    '场次|≥4场|3场|10|7.5|因疫情取消一场，其余已完成',
    '场次|≥4场|3场|10|7.5|基本完成',
    '场次|≥4场|3场|10|7.5|下一步加强督促，确保按时完成',
    '场次|≥4场|3场|10|7.5|去年超额完成，今年受疫情影响',
    '时间|11月|12月|10|5|12月已完成',
    '场次|≥4场|4场|10|9|第四场未完成课后评估',
    '场次|≥4场|4场|10|10|不存在未完成情况',
    '场次|≥4场|8场|10|10|需求增加，超额完成',
    '场次|≥4场|4场|10|10|',
    '制度|建立|100%|10|10|未完成',
    '场次|≥4场||10||已完成',
  ])('%s is left alone', (line) => {
    expect(onLine(reasonContradicts, line)).toEqual([]);
  });

  it('two rows give two findings, and the contradiction is said instead of the shortness', () => {
    const lines = ['甲|≥4场|3场|50|37.5|已完成', '乙|≥4场|4场|50|50|没有完成'];
    expect(onLines(reasonContradicts, lines)).toEqual([['claimsDone'], ['deniesDone']]);
    const codes = allFindings(assessExample({ indicators: judged(...lines) })).map(
      ({ code }) => code,
    );
    expect(codes).toContain('D04');
    expect(codes).not.toContain('D03');
  });
});
