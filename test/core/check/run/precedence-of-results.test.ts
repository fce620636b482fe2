/** Pairs of checks on results that describe one mistake: both see it, one of them is shown. */
import { applyPrecedence } from '../../../../src/core/check/run/precedence';
import { formChecks } from '../../../../src/core/check/run/registry';
import type { ReportedFinding } from '../../../../src/core/check/contract';
import type { ExampleSheet } from '../example-sheet';
import { allFindings, assessExample, findingsOf, table } from '../harness';
import { fundsTable, judged } from '../judged-rows';

const codesOf = (findings: readonly ReportedFinding[]): string[] =>
  findings.map(({ code }) => code);

const plain = judged('甲|≥1项|1项|90|90|');
const funds = (line: string) => fundsTable(`年度资金总额|${line}`);

describe.each<[string, string, ExampleSheet]>([
  ['A04', 'A06', { indicators: judged('甲|≥4场|≥4场|100|100|') }],
  ['S01', 'S02', { indicators: judged('甲|≥4场|4场|90|95|') }],
  ['S01', 'S03', { indicators: judged('甲|≥4场|3场|90|95|') }],
  ['S01', 'F02', { funds: funds('100|100|90|10|90%|11'), indicators: plain }],
  ['S03', 'S02', { indicators: judged('甲|≥4场|3场|100|100|') }],
  ['S03', 'S06', { indicators: judged('甲|完善|基本完善|100|100|') }],
  [
    'W01',
    'W02',
    {
      indicators: table(
        '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
        '产出指标|数量指标|甲|≥1项|1项|45|45',
        '效益指标|社会效益|乙|提升|提升|30|30',
      ),
    },
  ],
  ['F04', 'F01', { funds: funds('160|150|120|10|75%|8'), indicators: plain }],
  ['F08', 'F05', { funds: funds('43.2|43.2|432000|10|100%|10'), indicators: plain }],
  ['F08', 'F01', { funds: funds('43.2|43.2|432000|10|100%|10'), indicators: plain }],
  ['F08', 'F06', { funds: funds('43.2|432000|432000|10|100%|10'), indicators: plain }],
  ['T05', 'S04', { indicators: judged('甲|≥1项|1项|50|50', '满意度||95%|50|') }],
  ['T04', 'S04', { indicators: judged('甲|≥1项|1项|50|50', '时间|（填写完成时间）|12月|50|') }],
  ['V07', 'S03', { indicators: judged('设备故障率|≥1%|0.5%|100|100|') }],
  ['V07', 'D01', { indicators: judged('设备故障率|≥1%|0.5%|100|100|') }],
  ['V07', 'S02', { indicators: judged('满意度|≤95%|90%|100|94.74|') }],
  ['D04', 'D03', { indicators: judged('甲|≥4场|3场|100|75|已完成') }],
])('%s stands for %s', (winner, loser, example) => {
  const assessed = assessExample(example);

  it('although both see the mistake', () => {
    const alone = codesOf(formChecks.flatMap((check) => findingsOf(check, assessed)));
    expect(alone).toEqual(expect.arrayContaining([winner, loser]));
  });

  it('in what is shown', () => {
    const shown = codesOf(allFindings(assessed));
    expect(shown).toContain(winner);
    expect(shown).not.toContain(loser);
  });
});

const finding = (
  code: string,
  row: ReportedFinding['row'],
  messageId = 'any',
): ReportedFinding => ({
  code,
  slug: code,
  messageId,
  severity: 'error',
  form: 'f1',
  row,
  cells: [`表1!A${String(row)}`],
  data: {},
});

describe('pairs that the checks themselves keep apart', () => {
  it.each([
    ['A02', ['S02', 'S03'], 2],
    ['A07', ['A02', 'A03'], 2],
    ['A06', ['A05'], 2],
    ['S01', ['S06'], 2],
    ['D01', ['D02'], 2],
  ])('%s would stand for %j on its row, and only there', (winner, losers, row) => {
    const here = losers.map((code) => finding(code, row));
    const there = losers.map((code, at) => finding(code, row + 1 + at));
    const shown = applyPrecedence([finding(winner, row), ...here, ...there]);
    expect(codesOf(shown)).toEqual([winner, ...losers]);
  });
});

describe('a doubtful comparator excuses only what depends on it', () => {
  const found = (line: string): string[] =>
    codesOf(allFindings(assessExample({ indicators: judged(line) })));

  it.each([
    // neither full marks nor a share of them
    ['设备故障率|≥1%|0.5%|100|30|', 'S02'],
    // points were lost, so the reason is due whichever way is meant
    ['设备故障率|≥1%|0.5%|100|50|', 'D01'],
  ])('%s keeps %s beside V07', (line, code) => {
    expect(found(line)).toEqual(expect.arrayContaining(['V07', code]));
  });
});
