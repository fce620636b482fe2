import { nationalPolicy } from '../../../src/core/policy/built-in';
import { findForms } from '../../../src/core/form/find-forms';
import { earlierRows } from '../../../src/core/round/last-year';
import type { FormSource } from '../../../src/core/review/form-source';
import { assessForm } from '../../../src/core/score/assess-form';
import { buildSheet, workbookOf } from '../check/example-sheet';
import { table } from '../check/harness';

interface Parts {
  readonly project?: string;
  readonly unit?: string;
  readonly year?: number | null;
  /** `三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施` lines. */
  readonly rows: readonly string[];
}

const HEADER = '三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施';

function form({ project = '法制宣传', unit = '市司法局', year = 2023, rows }: Parts): FormSource {
  const title = '项目支出绩效自评表';
  const { sheet } = buildSheet({
    title: year === null ? title : `${year}年${title}`,
    head: [
      ['项目名称', project],
      ['实施单位', unit],
    ],
    indicators: table(HEADER, ...rows),
  });
  const [found] = findForms(workbookOf(sheet), []).forms;
  if (!found) throw new Error('no form');
  return { file: `${year}.xlsx`, assessed: assessForm(found, nationalPolicy, []) };
}

const PRESENT = form({ rows: ['活动开展及时性|1个月内|正常|10||', '巡演场次|≥14场|7场|10|5|'] });
const BEFORE: Parts = {
  year: 2022,
  rows: ['活动开展及时性|1个月内|按时|8|6|', '巡演场次|≥14场|10场|10|7.14|原因：疫情；措施：补办'],
};

/** Score and reason by row, `[]` where nothing is said. */
function said(earlier: readonly FormSource[], present: FormSource = PRESENT) {
  return [...earlierRows(present, earlier).values()].map(({ year, score, reason }) => ({
    year,
    score: score && `${score.given}/${score.weight} → ${score.score}`,
    reason: reason && `${reason.cause}｜${reason.measure}`,
  }));
}

const SAID = [
  { score: '6/8 → 7.5', reason: null },
  { score: '7.14/10 → 7.14', reason: '疫情｜补办' },
];

describe('the forerunner of a form', () => {
  it.each([
    ['last year, same project', [BEFORE], 2022],
    ['a year in the name of the project', [{ ...BEFORE, project: '2022年法制宣传' }], 2022],
    ['a form that does not say its year', [{ ...BEFORE, year: null }], null],
    ['the later of two years', [{ ...BEFORE, year: 2021 }, BEFORE], 2022],
  ])('is %s', (_name, earlier, year) => {
    expect(said(earlier.map(form))).toEqual(SAID.map((row) => ({ year, ...row })));
  });

  it.each([
    ['of the same year', [{ ...BEFORE, year: 2023 }]],
    ['of a later year', [{ ...BEFORE, year: 2024 }]],
    ['of another project', [{ ...BEFORE, project: '人民调解' }]],
    ['of another unit', [{ ...BEFORE, unit: '县教育局' }]],
    ['one of two that fit alike', [BEFORE, BEFORE]],
  ])('is none %s', (_name, earlier) => {
    expect(said(earlier.map(form))).toEqual([]);
  });
});

describe('what it says', () => {
  it('stands with its cells, target and actual value', () => {
    const rows = [...earlierRows(PRESENT, [form(BEFORE)]).values()];
    expect(rows[0]?.score).toMatchObject({ target: '1个月内', actual: '按时' });
    expect(rows[1]?.reason?.cell.address).toMatch(/^[A-Z]+\d+$/);
  });

  it.each([
    ['a reason that says nothing', '巡演场次|≥14场|10场|10||无', []],
    ['a draft with blanks', '巡演场次|≥14场|10场|10||原因：____；改进措施：____', []],
    ['a score above its weight', '巡演场次|≥14场|10场|10|11|', []],
    ['another indicator', '培训人数|≥14人|10人|10|5|', []],
  ])('leaves out %s', (_name, row, expected) => {
    expect(said([form({ ...BEFORE, rows: [row] })])).toEqual(expected);
  });
});
