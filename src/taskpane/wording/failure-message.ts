/** What the pane says when reading or writing failed. */
import type { PortFailureCode } from '../../core/port';
import type { Message, WordingKey } from './words';

const KEYS: Readonly<Record<PortFailureCode, WordingKey>> = {
  'not-a-workbook': 'failure.notAWorkbook',
  encrypted: 'failure.encrypted',
  truncated: 'failure.truncated',
  'too-large': 'failure.tooLarge',
  unsupported: 'failure.unsupported',
  'cell-edit-mode': 'failure.cellEditMode',
  protected: 'failure.protected',
  'payload-limit': 'failure.payloadLimit',
  'session-lost': 'failure.sessionLost',
  'no-answer': 'failure.noAnswer',
  'changed-while-reading': 'failure.changedWhileReading',
  cancelled: 'failure.cancelled',
  'host-error': 'failure.hostError',
};

export function failureMessage(code: PortFailureCode): Message {
  return { key: KEYS[code] };
}

/** What can go wrong with a file that is not open in Excel. */
const FILE_KEYS: Readonly<Record<string, WordingKey>> = {
  'not-a-workbook': 'fileFailure.notAWorkbook',
  encrypted: 'fileFailure.encrypted',
  truncated: 'fileFailure.truncated',
  'too-large': 'fileFailure.tooLarge',
  unsupported: 'fileFailure.unsupported',
};

/** The same about a chosen file, where it is not Excel that failed. `code` as an Assessment names it. */
export function fileFailureMessage(code: string): Message {
  return { key: FILE_KEYS[code] ?? 'fileFailure.unexpected' };
}
