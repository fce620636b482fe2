import { goalOutcomeMissing } from '../../../../src/core/check/rules/goal-outcome-missing';
import { assessExample, findingsOf, table } from '../harness';

const ROWS = table('三级指标|指标值|实际完成值|分值|得分', '培训人数|≥200人|205人|90|90');
const GOAL = '全年举办培训四期，培训教师二百人';
const found = (expected: string, achieved: string, rows = ROWS): string[] =>
  findingsOf(
    goalOutcomeMissing,
    assessExample({
      head: [
        ['项目名称', '业务培训'],
        ['预期目标', expected],
        ['实际完成情况', achieved],
      ],
      indicators: rows,
    }),
  ).map(({ messageId, cells }) => `${messageId} ${cells.join(' ')}`);

test.each<[string, string, string, string[]]>([
  ['stated', GOAL, '举办四期，培训二百零五人', []],
  ['blank', GOAL, '', ['missing 表1!B5']],
  ['blank without a goal', '', '', []],
  ['copied', GOAL, `${GOAL} `, ['copied 表1!B5 表1!B4']],
  ['alike but short', '完成培训', '完成培训', []],
])('an outcome that is %s', (_what, expected, achieved, cells) => {
  expect(found(expected, achieved)).toEqual(cells);
});

test('says nothing of a form that nobody filled in', () => {
  const rows = table('三级指标|指标值|实际完成值|分值|得分', '培训人数|≥200人||90|');
  expect(found(GOAL, '', rows)).toEqual([]);
});
