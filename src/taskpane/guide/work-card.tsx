/** Everything about one row in one place: its values, and what is to be decided, written or mended. */
import * as React from 'react';
import type { AssessedFinding, AssessedWorkbook } from '../../core/assess';
import { renderBasis } from '../../core/report/render-basis';
import type { AssessedForm, AssessedRow } from '../../core/score/result';
import { RowValues } from '../fill/row-values';
import { isDecidable, isScored } from '../fill/score-rows';
import { ShareBar } from '../fill/share-bar';
import { reasonRows } from '../reasons/reason-rows';
import { AddressButton } from '../shell/address-button';
import { usePaneState, useWords } from '../shell/pane';
import { formName } from '../shell/form-list';
import { formatOptional, formatScore } from '../wording/numbers';
import { CellField } from '../fill/cell-field';
import { cardCell } from './card-cell';
import { DecidePart } from './decide-part';
import { FindingPart } from './finding-part';
import { GuideBar } from './guide-bar';
import { earlierRowsOf } from './last-year';
import { LastYearFile } from './last-year-file';
import { ReasonPart } from './reason-part';
import { isSamePlace, isToDecide, isToFill, isToMend, isUnfinishedWork, workLeft } from './work';
import type { WorkPlace } from './work-place';

export interface WorkCardProps {
  readonly result: AssessedWorkbook;
  readonly form: AssessedForm;
  readonly place: WorkPlace;
  readonly takesFocus: boolean;
}

export function WorkCard({ result, form, place, takesFocus }: WorkCardProps): JSX.Element {
  const { say } = useWords();
  const row = form.rows.find((each) => each.row.number === place.row);
  const findings = result.findings.filter(
    (finding) =>
      finding.form === place.formId && finding.row === place.row && !isUnfinishedWork(finding),
  );
  const steps = workLeft(result).steps.filter((step) => isSamePlace(step, place));
  const isDone = steps.length === 0;
  // where Excel stands, too
  const cell = cardCell(result, place, steps[0]?.kind ?? null);
  const isRowsWork = steps.some(({ kind }) => kind !== 'mend');
  const firstToMend = isRowsWork
    ? undefined
    : (findings.find(isToMend) ?? findings.find(({ edits }) => edits !== undefined));
  return (
    <>
      <div className="card-guide">
        <GuideBar result={result} isMain={isDone} />
      </div>
      <article className="card">
        <h2 className="card-name">
          {row ? row.row.name : formName(form)}
          {cell ? <AddressButton cell={cell} /> : null}
        </h2>
        <p className="form-place">{say('form.sheet', { sheet: form.form.sheet })}</p>
        {row ? <RowFacts form={form} row={row} /> : null}
        {row ? (
          <RowWork
            result={result}
            form={form}
            row={row}
            findings={findings}
            takesFocus={takesFocus}
          />
        ) : null}
        {findings.map((finding) => (
          <FindingPart
            key={`${finding.code} ${finding.messageId} ${finding.cells[0] ?? ''}`}
            finding={finding}
            takesFocus={takesFocus && finding === firstToMend}
          />
        ))}
        {isDone && findings.length === 0 ? <p className="hint">{say('guide.rowDone')}</p> : null}
      </article>
    </>
  );
}

/** Target and actual, and what the row gets of its weight where the form has scores. */
function RowFacts({ form, row }: Pick<RowWorkProps, 'form' | 'row'>): JSX.Element {
  const { say, sentences } = useWords();
  const { weight, given, score } = row;
  const points = score.computed ?? given;
  return (
    <>
      <RowValues row={row} />
      {weight !== null && weight > 0 && isScored(form) ? (
        <p className="card-score">
          <ShareBar settled={points ?? 0} pending={points === null ? weight : 0} whole={weight} />
          <span className="card-points">
            {say('row.score', { given: formatOptional(points), weight: formatScore(weight) })}
          </span>
        </p>
      ) : null}
      {score.computed !== null && score.decision === null && isScored(form) ? (
        <p className="hint arithmetic-line">{renderBasis(score.basis, sentences)}</p>
      ) : null}
    </>
  );
}

/** On forms about a part of the year the column is called by its months; else it has one name. */
function actualLabel({ form, progress }: AssessedForm): string | null {
  return progress ? (form.columns.actual?.cell.text ?? null) : null;
}

interface RowWorkProps {
  readonly result: AssessedWorkbook;
  readonly form: AssessedForm;
  readonly row: AssessedRow;
  readonly findings: readonly AssessedFinding[];
  readonly takesFocus: boolean;
}

function RowWork({ result, form, row, findings, takesFocus }: RowWorkProps): JSX.Element {
  const { say } = useWords();
  const { lastYear } = usePaneState();
  const earlier = React.useMemo(() => earlierRowsOf(form, lastYear), [form, lastYear]).get(
    row.row.number,
  );
  const { actual } = row.row.cells;
  const reason = reasonRows(form, findings).find(({ assessed }) => assessed === row);
  const writes =
    reason?.cell && (reason.state === 'missing' || reason.state === 'blanks-left') ? reason : null;
  const waits = isToDecide(form, row);
  const isOffered = (waits && earlier?.score) || (writes && earlier?.reason);
  const isDecided = row.score.decision !== null && isDecidable(row);
  return (
    <>
      {isToFill(form, row) && actual ? (
        <CellField
          cell={{ sheet: form.form.sheet, address: actual.address }}
          label={actualLabel(form) ?? say('column.actual')}
          takesFocus={takesFocus}
        />
      ) : null}
      {waits || isDecided ? (
        <DecidePart
          result={result}
          form={form}
          row={row}
          earlier={earlier}
          takesFocus={takesFocus}
        />
      ) : null}
      {writes?.cell ? (
        <ReasonPart
          form={form}
          row={row}
          cell={writes.cell}
          earlier={earlier}
          takesFocus={takesFocus && !waits}
        />
      ) : null}
      {waits || writes ? <LastYearFile isSilent={!isOffered} /> : null}
    </>
  );
}
