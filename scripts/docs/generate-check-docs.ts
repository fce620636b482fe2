/** What is generated from the checks: docs/checks.md, the published list. A test fails when it is out of date. */
import { describedChecks } from '../../src/core/check/run/registry';
import { renderCheckList } from './check-list';

/** A generated file: path from the root of the project, and text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Everything generated from the checks. */
export function generateCheckDocs(): GeneratedFile[] {
  return [{ path: 'docs/checks.md', text: renderCheckList(describedChecks) }];
}
