import { acceptFinding, matchAcceptances } from '../../../../src/core/check/run/acceptance';
import { acceptanceSchema } from '../../../../src/core/check/run/acceptance-schema';
import type { WorkbookSnapshot } from '../../../../src/core/sheet/snapshot';
import { insertBlanks } from '../sheet-variants';
import { buildSheet, workbookOf } from '../example-sheet';
import { allFindings, assessSnapshot, table } from '../harness';

const WHY = { reason: '批复表即如此', by: '张三', time: '2025-01-10T08:00:00Z' };

const workbook = (...lines: string[]): WorkbookSnapshot =>
  workbookOf(buildSheet({ indicators: table('三级指标|指标值', ...lines) }).sheet);
const bareNumbers = (snapshot: WorkbookSnapshot) =>
  allFindings(assessSnapshot(snapshot)).filter(({ code }) => code === 'V02');
const acceptedIn = (
  snapshot: WorkbookSnapshot,
  acceptances: Parameters<typeof matchAcceptances>[2],
) => matchAcceptances(snapshot, bareNumbers(snapshot), acceptances);

describe('a finding that was accepted with a reason', () => {
  const before = workbook('培训人数|3800人', '培训场次|12场');
  const [first] = bareNumbers(before);
  if (!first) throw new Error('the example has no finding');
  const acceptance = acceptFinding(before, first, WHY);

  it('is marked with its reason, and the others are not', () => {
    const { findings, stale } = acceptedIn(before, [acceptance]);
    expect(findings.map(({ accepted }) => accepted)).toEqual([{ reason: WHY.reason }, null]);
    expect(stale).toEqual([]);
  });

  it('stays accepted when rows are inserted above', () => {
    const [sheet] = before.sheets;
    const moved = sheet ? workbookOf(insertBlanks(sheet, 2, 1)) : before;
    expect(acceptedIn(moved, [acceptance]).findings[0]?.accepted).toEqual({ reason: WHY.reason });
  });

  it('is reported again when its cell changes, and the acceptance is stale', () => {
    const { findings, stale } = acceptedIn(workbook('培训人数|4000人'), [acceptance]);
    expect(findings[0]?.accepted).toBeNull();
    expect(stale).toEqual([acceptance]);
  });

  it('leaves a stale acceptance when the finding is gone', () => {
    expect(acceptedIn(workbook('培训人数|≥3800人'), [acceptance]).stale).toEqual([acceptance]);
  });

  it('answers to one of two equal rows, the one at its place', () => {
    const twice = workbook('培训人数|3800人', '培训人数|3800人');
    const second = bareNumbers(twice)[1];
    if (!second) throw new Error('the example has one finding only');
    const { findings } = acceptedIn(twice, [acceptFinding(twice, second, WHY)]);
    expect(findings.map(({ accepted }) => accepted !== null)).toEqual([false, true]);
  });

  it('does not answer to another check on the same cell', () => {
    const other = { ...acceptance, code: 'V03' };
    expect(acceptedIn(before, [other]).stale).toEqual([other]);
  });

  it('can be stored and read back', () => {
    expect(acceptanceSchema.parse(JSON.parse(JSON.stringify(acceptance)))).toEqual(acceptance);
    expect(acceptanceSchema.safeParse({ ...acceptance, reason: 5 }).success).toBe(false);
  });
});
