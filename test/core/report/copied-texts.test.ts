import { CopiedTexts } from '../../../src/core/report/copied-texts';
import { reviewed, reviewedSnapshot } from './reviewed-workbook';

const LONG =
  '受连续降雨影响工期延后两个月，部分场次改到下一年度举办，已与承办单位重新约定时间和地点';
const SHORT = '受疫情影响';

const file = (name: string, unit: string, project: string, reason: string) => ({
  ...reviewed(
    reviewedSnapshot({
      head: [
        ['项目名称', project],
        ['实施单位', unit],
      ],
      rows: [`培训人数|≥200人|100人|50|25|${reason}`],
    }),
  ),
  file: name,
});

function copied(...workbooks: ReturnType<typeof file>[]): string[][] {
  const texts = new CopiedTexts();
  workbooks.forEach((workbook) => texts.add(workbook));
  return texts.list().map(({ places }) => places.map((place) => `${place.file} ${place.unit}`));
}

test.each<[string, ReturnType<typeof file>[], string[][]]>([
  [
    'of two units',
    [file('一.xlsx', '市一中', '培训', LONG), file('二.xlsx', '市二中', '培训', ` ${LONG}`)],
    [['一.xlsx 市一中', '二.xlsx 市二中']],
  ],
  [
    'of two projects of one unit',
    [file('一.xlsx', '市一中', '培训', LONG), file('二.xlsx', '市一中', '巡演', LONG)],
    [['一.xlsx 市一中', '二.xlsx 市一中']],
  ],
  [
    'of one form received twice',
    [file('一.xlsx', '市一中', '培训', LONG), file('二.xlsx', '市一中', '培训', LONG)],
    [],
  ],
  [
    'that is short',
    [file('一.xlsx', '市一中', '培训', SHORT), file('二.xlsx', '市二中', '培训', SHORT)],
    [],
  ],
])('the same explanation %s', (_what, workbooks, expected) => {
  expect(copied(...workbooks)).toEqual(expected);
});
