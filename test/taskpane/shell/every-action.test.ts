import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { plainActions } from '../../../src/taskpane/shell/plain-actions';
import type { PaneAction } from '../../../src/taskpane/shell/pane-action';
import { zhCn } from '../../../src/taskpane/wording/zh-cn';

const PANE = join(__dirname, '../../../src/taskpane');

/** `findings/actions/accept-finding.ts`: every folder of the pane keeps its commands in `actions`. */
const files = readdirSync(PANE).flatMap((folder) => {
  const actions = join(PANE, folder, 'actions');
  return existsSync(actions) ? readdirSync(actions).map((file) => join(actions, file)) : [];
});

async function actionsIn(file: string): Promise<PaneAction<never>[]> {
  const exported = (await import(file)) as Record<string, unknown>;
  return Object.values(exported).filter(
    (value): value is PaneAction<never> =>
      typeof value === 'object' && value !== null && 'perform' in value,
  );
}

describe('every command of the pane', () => {
  it.each(files)('%s holds one action of the same name with a label in the table', async (file) => {
    const actions = await actionsIn(file);
    expect(actions).toHaveLength(1);
    expect(`${actions[0]?.name}.ts`).toBe(basename(file));
    expect(Object.keys(zhCn)).toContain(actions[0]?.label);
  });

  it('has a key of its own, where it has one', () => {
    const keys = plainActions.map(({ key }) => key).filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('with a key is in the list that keys are looked up in', async () => {
    const all = (await Promise.all(files.map(actionsIn))).flat();
    const listed = plainActions.map(({ name }) => name);
    for (const { name, key } of all) if (key !== undefined) expect(listed).toContain(name);
  });
});
