/** The edits of a fill plan, for callers that list the cells to be typed by hand elsewhere. */
import type { Edit } from '../edit/edit';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { fillPlan } from './fill-plan';
import type { AssessedForm } from './result';

export function fillEdits(assessed: AssessedForm, snapshot: WorkbookSnapshot): Edit[] {
  return [...fillPlan(assessed, snapshot).edits];
}
