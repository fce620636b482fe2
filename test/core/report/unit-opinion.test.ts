import { nationalPolicy } from '../../../src/core/policy/built-in';
import { unitOpinion } from '../../../src/core/report/unit-opinion';
import { reviewed, reviewedSnapshot } from './reviewed-workbook';

const workbook = reviewed(
  reviewedSnapshot({
    head: [
      ['项目名称', '业务费'],
      ['实施单位', '市一中'],
    ],
    rows: ['培训人数|≥200人|100人|10|10|'],
  }),
);

test.each<[string, string[], string[]]>([
  ['one file', ['收到/甲/自评表.xlsx'], ['自评表.xlsx']],
  ['files of different names', ['收到/甲/一.xlsx', '收到/乙/二.xlsx'], ['一.xlsx', '二.xlsx']],
  [
    'files of the same name',
    ['收到/甲/自评表.xlsx', '收到/乙/自评表.xlsx'],
    ['甲/自评表.xlsx', '乙/自评表.xlsx'],
  ],
])('a unit reads the names that it knows: %s', (_what, received, named) => {
  const workbooks = received.map((file) => ({ ...workbook, file }));
  expect(unitOpinion({ workbooks }, nationalPolicy).files).toEqual(named);
});
