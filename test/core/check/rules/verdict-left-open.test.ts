import { verdictLeftOpen } from '../../../../src/core/check/rules/verdict-left-open';
import { allFindings, assessExample, findingsOf, messagesByRow } from '../harness';
import { judged, onLine } from '../judged-rows';

describe('a row that stays open', () => {
  it.each([
    ['完成时间|12月底前|按时完成|10|10', 'claimForTime'],
    ['完成时间|1月-12月|按期完成|10|10', 'claimForTime'],
    ['巡查频次|每月2次|按要求完成|10|10', 'claimOnly'],
    ['会议费|不超预算|2.5万元|10|10', 'limitElsewhere'],
    ['人均补助|不超过中央标准|500元/人|10|10', 'limitElsewhere'],
    ['资产负债率|50%|40%|10|10', 'directionUnknown'],
    ['培训人数|100-120人|130人|10|10', 'outsideRange'],
    ['文物保护成效|加大保护，展示价值|程度较高|10|10', 'unclear'],
  ])('%s is told why: %s', (line, messageId) => {
    expect(onLine(verdictLeftOpen, line)).toEqual([messageId]);
  });

  it.each([
    '完成时间|12月底前|11月|10|10',
    '成本控制|不超预算|未超预算|10|10',
    '学员满意度|90%-95%|96%|10|10',
    '培训人数|≥100人|完成|10|10',
    '合格率|≥98%|0.985|10|10',
    '培训人数|≥100人||10|',
    '培训人数|≥100人|12次|10|10',
  ])('%s is decided, or another check says what is wrong', (line) => {
    expect(onLine(verdictLeftOpen, line)).toEqual([]);
  });

  it.each([
    ['资产负债率|50%|40%|100|100', ['V02']],
    ['课题|1-2个|3个|100|100', ['V02']],
    ['会议费|不超预算|2.5万元|100|100', ['A10']],
    ['律师和律所|律师10人，律所5所|10|100|100', ['A07']],
    ['把握导向情况|把握正确导向和文化方向|较好把握正确导向|100|100', ['A10']],
  ])('%s is said once: %j', (line, expected) => {
    const codes = allFindings(assessExample({ indicators: judged(line) })).map(({ code }) => code);
    expect(codes.filter((code) => ['V02', 'A07', 'A10'].indexOf(code) >= 0)).toEqual(expected);
  });

  it('a target form asks for nothing', () => {
    expect(
      messagesByRow(verdictLeftOpen, [
        ['三级指标', '指标值'],
        ['会议费', '不超预算'],
      ]).flat(),
    ).toEqual([]);
  });

  it('names the actual value first', () => {
    const indicators = judged('会议费|不超预算|2.5万元|100|100');
    const [finding] = findingsOf(verdictLeftOpen, assessExample({ indicators }));
    expect(finding?.cells).toEqual(['表1!E7', '表1!D7']);
  });
});
