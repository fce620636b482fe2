/** What a preview offers, and how the totals follow what is ticked in it. */
import type { AssessedWorkbook } from '../../core/assess';
import type { Edit } from '../../core/edit/edit';
import { totalEdit, type ManualFill } from '../../core/score/fill-plan';
import type { AssessedForm } from '../../core/score/result';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Message } from '../wording/words';
import type { OfferedEdit, Preview, PreviewSource } from '../shell/pane-state';
import type { SkippedRow } from './skipped-row';

/** What the list of a preview is made from. */
export interface Offer {
  readonly title: Message;
  readonly source: PreviewSource;
  readonly edits: readonly Edit[];
  readonly manual?: readonly ManualFill[];
  readonly skipped?: readonly SkippedRow[];
  readonly note: Message | null;
}

/** Safe edits on visible sheets are ticked, the others wait for a yes. */
export function offerEdits(
  { title, source, edits, manual = [], skipped = [], note }: Offer,
  result: AssessedWorkbook,
): Preview {
  const isAskedFor = source.kind === 'mend' && source.isAskedFor;
  const offered = edits.map((edit) => ({
    edit,
    isChosen: isAskedFor
      ? !isOnHiddenSheet(edit, result.snapshot)
      : isTickedAtFirst(edit, result.snapshot),
  }));
  return { title, source, offered: withTotals(offered, result), manual, skipped, note };
}

export function isOnHiddenSheet({ cell }: Edit, { sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ name, visibility }) => name === cell.sheet && visibility !== 'visible');
}

function isTickedAtFirst(edit: Edit, snapshot: WorkbookSnapshot): boolean {
  return edit.safety === 'safe' && !isOnHiddenSheet(edit, snapshot);
}

export function chosenEdits(preview: Preview): readonly Edit[] {
  return preview.offered.filter(({ isChosen }) => isChosen).map(({ edit }) => edit);
}

/** Ticks or unticks; the totals are those of what is ticked afterwards. */
export function chooseAmong(
  { offered, ...preview }: Preview,
  edits: readonly Edit[],
  isChosen: boolean,
  result: AssessedWorkbook,
): Preview {
  const chosen = offered.map((each) => (edits.includes(each.edit) ? { ...each, isChosen } : each));
  return { ...preview, offered: withTotals(chosen, result) };
}

/** The totals of forms whose scores or totals are offered, from the scores that are ticked and those that stand. */
export function withTotals(
  offered: readonly OfferedEdit[],
  result: AssessedWorkbook,
): readonly OfferedEdit[] {
  return result.forms.reduce((list, form) => withTotal(list, form, result.snapshot), offered);
}

function withTotal(
  offered: readonly OfferedEdit[],
  assessed: AssessedForm,
  snapshot: WorkbookSnapshot,
): readonly OfferedEdit[] {
  const { form } = assessed;
  const scoreCells = new Set(
    [...form.rows, ...(form.funds?.rows ?? [])].flatMap(({ cells }) => cells.score?.address ?? []),
  );
  const isScore = ({ edit }: OfferedEdit): boolean =>
    edit.cell.sheet === form.sheet && scoreCells.has(edit.cell.address);
  const isTotal = ({ edit }: OfferedEdit): boolean =>
    edit.cell.sheet === form.sheet &&
    edit.change.kind === 'number' &&
    edit.cell.address === form.total?.score?.address;
  const hasScores = offered.some(isScore);
  if (!hasScores && !offered.some(isTotal)) return offered;
  const written = offered.filter((each) => isScore(each) && each.isChosen).map(({ edit }) => edit);
  const edit = totalEdit(assessed, snapshot, written);
  const former = offered.find(isTotal);
  const others = offered.filter((each) => !isTotal(each));
  if (!edit) return others;
  // where scores are offered and none is ticked, only a person ticks their total
  const isDue = written.length > 0 || !hasScores;
  const total = {
    edit,
    isChosen: isDue && (former ? former.isChosen : isTickedAtFirst(edit, snapshot)),
  };
  const place = others.map(isScore).lastIndexOf(true) + 1;
  return [...others.slice(0, place), total, ...others.slice(place)];
}
