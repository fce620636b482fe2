import type { RoundAssessment, WorkbookAssessment } from '../../../src/core/report/assessment';
import { roundForms } from '../../../src/core/round/earlier-form';
import { earlierRoundOfSheets } from '../../../src/core/round/earlier-round';
import { readOpinionSheets } from '../../../src/core/round/read-opinion-sheet';
import { reviewed, reviewedSnapshot, type ReviewedSheet } from '../report/reviewed-workbook';
import { sentBack } from '../report/sent-back';
import { compared } from './compared';

const round = (...sheets: ReviewedSheet[]): WorkbookAssessment =>
  reviewed(reviewedSnapshot(...sheets));
const codes = (points: RoundAssessment['mended']): string[] =>
  points.map(({ code, indicator }) => `${code} ${indicator}`.trim()).sort();

function between(first: WorkbookAssessment, second: WorkbookAssessment): RoundAssessment {
  const result = compared(roundForms(first), second);
  if (!result) throw new Error('the earlier round knows the file');
  return result;
}

function fromSheet(first: WorkbookAssessment, second: WorkbookAssessment): RoundAssessment {
  const result = compared(earlierRoundOfSheets(sentBack(first))?.forms ?? [], second);
  if (!result) throw new Error('the earlier round knows the file');
  return result;
}

const FIRST = {
  rows: [
    '培训人数|≥200人|100人|45|45|场地不足，明年加开两期',
    '结业率|90%|96%|45|45|',
    '参训满意度|≥90%|95%|10|10|',
  ],
};
/** 结业率 is mended, 培训人数 is not, a row was put in above, and one new mistake was made. */
const SECOND = {
  rows: [
    '教材种数|≥3种|3种|5|6|',
    '培训人数|≥200人|100人|45|45|场地不足，明年加开两期',
    '结业率|≥90%|96%|40|40|',
    '参训满意度|≥90%|95%|10|10|',
  ],
};

describe('a returned workbook whose rows have moved', () => {
  const { mended, stillOpen, added } = between(round(FIRST), round(SECOND));

  it('says what was mended', () => {
    expect(codes(mended)).toContain('V02 结业率');
    expect(codes(mended)).not.toContain('S03 培训人数');
  });

  it('says what is still open, at its present cell', () => {
    expect(codes(stillOpen)).toContain('S03 培训人数');
    expect(stillOpen.find(({ code }) => code === 'S03')?.cell).toBe('G8');
  });

  it('says what is new', () => {
    expect(codes(added)).toContain('S01 教材种数');
    expect(codes(added)).not.toContain('S03 培训人数');
  });
});

describe('taking things away repairs nothing', () => {
  const only = (rows: readonly string[]): ReviewedSheet => ({ rows });
  const rest = FIRST.rows.slice(1);

  describe.each([
    ['the saved result', between],
    ['the sheet that was sent', fromSheet],
  ])('against %s', (_name, compare) => {
    it('an indicator that is gone is missing', () => {
      const { mended, indicatorMissing } = compare(round(FIRST), round(only(rest)));
      expect(codes(indicatorMissing)).toContain('S03 培训人数');
      expect(codes(mended)).not.toContain('S03 培训人数');
    });

    it.each([
      ['the actual value', '培训人数|≥200人||45||'],
      ['the score', '培训人数|≥200人|100人|45||场地不足，明年加开两期'],
      ['the target', '培训人数||100人|45|45|场地不足，明年加开两期'],
    ])('%s that is cleared is blanked', (_case, row) => {
      const { mended, blanked } = compare(round(FIRST), round(only([row, ...rest])));
      expect(codes(blanked)).toContain('S03 培训人数');
      expect(codes(mended)).not.toContain('S03 培训人数');
    });

    it('a project whose sheet is gone is missing, with all its points', () => {
      const other = (project: string): ReviewedSheet => ({
        ...FIRST,
        head: [
          ['项目名称', project],
          ['实施单位', '市一中'],
        ],
      });
      const first = round(other('食堂改造'), other('校车运行'));
      const { mended, projectMissing, stillOpen } = compare(first, round(other('食堂改造')));
      expect(new Set(projectMissing.map(({ project }) => project))).toEqual(new Set(['校车运行']));
      expect(projectMissing.length).toBe(stillOpen.length);
      expect(mended).toEqual([]);
    });
  });

  it('a row that is right and filled in is mended', () => {
    const right = '培训人数|≥200人|100人|45|22.5|场地不足，明年加开两期';
    const { mended, blanked, indicatorMissing } = between(
      round(FIRST),
      round(only([right, ...rest])),
    );
    expect(codes(mended)).toContain('S03 培训人数');
    expect([...blanked, ...indicatorMissing]).toEqual([]);
  });
});

test('the sheet that was sent gives the same comparison as the JSON', () => {
  const sheet = fromSheet(round(FIRST), round(SECOND));
  const json = between(round(FIRST), round(SECOND));
  expect(codes(sheet.mended)).toEqual(codes(json.mended));
  expect(codes(sheet.stillOpen)).toEqual(codes(json.stillOpen));
  expect(codes(sheet.added)).toEqual(codes(json.added));
});

test('an opinion sheet is found by its headers, whatever it is called', () => {
  expect(readOpinionSheets(sentBack(round(FIRST), '意见（2）')).length).toBeGreaterThan(0);
  expect(readOpinionSheets(reviewedSnapshot(FIRST))).toEqual([]);
});

test('accepted points are not asked for again', () => {
  const first = round(FIRST);
  const accepted: WorkbookAssessment = {
    ...first,
    findings: (first.findings ?? []).map((finding) => ({
      ...finding,
      accepted: { reason: '批复即如此' },
    })),
  };
  expect(readOpinionSheets(sentBack(accepted))).toEqual([]);
  expect(roundForms(accepted).flatMap(({ findings }) => findings)).toEqual([]);
});

test('of two equal findings the one that is gone counts as mended', () => {
  const twice = {
    rows: ['结业率|90%|96%|45|45|', '结业率|95%|96%|45|45|', '参训满意度|≥90%|95%|10|10|'],
  };
  const once = {
    rows: ['结业率|90%|96%|45|45|', '结业率|≥95%|96%|45|45|', '参训满意度|≥90%|95%|10|10|'],
  };
  const { mended, stillOpen } = between(round(twice), round(once));
  expect(codes(mended)).toEqual(['V02 结业率']);
  expect(codes(stillOpen)).toContain('V02 结业率');
});

test('a form without a project is known by its sheet', () => {
  const nameless = { ...FIRST, head: [['实施单位', '市一中']] as [string, string][] };
  const { mended, added } = fromSheet(round(nameless), round(nameless));
  expect([mended, added]).toEqual([[], []]);
});
