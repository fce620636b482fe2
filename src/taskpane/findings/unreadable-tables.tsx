/** Tables that look like forms and cannot be read: what is missing, and the way to point at it. */
import * as React from 'react';
import type { UnreadableTable } from '../../core/form/form';
import { toRangeAddress } from '../../core/sheet/address';
import { beginMapping } from '../mapping/actions/begin-mapping';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { useRun, useWords } from '../shell/pane';
import { MAPPED_COLUMN_KEYS, type MappedColumn } from '../wording/names';

export function UnreadableTables(props: {
  tables: readonly UnreadableTable[];
}): JSX.Element | null {
  const { say } = useWords();
  const run = useRun();
  const { tables } = props;
  if (tables.length === 0) return null;
  return (
    <ul className="unreadable">
      {tables.map((table) => {
        const place = { sheet: table.sheet, range: toRangeAddress(table.range) };
        if (table.procedure) {
          return (
            <li key={`${place.sheet}!${place.range}`}>
              <Icon name="Info" />
              <span>{say('unreadable.notOurs', place)}</span>
            </li>
          );
        }
        const missing = table.missing
          .map((column) =>
            column in MAPPED_COLUMN_KEYS ? say(MAPPED_COLUMN_KEYS[column as MappedColumn]) : column,
          )
          .map((name) => say('punctuation.quoted', { name }));
        return (
          <li key={`${place.sheet}!${place.range}`}>
            <Icon name="Warning" className="tone-warning" />
            <span>
              {say('unreadable.text', {
                ...place,
                columns: missing.join(say('punctuation.listComma')),
              })}
              <Button
                look="link"
                text={say('unreadable.map')}
                onClick={() => void run(beginMapping, table)}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
