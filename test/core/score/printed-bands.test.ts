import { printedBands, scoreByBands } from '../../../src/core/score/printed-bands';

const SHARE =
  '重点支出安排率≥90%，计5分；80%（含）-90%，计4分；70%（含）-80%，计3分；60%（含）-70%，计2分；低于60%不得分。';
const CHANGE =
  '预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。';
const SATISFIED = '满意度90%-100%得满分；80%-90%得分值的80%；60%-80%得分值的50%；60%以下不得分';
const SIDES = '80%≤满意度<90%得4分，满意度≥90%得5分，满意度<80%得0分';

test.each<[string, number, number, { low: number; high: number } | null]>([
  [SHARE, 95, 5, { low: 5, high: 5 }],
  [SHARE, 90, 5, { low: 5, high: 5 }],
  [SHARE, 89.9, 5, { low: 4, high: 4 }],
  [SHARE, 60, 5, { low: 2, high: 2 }],
  [SHARE, 40, 5, { low: 0, high: 0 }],
  [CHANGE, 0, 5, { low: 5, high: 5 }],
  [CHANGE, 10, 5, { low: 4, high: 4 }],
  [CHANGE, 30, 5, { low: 2, high: 2 }],
  [CHANGE, 31, 5, { low: 0, high: 0 }],
  [CHANGE, -3, 5, null],
  [SATISFIED, 96, 10, { low: 10, high: 10 }],
  [SATISFIED, 90, 10, { low: 8, high: 10 }],
  [SATISFIED, 85, 10, { low: 8, high: 8 }],
  [SATISFIED, 60, 10, { low: 0, high: 5 }],
  [SATISFIED, 20, 10, { low: 0, high: 0 }],
  [SIDES, 90, 5, { low: 5, high: 5 }],
  [SIDES, 80, 5, { low: 4, high: 4 }],
  [SHARE, 95, 6, null],
])('%s: %d of %d points is %j', (text, value, weight, expected) => {
  const bands = printedBands(text);
  expect(bands && scoreByBands(bands, value, weight)).toEqual(expected);
});

test.each([
  '≥90%，计5分',
  '≥90%，计5分；80%-90%，计4分；每低一个百分点扣1分',
  '≥90%得5分，80%-90%视情况得分',
  '占比排名前5名的得满分,6-10名的扣0.5分,11名以后扣1分',
  '①有制度，1分；②合法合规，1分',
  '',
])('%s prints no bands, or says more', (text) => {
  expect(printedBands(text)).toBeNull();
});
