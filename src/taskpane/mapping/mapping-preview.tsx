/** The first rows as they would be read with the columns chosen so far. */
import * as React from 'react';
import { cellAt } from '../../core/sheet/cell-at';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { MAPPED_COLUMNS } from './mapping';
import type { MappingDraft } from '../shell/pane-state';
import { useWords } from '../shell/pane';
import { MAPPED_COLUMN_KEYS } from '../wording/names';

const SHOWN_ROWS = 4;

export interface MappingPreviewProps {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: MappingDraft['columns'];
}

export function MappingPreview({
  sheet,
  headerRow,
  columns,
}: MappingPreviewProps): JSX.Element | null {
  const { say } = useWords();
  const mapped = MAPPED_COLUMNS.filter((name) => columns[name] !== undefined);
  if (mapped.length === 0) return null;
  const rows = Array.from({ length: SHOWN_ROWS }, (_empty, index) => headerRow + 1 + index);
  return (
    <section className="example">
      <h2 className="section-heading">{say('mapping.preview')}</h2>
      <table>
        <thead>
          <tr>
            {mapped.map((name) => (
              <th key={name} scope="col">
                {say(MAPPED_COLUMN_KEYS[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {mapped.map((name) => (
                <td key={name}>{cellAt(sheet, { row, column: columns[name] ?? 0 })?.text ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
