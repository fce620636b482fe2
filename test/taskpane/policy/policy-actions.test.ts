import { nationalPolicy } from '../../../src/core/policy/built-in';
import { changePolicy } from '../../../src/taskpane/policy/actions/change-policy';
import { check } from '../../../src/taskpane/shell/actions/check';
import { exportPolicy } from '../../../src/taskpane/policy/actions/export-policy';
import { importPolicy } from '../../../src/taskpane/policy/actions/import-policy';
import { restorePolicy } from '../../../src/taskpane/policy/actions/restore-policy';
import { policyInUse } from '../../../src/taskpane/policy/policy-in-use';
import { MemoryWorkbook, paneOf } from '../memory-host';
import { sampleWorkbook } from '../sample-workbook';

describe('the scoring policy of a workbook', () => {
  it('is the national one until somebody chooses', () => {
    const pane = paneOf(new MemoryWorkbook(sampleWorkbook()));
    expect(policyInUse(pane.getState().stored).id).toBe(nationalPolicy.id);
  });

  it('is changed as a copy, so that the built-in one can be restored', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = paneOf(workbook);
    await check.perform(pane);
    await changePolicy.perform(pane, (policy) => ({ ...policy, checks: { S03: 'off' } }));
    const codes = () => pane.getState().result?.findings.map(({ code }) => code);
    expect(codes()).not.toContain('S03');
    expect(policyInUse(workbook.stored).name).toBe(`${nationalPolicy.name}（已调整）`);
    await restorePolicy.perform(pane);
    expect(codes()).toContain('S03');
    expect(workbook.stored.customPolicies).toEqual([]);
  });

  it('is imported from JSON and used', async () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = paneOf(workbook);
    const policy = { ...nationalPolicy, id: 'my-city', name: '本市规则' };
    await importPolicy.perform(pane, JSON.stringify(policy));
    expect(policyInUse(workbook.stored).name).toBe('本市规则');
  });

  it.each([
    ['not JSON', '{', 'policy.notJson'],
    [
      'an unknown setting',
      JSON.stringify({ ...nationalPolicy, id: 'x', colour: 1 }),
      'policy.problem',
    ],
    ['the id of a built-in one', JSON.stringify(nationalPolicy), 'policy.builtInId'],
  ])('is not imported from %s, and the reason is said', async (_case, text, key) => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    const pane = paneOf(workbook);
    await importPolicy.perform(pane, text);
    expect(pane.getState().notice?.details[0]?.key).toBe(key);
    expect(workbook.stored.policyId).toBeNull();
  });

  it('goes to the clipboard where the web view cannot save files', () => {
    const workbook = new MemoryWorkbook(sampleWorkbook());
    void exportPolicy.perform(paneOf(workbook));
    expect(JSON.parse(workbook.copied[0] ?? '')).toEqual(nationalPolicy);
  });
});
