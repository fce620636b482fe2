/**
 * Remembers choices with the workbook, in its document settings (Common API, every Excel), and the
 * person's own preferences at this machine.
 */
import type { PortFailure, Result } from '../core/port';
import { EMPTY_STORED_STATE } from '../core/store';
import type { LoadedState, StoredState, WorkbookStore } from '../core/store';
import { utf8Bytes } from '../core/sheet/utf8-bytes';
import type { StoredRaw } from './stored-parts';

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
  /** False after a failed reading: saving would drop what is stored. */
  private mayBeReplaced = true;

  constructor(
    private readonly settings: DocumentSettings,
    private readonly userStorage: UserStorage | null,
    /** Key of the preferences; includes the partition of the web view where there is one. */
    private readonly userKey: string,
  ) {}

  async load(): Promise<Result<LoadedState, PortFailure>> {
    const raw = this.rawParts();
    if (Object.values(raw).every((part) => part === null || part === undefined)) {
      return { ok: true, value: { state: EMPTY_STORED_STATE, putAside: [] } };
    }
    try {
      // a bundle of its own: most workbooks have nothing stored yet
      const { readStoredParts } = await import(
        /* webpackChunkName: "stored-data" */ './stored-parts'
      );
      const loaded = readStoredParts(raw);
      for (const part of loaded.putAside) {
        if (part !== 'preferences') this.settings.set(PREFIX + part + ASIDE, raw[part]);
      }
      this.mayBeReplaced = true;
      return { ok: true, value: loaded };
    } catch (error) {
      this.mayBeReplaced = false;
      return { ok: false, failure: { code: 'host-error', detail: String(error) } };
    }
  }

  save(state: StoredState): Promise<Result<void, PortFailure>> {
    if (!this.mayBeReplaced) {
      const detail = 'what is stored was not read';
      return Promise.resolve({ ok: false, failure: { code: 'host-error', detail } });
    }
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

  private rawParts(): StoredRaw {
    const stored = (part: keyof StoredState): unknown => this.settings.get(PREFIX + part);
    return {
      policyId: stored('policyId'),
      customPolicies: stored('customPolicies'),
      mappings: stored('mappings'),
      decisions: stored('decisions'),
      acceptances: stored('acceptances'),
      chosenTargets: stored('chosenTargets'),
      journal: stored('journal'),
      preferences: this.preferencesText(),
    };
  }

  /** Blocked storage counts as unreadable. */
  private preferencesText(): string | null {
    try {
      return this.userStorage?.getItem(this.userKey) ?? null;
    } catch {
      return '';
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
