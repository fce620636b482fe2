import {
  printedStandard,
  reachedValue,
  scoreByStandard,
} from '../../../src/core/score/printed-standard';

const CONTROL = '以100%为标准。在职人员控制率≦100%,计5分;每超过一个百分点扣0.5分,扣完为止。';
const CHANGE = '“三公经费”变动率≦0,计8分;\n“三公经费”>0,每超过一个百分点扣0.8分,扣完为止。';
const DONE = '100%计满分,每低于5%扣2分,扣完为止。';

describe('a printed standard', () => {
  it.each([
    [CONTROL, { limit: 100, isUpperLimit: true, full: 5, step: 1, deduction: 0.5 }],
    [CHANGE, { limit: 0, isUpperLimit: true, isPercent: true, full: 8, deduction: 0.8 }],
    [DONE, { limit: 100, isUpperLimit: false, full: null, step: 5, deduction: 2 }],
    ['≤100% 得满分，每超过1% 扣0.3分', { limit: 100, full: null, step: 1, deduction: 0.3 }],
    ['100%以下（含）计8分，每超出1%扣1分，扣完为止', { isUpperLimit: true, full: 8 }],
    ['检查12次得5分，每少一次扣1分', { limit: 12, isUpperLimit: false, isPercent: false }],
  ])('%s', (text, expected) => {
    expect(printedStandard(text)).toMatchObject(expected);
  });

  it.each([
    '100%以下(含)计满分,每超出5%扣2分,扣完为止。没有楼堂馆所项目的部门按满分计算。',
    '预算调整率=0,计3分;0-10%(含),计2分;10-20%(含),计1分;大于30%不得分。',
    '①有制度,1分;②合法合规,1分;每出现一例不符合要求的扣1分,扣完为止。',
    '≥100%，计5分；每超过一个百分点扣0.5分',
    '按完成情况酌情计分',
    '',
  ])('that says more, or nothing, is not understood: %s', (text) => {
    expect(printedStandard(text)).toBeNull();
  });
});

test.each([
  [CONTROL, '102%', '', 5, { low: 4, high: 4 }],
  [CONTROL, '92%', '', 5, { low: 5, high: 5 }],
  [CONTROL, '120%', '', 5, { low: 0, high: 0 }],
  [CONTROL, '', '2018年末在职136人,占编制数143人的比率为95.10%.', 5, { low: 5, high: 5 }],
  [CONTROL, '', '在职人员控制率=(在职人员数/编制数)×100%。', 5, null],
  [CHANGE, '-12%', '', 8, { low: 8, high: 8 }],
  [CHANGE, '', '三公经费变动率=(63.46-32)÷32=98.31%', 8, { low: 0, high: 0 }],
  [DONE, '92%', '', 8, { low: 4, high: 6 }],
  [DONE, '已完成', '', 8, null],
  [CONTROL, '102%', '', 6, null],
  [CONTROL, '102', '', 5, null],
])('%s: %j %j of %d → %j', (text, actual, explanation, weight, expected) => {
  const standard = printedStandard(text);
  const value = standard && reachedValue(standard, actual, explanation);
  const range = standard && value !== null ? scoreByStandard(standard, value, weight) : null;
  expect(range).toEqual(expected);
});
