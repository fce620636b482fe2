import type { ReportedFinding } from '../../../../src/core/check/contract';
import {
  applyPrecedence,
  precedences,
  type Precedence,
} from '../../../../src/core/check/run/precedence';
import { describedChecks } from '../../../../src/core/check/run/registry';
import { allFindings, assessExample, table } from '../harness';

const finding = (
  code: string,
  row: ReportedFinding['row'],
  ...cells: string[]
): ReportedFinding => ({
  code,
  slug: code.toLowerCase(),
  messageId: 'any',
  severity: 'warning',
  form: 'f1',
  row,
  cells,
  data: {},
});
const codesOf = (findings: readonly ReportedFinding[]): string[] =>
  findings.map(({ code }) => code);
const entry = (within: Precedence['within'], messageId?: string): Precedence => ({
  winner: 'W01',
  silences: ['L01'],
  within,
  reason: 'for the test',
  ...(messageId !== undefined && { messageId }),
});

describe('which finding is left out beside another', () => {
  const winner = finding('W01', 3, '表1!C5');

  it.each<[Precedence['within'], ReportedFinding, string[]]>([
    ['cell', finding('L01', 3, '表1!C5', '表1!D5'), ['W01']],
    ['cell', finding('L01', 3, '表1!D5'), ['W01', 'L01']],
    ['row', finding('L01', 3, '表1!D5'), ['W01']],
    ['row', finding('L01', 4, '表1!D6'), ['W01', 'L01']],
    ['form', finding('L01', 4, '表1!D6'), ['W01']],
    ['form', { ...finding('L01', 4, '表1!D6'), form: 'f2' }, ['W01', 'L01']],
  ])('within a %s', (within, loser, expected) => {
    expect(codesOf(applyPrecedence([winner, loser], [entry(within)]))).toEqual(expected);
  });

  it('may depend on the message of the winner', () => {
    const loser = finding('L01', 3, '表1!C5');
    expect(codesOf(applyPrecedence([winner, loser], [entry('row', 'other')]))).toHaveLength(2);
    expect(codesOf(applyPrecedence([winner, loser], [entry('row', 'any')]))).toEqual(['W01']);
  });
});

describe('the table of precedence', () => {
  const codes = describedChecks.map(({ meta }) => meta.code);

  it('names only checks that exist, with a reason, and never the winner itself', () => {
    for (const { winner, silences, reason, messageId } of precedences) {
      const check = describedChecks.find(({ meta }) => meta.code === winner);
      expect(codes).toContain(winner);
      silences.forEach((code) => expect(codes).toContain(code));
      expect(silences).not.toContain(winner);
      expect(reason.length).toBeGreaterThan(20);
      if (messageId !== undefined) expect(Object.keys(check?.messages ?? {})).toContain(messageId);
    }
  });

  it('has no two checks that silence each other in one place', () => {
    for (const { winner, silences, within } of precedences) {
      const back = precedences.filter(
        (other) =>
          silences.indexOf(other.winner) >= 0 &&
          other.silences.indexOf(winner) >= 0 &&
          other.within === within,
      );
      expect(back).toEqual([]);
    }
  });
});

describe('one mistake, one finding', () => {
  const onTargets = (...lines: string[]): string[] =>
    codesOf(allFindings(assessExample({ indicators: table('三级指标|指标值', ...lines) }))).filter(
      // forms of one row lack dimensions and classes, which is not what is asked here
      (code) => /^[TV]/.test(code) && !['T02', 'T09'].includes(code),
    );

  it.each([
    ['服务效率提升率|提升', ['V05']],
    ['当事人满意率|有效', ['V01']],
    ['提升诉讼服务水平|提升诉讼服务水平', ['V10']],
    ['培训人数|XXX', ['T04']],
    ['指标1|100', ['T04']],
    ['工作效能提升度|≥0%', ['V08']],
    ['管理水平|`=100%`', ['V12']],
    ['重大事故发生数|`=0次`', ['V12']],
  ])('%s: %j', (line, expected) => {
    expect(onTargets(line)).toEqual(expected);
  });
});
