import { EMPTY_STORED_STATE, type StoredState } from '../../src/core/store';
import { SettingsStore, type DocumentSettings } from '../../src/excel/workbook-store';
import { valueOf } from './open-port';

/** Settings as office.js keeps them: JSON, written to the document only by saveAsync. */
function settingsOf(saved: Map<string, string>, isFailing = false): DocumentSettings {
  const open = new Map(saved);
  return {
    get: (name) => JSON.parse(open.get(name) ?? 'null') as unknown,
    set: (name, value) => void open.set(name, JSON.stringify(value)),
    saveAsync: (callback) => {
      if (isFailing) {
        callback({ status: 'failed', error: { code: 5004, message: '正在编辑' } });
        return;
      }
      open.forEach((json, name) => saved.set(name, json));
      callback({ status: 'succeeded' });
    },
  };
}

const full: StoredState = {
  policyId: 'national-2020',
  customPolicies: [],
  mappings: [{ sheet: '表1', headerRow: 4, columns: { level3: 2, target: 3 } }],
  decisions: [
    {
      tier: 'partlyAchieved',
      score: 3.5,
      sheet: '表1',
      cell: 'H7',
      indicator: '满意度',
      target: '较高',
      actual: '一般',
    },
  ],
  acceptances: [
    {
      code: 'V05',
      messageId: 'rateWithCount',
      sheet: '表1',
      indicator: '培训人数',
      cells: ['表1!F6'],
      contents: ['100'],
      reason: '单位由上级统一规定',
      by: '张三',
      time: '2026-01-05T08:00:00Z',
    },
  ],
  chosenTargets: [
    { evaluation: '表5!A1', file: null, target: '目标表!A1' },
    { evaluation: '表6!A1', file: '批复.xlsx', target: '目标表!A3' },
  ],
  journal: [
    {
      id: 1,
      time: '2026-01-05T08:00:00Z',
      title: '填写得分',
      cells: [
        {
          cell: { sheet: '表1', address: 'H7' },
          before: { value: null },
          after: { value: 5, fill: '#FFF2CC' },
        },
      ],
    },
  ],
  preferences: { language: 'zh-CN', checksOnOpen: true },
};

function userStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

describe('what a workbook remembers', () => {
  it('starts empty', async () => {
    const store = new SettingsStore(settingsOf(new Map()), null, 'p');
    expect(valueOf(await store.load())).toEqual({ state: EMPTY_STORED_STATE, putAside: [] });
  });

  it('comes back after the pane was closed; preferences stay at this machine', async () => {
    const saved = new Map<string, string>();
    const user = userStorage();
    valueOf(await new SettingsStore(settingsOf(saved), user, 'p').save(full));
    expect(valueOf(await new SettingsStore(settingsOf(saved), user, 'p').load()).state).toEqual(
      full,
    );
    expect(Array.from(saved.keys()).some((key) => key.includes('preferences'))).toBe(false);
  });

  it('puts aside what cannot be read, keeps the rest, and loses nothing', async () => {
    const saved = new Map<string, string>();
    await new SettingsStore(settingsOf(saved), null, 'p').save(full);
    const decisions = JSON.stringify([...full.decisions, { tier: 'great' }]);
    saved.set('v1.decisions', decisions);
    saved.set('v1.journal', '"broken"');
    saved.set('v1.policyId', '12');
    const store = new SettingsStore(settingsOf(saved), null, 'p');
    const { state, putAside } = valueOf(await store.load());
    expect(putAside.slice().sort()).toEqual(['decisions', 'journal', 'policyId']);
    expect(state.decisions).toEqual(full.decisions);
    expect(state.journal).toEqual([]);
    expect(state.mappings).toEqual(full.mappings);
    await store.save(state);
    expect(saved.get('v1.decisions.putAside')).toBe(decisions);
    expect(saved.get('v1.journal.putAside')).toBe('"broken"');
  });

  it('forgets the oldest batches when the journal grows too large', async () => {
    const saved = new Map<string, string>();
    const journal = Array.from({ length: 30 }, (_each, id) => ({
      id,
      time: '',
      title: '字'.repeat(20000),
      cells: [],
    }));
    const store = new SettingsStore(settingsOf(saved), null, 'p');
    await store.save({ ...full, journal });
    const kept = valueOf(await new SettingsStore(settingsOf(saved), null, 'p').load()).state
      .journal;
    expect(kept.length).toBeLessThan(20);
    expect(kept[kept.length - 1]?.id).toBe(29);
  });

  it('says so when the document cannot keep it', async () => {
    const store = new SettingsStore(settingsOf(new Map(), true), null, 'p');
    expect(await store.save(full)).toMatchObject({
      ok: false,
      failure: { code: 'host-error', detail: '5004: 正在编辑' },
    });
  });
});
