/** Columns mapped by hand: sheet, header row, one column per meaning, and what the first rows then say. */
import * as React from 'react';
import { changeMapping } from './actions/change-mapping';
import { saveMapping } from './actions/save-mapping';
import { Button } from '../controls/button';
import { Dropdown } from '../controls/dropdown';
import { columnOptions, headerRowOptions, MAPPED_COLUMNS } from './mapping';
import { withoutKey } from '../shell/without-key';
import { usePaneState, useRun, useWords } from '../shell/pane';
import type { MappingDraft } from '../shell/pane-state';
import { MAPPED_COLUMN_KEYS } from '../wording/names';
import { MappingPreview } from './mapping-preview';
import { ScreenFrame } from '../controls/screen-frame';

const NO_COLUMN = 'none';

export function MappingScreen({ draft }: { draft: MappingDraft }): JSX.Element {
  const state = usePaneState();
  const { say } = useWords();
  const run = useRun();
  const sheets = state.snapshot?.sheets ?? [];
  const sheet = sheets.find(({ name }) => name === draft.sheet);
  const change = (part: Partial<MappingDraft>): void =>
    void run(changeMapping, { ...draft, ...part });
  const rows = sheet ? headerRowOptions(sheet) : [];
  const columns = sheet && draft.headerRow !== null ? columnOptions(sheet, draft.headerRow) : [];
  return (
    <ScreenFrame
      title={say('action.map')}
      footer={
        <div className="footer-commands">
          <Button
            look="primary"
            text={say(saveMapping.label)}
            isDisabled={!saveMapping.isEnabled(state, draft)}
            onClick={() => void run(saveMapping, draft)}
          />
        </div>
      }
    >
      <p className="section-lead">{say('mapping.lead')}</p>
      <Dropdown
        label={say('mapping.sheet')}
        chosen={draft.sheet}
        options={sheets.map(({ name }) => ({ key: name, text: name }))}
        onChoose={(name) => change({ sheet: name, headerRow: null, columns: {} })}
      />
      <Dropdown
        label={say('mapping.headerRow')}
        chosen={draft.headerRow === null ? null : String(draft.headerRow)}
        placeholder={say('mapping.choose')}
        options={rows.map(({ row, text }) => ({
          key: String(row),
          text: say('mapping.row', { row: row + 1, text }),
        }))}
        onChoose={(row) => change({ headerRow: Number(row) })}
      />
      {columns.length === 0
        ? null
        : MAPPED_COLUMNS.map((name) => (
            <Dropdown
              key={name}
              label={say(MAPPED_COLUMN_KEYS[name])}
              chosen={draft.columns[name] === undefined ? NO_COLUMN : String(draft.columns[name])}
              options={[
                { key: NO_COLUMN, text: say('mapping.noColumn') },
                ...columns.map(({ column, letters, text }) => ({
                  key: String(column),
                  text: say('mapping.column', { letters, text }),
                })),
              ]}
              onChoose={(key) =>
                change({
                  columns:
                    key === NO_COLUMN
                      ? withoutKey(draft.columns, name)
                      : { ...draft.columns, [name]: Number(key) },
                })
              }
            />
          ))}
      {sheet && draft.headerRow !== null ? (
        <MappingPreview sheet={sheet} headerRow={draft.headerRow} columns={draft.columns} />
      ) : null}
    </ScreenFrame>
  );
}
