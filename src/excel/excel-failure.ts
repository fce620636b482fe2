/** Excel's refusals as failures that users are told about. */
import type { PortFailure, PortFailureCode } from '../core/port';
import { NO_ANSWER } from './answer-limit';

/** Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const MEANINGS: Readonly<Partial<Record<string, PortFailureCode>>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'payload-limit',
  ResponsePayloadSizeLimitExceeded: 'payload-limit',
  InvalidOrTimedOutSession: 'session-lost',
  InvalidOrTimedOutSessionError: 'session-lost',
  ConnectionFailure: 'session-lost',
  [NO_ANSWER]: 'no-answer',
};

/** A refusal by Excel with its own code; `null` for anything else, which is a bug and must be thrown on. */
export function excelErrorCode(error: unknown): string | null {
  // errors may come from another realm, so instanceof says nothing
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Throws on what is not a refusal by Excel. */
export function toPortFailure(error: unknown): PortFailure {
  const code = excelErrorCode(error);
  if (code === null) throw error;
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  return { code: MEANINGS[code] ?? 'host-error', detail: `${code}: ${message}` };
}
