import { actualIncomplete } from '../../../../src/core/check/rules/actual-incomplete';
import { assessExample, findingsOf } from '../harness';
import { judged, onLine, onLines } from '../judged-rows';

describe('a target with several parts of which some are answered', () => {
  it.each([
    '评选|律师10人，律所约5所|10|10|10',
    '评选|律师10人，律所约5所|律师１０人|10|10',
    '评选|律师10人；律所5所；公证处1所|律师10人，律所5所|10|10',
    '机制|建立健全且执行有效|有效执行|10|10',
    '机制|建立健全且执行有效|建立健全|10|10',
    '机制|建立并完善|建立|10|10',
  ])('%s is reported', (line) => {
    expect(onLine(actualIncomplete, line)).toEqual(['unanswered']);
  });

  it.each([
    '评选|律师10人，律所约5所|律师10人，律所5所|10|10',
    '机制|建立健全且执行有效|建立健全且执行有效|10|10',
    '机制|建立健全且执行有效|100%|10|10',
    '机制|建立并完善|建立并完善|10|10',
    '光伏项目|建成并网|建成|10|10',
    '办理|工作日5分钟内，节假日4小时内|按要求完成|10|10',
    '投诉|降低或零投诉|零投诉|10|10',
    '人数|≥1,200人|800人|10|6.67',
    '评选|律师10人，律所约5所||10|10',
  ])('%s is left alone', (line) => {
    expect(onLine(actualIncomplete, line)).toEqual([]);
  });

  it('two rows give two findings', () => {
    const lines = ['甲|建立健全且执行有效|有效执行|50|50', '乙|律师10人，律所5所|10|50|50'];
    expect(onLines(actualIncomplete, lines)).toEqual([['unanswered'], ['unanswered']]);
  });

  it('the message names the part that is open', () => {
    const indicators = judged('评选|律师10人，律所约5所|律所5所|50|50');
    const [finding] = findingsOf(actualIncomplete, assessExample({ indicators }));
    expect(finding?.data).toMatchObject({ parts: '律师10人' });
  });
});
