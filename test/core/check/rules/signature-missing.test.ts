import { signatureMissing } from '../../../../src/core/check/rules/signature-missing';
import { assessExample, findingsOf, table } from '../harness';

const HEADER = '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分';
const FILLED = '产出指标|数量指标|培训人数|≥200人|205人|90|90';
const found = (head: [string, string][], ...below: string[]): string[] =>
  findingsOf(
    signatureMissing,
    assessExample({
      head: [['项目名称', '业务培训'], ...head],
      indicators: table(HEADER, FILLED, ...below),
    }),
  ).map(({ messageId, cells }) => `${messageId} ${cells.join(' ')}`);

test.each<[string, [string, string][], string[], string[]]>([
  ['no place for a person', [], [], []],
  ['a blank place in the head', [['项目负责人', '']], [], ['missing 表1!B4']],
  ['a place for person and telephone', [['项目负责人及联系电话', '']], [], ['missing 表1!B4']],
  ['a person', [['项目负责人', '李明']], [], []],
  ['a date', [['填报日期：', '2025年3月1日']], [], []],
  ['a printed 年月日', [['填报日期', '　　年　月　日']], [], ['missing 表1!B4']],
  ['a date behind wide gaps', [['填报日期：     2025年3月1日', '']], [], []],
  ['a place for a signature on paper', [['单位负责人（签字）', '']], [], []],
  [
    'a place for the one who checks',
    [
      ['审核人', ''],
      ['复核人：', ''],
    ],
    [],
    [],
  ],
  ['two places below the table', [], ['项目负责人：||||财务负责人：||'], ['several 表1!B6 表1!F6']],
  ['a label at the edge of the form', [], ['||||||填报日期：'], ['missing 表1!G6']],
  ['one cell with both persons', [], ['项目负责人：张三　　填表人：李四||||||'], []],
  ['one cell with names close to the labels', [], ['项目负责人：张三填表人：李四||||||'], []],
  [
    'one cell with one of two persons',
    [],
    ['项目负责人：张三　　填表人：||||||'],
    ['missing 表1!A6'],
  ],
  [
    'places for signatures behind their labels',
    [],
    ['单位负责人：（签字）　填表人：（签章）　填报日期：2025年3月1日||||||'],
    [],
  ],
  ['a person with the seal of the unit', [], ['单位负责人：李明（签章）||||||'], []],
  ['a title before the name', [], ['单位负责人：单位主任王明　电话：87654321||||||'], []],
  ['the person of those who check', [], ['主管部门负责人：　财政部门负责人：||||||'], []],
  [
    'the person of the own department',
    [],
    ['部门负责人：　填表人：李四||||||'],
    ['missing 表1!A6'],
  ],
  ['two blank places in one cell', [], ['项目负责人：　填表人：||||||'], ['several 表1!A6']],
  ['a note that mentions the person', [], ['注：本表由项目负责人填写，一式两份。||||||'], []],
])('%s', (_what, head, below, expected) => {
  expect(found(head, ...below)).toEqual(expected);
});

test('says nothing of a form that is still to be filled in', () => {
  const assessed = assessExample({
    head: [
      ['项目名称', '业务培训'],
      ['项目负责人', ''],
    ],
    indicators: table(HEADER, '产出指标|数量指标|培训人数|≥200人||90|'),
  });
  expect(findingsOf(signatureMissing, assessed)).toEqual([]);
});
