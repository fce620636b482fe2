/** Makes a preview from the workbook of now, and makes it again when that has changed under it. */
import type { AssessedFinding, AssessedWorkbook } from '../../core/assess';
import { possibleEdits } from '../../core/edit/possible-edits';
import { reasonFlagEdits } from '../../core/score/reason-flags';
import { toReference } from '../../core/sheet/address';
import type { Edit } from '../../core/edit/edit';
import { fillPlan } from '../../core/score/fill-plan';
import { isSameFinding } from '../findings/finding-groups';
import type { Notice, Preview, PreviewSource } from '../shell/pane-state';
import { refusedEditMessages } from '../wording/refusal-message';
import type { Pane } from '../shell/pane-store';
import { CHANGED_SINCE, readNow } from '../shell/read-now';
import type { Message } from '../wording/words';
import { chosenEdits, offerEdits, withTotals } from './preview';
import { skippedRows } from './skipped-row';

/** Reads, and shows what would be written. Writes nothing; where the workbook cannot be read, nothing is shown. */
export async function openPreview(pane: Pane, source: PreviewSource): Promise<void> {
  const reading = await readNow(pane);
  const { result, formId } = pane.getState();
  if (reading === 'failed' || !result) return;
  const note = reading === 'changed' ? CHANGED_SINCE : null;
  const preview = makePreview(source, result, formId, note);
  const notice = leftOut(source, result);
  pane.update((state) => ({ ...state, screen: { name: 'preview', preview }, notice }));
}

/** `formId`: the form at hand. */
function makePreview(
  source: PreviewSource,
  result: AssessedWorkbook,
  formId: string | null,
  note: Message | null,
): Preview {
  switch (source.kind) {
    case 'fill': {
      const forms =
        source.scope === 'workbook'
          ? result.forms
          : result.forms.filter(({ form }) => form.id === formId);
      const plans = forms.map((assessed) => fillPlan(assessed, result.snapshot));
      return offerEdits(
        {
          title: { key: 'preview.fillTitle' },
          source,
          edits: [
            ...plans.flatMap(({ edits }) => edits),
            ...forms.flatMap((assessed) => reasonFlagEdits(assessed, result.snapshot)),
          ],
          manual: plans.flatMap(({ manual }) => manual),
          skipped: forms.flatMap(skippedRows),
          note,
        },
        result,
      );
    }
    case 'mend': {
      return offerEdits(
        {
          title: { key: 'preview.fixTitle' },
          source,
          edits: repairs(source.findings, result).accepted,
          note,
        },
        result,
      );
    }
  }
}

/** The repairs of these findings as they are now, and those that the rules refuse beforehand. */
function repairs(
  wanted: readonly AssessedFinding[],
  { findings, snapshot }: AssessedWorkbook,
): ReturnType<typeof possibleEdits> {
  const now = findings.filter(
    (finding) => !finding.accepted && wanted.some((each) => isSameFinding(each, finding)),
  );
  return possibleEdits(
    now.flatMap(({ edits }) => edits ?? []),
    snapshot,
  );
}

/** Repairs that cannot be offered are named. */
function leftOut(source: PreviewSource, result: AssessedWorkbook): Notice | null {
  const refused = source.kind === 'mend' ? repairs(source.findings, result).refused : [];
  return refused.length === 0
    ? null
    : {
        tone: 'warning',
        text: { key: 'preview.leftOut' },
        details: refusedEditMessages(refused),
        offersUndo: false,
      };
}

/** The same preview from another reading; what the person had ticked or not stays so. */
export function makeAgain(
  former: Preview,
  result: AssessedWorkbook,
  formId: string | null,
  note: Message,
): Preview {
  const preview = makePreview(former.source, result, formId, note);
  const choices = new Map(former.offered.map(({ edit, isChosen }) => [keyOf(edit), isChosen]));
  const offered = preview.offered.map((each) => ({
    ...each,
    isChosen: choices.get(keyOf(each.edit)) ?? each.isChosen,
  }));
  return { ...preview, offered: withTotals(offered, result) };
}

/** A tick was given to what stood in the cell: with another value there it is asked for anew. */
function keyOf({ cell, change, before }: Edit): string {
  return JSON.stringify([toReference(cell), change.kind, before.value, before.formula]);
}

/** True where the same would be written into the same cells, whatever it was computed from. */
export function choosesTheSame(one: Preview, other: Preview): boolean {
  const shown = (preview: Preview): string =>
    JSON.stringify(chosenEdits(preview).map(({ cell, before, change }) => [cell, before, change]));
  return shown(one) === shown(other);
}
