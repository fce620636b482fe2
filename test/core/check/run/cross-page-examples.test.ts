/** Every 正例 and 反例 of the checks across forms is a pair of forms, and gives exactly the findings that the page names. */
import { formsChecks, pairChecks } from '../../../../src/core/check/run/registry';
import { crossFindings, pairsOf } from '../two-forms';

const checks = [...pairChecks, ...formsChecks];

describe.each(checks.map((check) => [check.meta.code, check] as const))('%s', (_code, check) => {
  const pairs = pairsOf(check);

  it('has right and wrong examples', () => {
    expect(pairs.some(({ ids }) => ids.length === 0)).toBe(true);
    expect(pairs.some(({ ids }) => ids.length > 0)).toBe(true);
  });

  it.each(pairs.map((pair) => [pair.name, pair] as const))('%s', (_name, { forms, ids }) => {
    const findings = crossFindings(check, forms[0].example, forms[1].example);
    expect(findings.map((finding) => finding.messageId)).toEqual(ids);
    findings.forEach((finding) => expect(finding.cells[0]).toMatch(/^自评!/));
  });
});
