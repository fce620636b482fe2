/** One cell of a preview: tick, address, indicator, before → after, and the arithmetic where points are lost. */
import * as React from 'react';
import type { Edit } from '../../core/edit/edit';
import { renderBasis } from '../../core/report/render-basis';
import type { AssessedRow } from '../../core/score/result';
import { Checkbox } from '../controls/checkbox';
import { Icon } from '../controls/icon';
import { AddressButton } from '../shell/address-button';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { OfferedEdit } from '../shell/pane-state';
import { shownFor } from '../wording/cell-values';
import { formatScore } from '../wording/numbers';
import type { Words } from '../wording/words';
import { chooseEdits } from './actions/choose-edits';
import { labelOfCell, rowOfCell } from './cell-label';

export function PreviewEdit({ offered }: { offered: OfferedEdit }): JSX.Element {
  const { result } = usePaneState();
  const words = useWords();
  const run = useRun();
  const { edit, isChosen } = offered;
  const label = result ? labelOfCell(result, edit.cell, edit.purpose) : '';
  const name = typeof label === 'string' ? label : words.tell(label);
  const row = edit.purpose === 'score' && result ? rowOfCell(result, edit.cell) : null;
  const { address } = edit.cell;
  const isFlag = edit.change.kind === 'fill';
  const { before, after } = changeTexts(edit, row, words);
  return (
    <li className="preview-line">
      <Checkbox
        label={
          isFlag
            ? `${address} ${name}`
            : words.say('preview.edit', { address, name, before, after })
        }
        isChecked={isChosen}
        onChange={(checked) => void run(chooseEdits, { edits: [edit], isChosen: checked })}
      >
        <span className="preview-name" title={name}>
          {name}
        </span>
        {isFlag ? (
          <span className="flag-sample" />
        ) : (
          <span className="preview-change">
            <span className="before">{before}</span>
            <Icon name="ChevronRight" />
            <span className="after">{after}</span>
          </span>
        )}
      </Checkbox>
      <AddressButton cell={edit.cell} />
      {row && losesPoints(edit, row) ? (
        <p className="preview-arithmetic">{renderBasis(row.score.basis, words.sentences)}</p>
      ) : null}
    </li>
  );
}

/** True where less than the full marks is to be written: what people look at first. */
export function losesPoints({ change }: Edit, { weight }: AssessedRow): boolean {
  return change.kind === 'number' && weight !== null && change.value < weight;
}

function changeTexts(
  { before, change, purpose }: Edit,
  row: AssessedRow | null,
  { say }: Words,
): { readonly before: string; readonly after: string } {
  if (change.kind === 'fill') return { before: '', after: '' };
  if (before.formula !== undefined) {
    // `=100%` typed as a target: the same letters, once a formula and once a text
    return {
      before: say('preview.asFormula', { formula: before.formula }),
      after: say('preview.asText', { text: String(change.value) }),
    };
  }
  const after = shownFor(purpose, change.value);
  return {
    before: shownFor(purpose, before.value),
    after:
      row && row.weight !== null && change.kind === 'number'
        ? say('preview.ofWeight', { score: after, weight: formatScore(row.weight) })
        : after,
  };
}
