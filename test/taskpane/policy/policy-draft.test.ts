import { nationalPolicy } from '../../../src/core/policy/built-in';
import { loadPolicy } from '../../../src/core/policy/load-policy';
import { policySchema } from '../../../src/core/policy/schema';
import {
  beginDraft,
  changeSetting,
  checkDraft,
  isShown,
  settingAt,
  shownNumber,
  shownWords,
  typeNumber,
  typeWords,
} from '../../../src/taskpane/policy/policy-draft';
import { POLICY_FIELDS } from '../../../src/taskpane/policy/policy-fields';

const fields = POLICY_FIELDS.flatMap((group) => group.fields);
const draft = beginDraft({ ...nationalPolicy, id: 'mine' }, '', loadPolicy);
const named = fields.map((field) => [field.path.join('.'), field] as const);

describe('the settings that the editor lists', () => {
  it.each(named)('%s is a setting of the format', (_path, field) => {
    const parent = settingAt(draft.json, field.path.slice(0, field.onlyWhen ? 1 : undefined));
    expect(parent).toBeDefined();
  });

  it.each(
    fields.flatMap((field) =>
      field.kind === 'choice' ? [[field.path.join('.'), field] as const] : [],
    ),
  )('%s offers what the format permits', (_path, field) => {
    expect(field.options.length).toBeGreaterThan(1);
    for (const [value] of field.options) {
      const changed = { ...draft.json, ...changeSetting(draft, field.path, value).json };
      const problems = policySchema.safeParse(changed).error?.issues ?? [];
      expect(problems.map(({ path }) => path.join('.'))).not.toContain(field.path.join('.'));
    }
  });
});

describe('a number in the editor', () => {
  const share = { unit: 'percent' } as const;
  const path = ['tiers', 'achieved'];

  it('is typed in percent and kept as an exact share', () => {
    const typed = typeNumber(draft, path, share, '82.9');
    expect(settingAt(typed.json, path)).toBe(0.829);
    expect(shownNumber(typed, path, 'percent')).toBe('82.9');
    expect(checkDraft(typed).policy?.tiers.achieved).toBe(0.829);
  });

  it('shows what was typed while it is not finished, and is not valid then', () => {
    const typed = typeNumber(draft, path, share, '8x');
    expect(shownNumber(typed, path, 'percent')).toBe('8x');
    expect(checkDraft(typed).problems.map((problem) => problem.path)).toEqual(['tiers.achieved']);
  });

  it('that may be left blank means that nothing is prescribed', () => {
    const weight = ['weights', 'cost'];
    const filled = typeNumber(draft, weight, { unit: 'plain', isOptional: true }, '20');
    const cleared = typeNumber(filled, weight, { unit: 'plain', isOptional: true }, ' ');
    expect(settingAt(cleared.json, weight)).toBeNull();
  });

  it('typed into a step is forgotten when the steps are renumbered', () => {
    const typed = typeNumber(draft, ['grades', 1, 'from'], { unit: 'plain' }, '85');
    const fewer = changeSetting(typed, ['grades'], [{ name: '合格', from: 60 }]);
    expect(fewer.typed).toEqual({});
  });
});

describe('a rule for some indicators in the editor', () => {
  const list = fields.find((field) => field.kind === 'list' && field.path[0] === 'groups');
  if (list?.kind !== 'list') throw new Error('the editor lists rules for some indicators');
  const begun = changeSetting(draft, ['groups'], [list.fresh]);
  const words = ['groups', 0, 'words'];
  const deduct = ['groups', 0, 'perPoint', 'deduct'];
  const perPoint = list.parts.find(({ path }) => path[0] === 'perPoint' && path[1] === 'deduct');
  const side = list.parts.find(({ path }) => path[1] === 'side');
  if (perPoint?.kind !== 'number' || !side) throw new Error('points per percentage point');

  it('says what is still missing, then counts', () => {
    expect(checkDraft(begun).problems.map(({ path }) => path)).toEqual(['groups[0].words']);
    const worded = typeWords(begun, words, '三公经费、公用经费，');
    expect(settingAt(worded.json, words)).toEqual(['三公经费', '公用经费']);
    expect(shownWords(worded, words)).toBe('三公经费、公用经费，');
    expect(checkDraft(worded).problems.map(({ path }) => path)).toEqual(['groups[0]']);
    const ruled = typeNumber(worded, deduct, perPoint, '0.3');
    expect(checkDraft(ruled).policy?.groups[0]?.perPoint).toEqual({ deduct: 0.3, side: 'short' });
  });

  it('asks for the side only where points are taken off', () => {
    const ruled = typeNumber(begun, deduct, perPoint, '0.3');
    expect([isShown(begun, side, ['groups', 0]), isShown(ruled, side, ['groups', 0])]).toEqual([
      false,
      true,
    ]);
    expect(settingAt(typeNumber(ruled, deduct, perPoint, '').json, ['groups', 0, 'perPoint'])).toBe(
      null,
    );
  });
});

test('settings of monitoring are listed while the policy has lights', () => {
  const without = changeSetting(draft, ['monitoring'], null);
  const shown = (of: typeof draft): number =>
    fields.filter(({ path }) => path[0] === 'monitoring').filter((field) => isShown(of, field))
      .length;
  expect(shown(without)).toBe(1);
  expect(shown(draft)).toBeGreaterThan(8);
  expect(checkDraft(without).policy?.monitoring).toBeNull();
});

test('a problem of a setting that is not on the screen is named beside the list', () => {
  const wrong = changeSetting(draft, ['over', 'zeroTargetFrom'], -1);
  expect(checkDraft(wrong).elsewhere.map(({ path }) => path)).toEqual(['over.zeroTargetFrom']);
});
