/**
 * Remembers choices with the workbook, in its document settings (Common API, every Excel), and the
 * person's own preferences at this machine.
 */
import type { ZodMiniType } from 'zod/mini';
import { acceptanceSchema } from '../core/check/acceptance-schema';
import { loadPolicy } from '../core/policy/load-policy';
import type { Policy } from '../core/policy/schema';
import type { PortFailure, Result } from '../core/port';
import { EMPTY_STORED_STATE } from '../core/store';
import type { LoadedState, StoredState, WorkbookStore } from '../core/store';
import { utf8Bytes } from '../core/sheet/utf8-bytes';
import {
  chosenTargetSchema,
  decisionSchema,
  journalEntrySchema,
  mappingSchema,
  policyIdSchema,
  preferencesSchema,
} from './stored-state-schemas';

/** The part of `Office.context.document.settings` that is used. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** `status` is `succeeded` or `failed`; declared as a numbered enumeration by Office. */
  saveAsync(
    callback: (result: {
      readonly status: unknown;
      readonly error?: { readonly code: number; readonly message: string };
    }) => void,
  ): void;
}

/** The part of `localStorage` that is used; `null` where the web view has none. */
export interface UserStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Settings belong to one add-in already; the prefix tells ours from those of an older version. */
const PREFIX = 'v1.';
const ASIDE = '.putAside';
/** Oldest batches are forgotten beyond this: settings are loaded whenever the workbook is opened. */
const JOURNAL_BYTES = 1024 * 1024;

type Part = keyof StoredState;

/** A list with what could be read of it. */
interface ReadList<Item> {
  readonly items: readonly Item[];
  readonly isComplete: boolean;
}

function readList<Item>(raw: unknown, read: (item: unknown) => Item | null): ReadList<Item> {
  if (raw === null || raw === undefined) return { items: [], isComplete: true };
  if (!Array.isArray(raw)) return { items: [], isComplete: false };
  const items: Item[] = [];
  for (const each of raw as unknown[]) {
    const item = read(each);
    if (item !== null) items.push(item);
  }
  return { items, isComplete: items.length === raw.length };
}

function bySchema<Item>(schema: ZodMiniType<Item>): (item: unknown) => Item | null {
  return (item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? parsed.data : null;
  };
}

function readPolicy(item: unknown): Policy | null {
  const policy = loadPolicy(item);
  return policy.ok ? policy.value : null;
}

/** The newest entries that fit. */
function withinLimit(journal: StoredState['journal']): StoredState['journal'] {
  let bytes = 0;
  let first = journal.length;
  while (first > 0) {
    bytes += utf8Bytes(JSON.stringify(journal[first - 1]));
    if (bytes > JOURNAL_BYTES) break;
    first -= 1;
  }
  return journal.slice(first);
}

export class SettingsStore implements WorkbookStore {
  constructor(
    private readonly settings: DocumentSettings,
    private readonly userStorage: UserStorage | null,
    /** Key of the preferences; includes the partition of the web view where there is one. */
    private readonly userKey: string,
  ) {}

  async load(): Promise<Result<LoadedState, PortFailure>> {
    const putAside: Part[] = [];
    const list = <Item>(part: Part, read: (item: unknown) => Item | null): readonly Item[] => {
      const { items, isComplete } = readList(this.settings.get(PREFIX + part), read);
      if (!isComplete) putAside.push(part);
      return items;
    };
    const state: StoredState = {
      policyId: this.loadPolicyId(putAside),
      customPolicies: list('customPolicies', readPolicy),
      mappings: list('mappings', bySchema(mappingSchema)),
      decisions: list('decisions', bySchema(decisionSchema)),
      acceptances: list('acceptances', bySchema(acceptanceSchema)),
      chosenTargets: list('chosenTargets', bySchema(chosenTargetSchema)),
      journal: list('journal', bySchema(journalEntrySchema)),
      preferences: this.loadPreferences(putAside),
    };
    for (const part of putAside) {
      if (part === 'preferences') continue;
      this.settings.set(PREFIX + part + ASIDE, this.settings.get(PREFIX + part));
    }
    return { ok: true, value: { state, putAside } };
  }

  save(state: StoredState): Promise<Result<void, PortFailure>> {
    const { preferences, ...ofWorkbook } = state;
    const stored = { ...ofWorkbook, journal: withinLimit(state.journal) };
    for (const part of Object.keys(stored) as (keyof typeof stored)[]) {
      this.settings.set(PREFIX + part, stored[part]);
    }
    if (preferences) this.savePreferences(JSON.stringify(preferences));
    return new Promise((resolve) => {
      this.settings.saveAsync(({ status, error }) => {
        if (String(status) === 'succeeded') resolve({ ok: true, value: undefined });
        else {
          const detail = error ? `${String(error.code)}: ${error.message}` : String(status);
          resolve({ ok: false, failure: { code: 'host-error', detail } });
        }
      });
    });
  }

  private loadPolicyId(putAside: Part[]): string | null {
    const raw = this.settings.get(`${PREFIX}policyId`);
    if (raw === null || raw === undefined) return EMPTY_STORED_STATE.policyId;
    const parsed = policyIdSchema.safeParse(raw);
    if (parsed.success) return parsed.data;
    putAside.push('policyId');
    return EMPTY_STORED_STATE.policyId;
  }

  private loadPreferences(putAside: Part[]): StoredState['preferences'] {
    try {
      const text = this.userStorage?.getItem(this.userKey) ?? null;
      return text === null ? null : preferencesSchema.parse(JSON.parse(text));
    } catch {
      // blocked storage, or something else under our key
      putAside.push('preferences');
      return null;
    }
  }

  private savePreferences(text: string): void {
    try {
      this.userStorage?.setItem(this.userKey, text);
    } catch {
      // a web view without storage forgets preferences; nothing else depends on them
    }
  }
}
