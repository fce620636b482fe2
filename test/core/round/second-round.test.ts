import type { WorkbookAssessment } from '../../../src/core/report/assessment';
import { readOpinionSheets } from '../../../src/core/round/read-opinion-sheet';
import {
  compareRounds,
  findingsOfRound,
  type EarlierFinding,
} from '../../../src/core/round/second-round';
import { reviewed, reviewedSnapshot, type ReviewedSheet } from '../report/reviewed-workbook';
import { sentBack } from '../report/sent-back';

const round = (...sheets: ReviewedSheet[]): WorkbookAssessment =>
  reviewed(reviewedSnapshot(...sheets));
const codes = (findings: readonly EarlierFinding[]): string[] =>
  findings.map(({ code, indicator }) => `${code} ${indicator}`.trim()).sort();

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
  const { mended, stillOpen, added } = compareRounds(
    findingsOfRound(round(FIRST)),
    findingsOfRound(round(SECOND)),
  );

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

it('the sheet that was sent gives the same comparison as the JSON', () => {
  const now = findingsOfRound(round(SECOND));
  const fromSheet = compareRounds(readOpinionSheets(sentBack(round(FIRST))), now);
  const fromJson = compareRounds(findingsOfRound(round(FIRST)), now);
  expect(codes(fromSheet.mended)).toEqual(codes(fromJson.mended));
  expect(codes(fromSheet.stillOpen)).toEqual(codes(fromJson.stillOpen));
  expect(codes(fromSheet.added)).toEqual(codes(fromJson.added));
});

it('an opinion sheet is found by its headers, whatever it is called', () => {
  expect(readOpinionSheets(sentBack(round(FIRST), '意见（2）')).length).toBeGreaterThan(0);
  expect(readOpinionSheets(reviewedSnapshot(FIRST))).toEqual([]);
});

it('accepted points are not asked for again', () => {
  const first = round(FIRST);
  const accepted: WorkbookAssessment = {
    ...first,
    findings: (first.findings ?? []).map((finding) => ({
      ...finding,
      accepted: { reason: '批复即如此' },
    })),
  };
  expect(readOpinionSheets(sentBack(accepted))).toEqual([]);
  expect(findingsOfRound(accepted)).toEqual([]);
});

it('of two equal findings the one that is gone counts as mended', () => {
  const twice = {
    rows: ['结业率|90%|96%|45|45|', '结业率|95%|96%|45|45|', '参训满意度|≥90%|95%|10|10|'],
  };
  const once = {
    rows: ['结业率|90%|96%|45|45|', '结业率|≥95%|96%|45|45|', '参训满意度|≥90%|95%|10|10|'],
  };
  const { mended, stillOpen } = compareRounds(
    findingsOfRound(round(twice)),
    findingsOfRound(round(once)),
  );
  expect(codes(mended)).toEqual(['V02 结业率']);
  expect(codes(stillOpen)).toContain('V02 结业率');
});

it('a form without a project is known by its sheet', () => {
  const nameless = { ...FIRST, head: [['实施单位', '市一中']] as [string, string][] };
  const now = findingsOfRound(round(nameless));
  const { mended, added } = compareRounds(readOpinionSheets(sentBack(round(nameless))), now);
  expect([mended, added]).toEqual([[], []]);
});
