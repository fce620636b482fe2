import type { PortFailure, PortFailureCode, Result } from '../core/port';

/** A result that names why a file cannot be used. */
export function failure(
  code: PortFailureCode,
  detail: string,
): { readonly ok: false; readonly failure: PortFailure } {
  return { ok: false, failure: { code, detail } };
}

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** What every reading step of this folder returns. */
export type FileResult<Value> = Result<Value, PortFailure>;
