/** A list of cells; where they lie on several sheets, one list per sheet under its name. */
import * as React from 'react';
import { useWords } from '../shell/pane';

export interface BySheetProps<Item> {
  readonly items: readonly Item[];
  readonly sheetOf: (item: Item) => string;
  /** One list item, with its key. */
  readonly children: (item: Item) => JSX.Element;
}

export function BySheet<Item>({ items, sheetOf, children }: BySheetProps<Item>): JSX.Element {
  const { say } = useWords();
  const sheets = items.map(sheetOf).filter((name, index, all) => all.indexOf(name) === index);
  return (
    <>
      {sheets.map((sheet) => (
        <React.Fragment key={sheet}>
          {sheets.length > 1 ? (
            <h3 className="preview-sheet">{say('form.sheet', { sheet })}</h3>
          ) : null}
          <ul className="preview-edits">
            {items.filter((item) => sheetOf(item) === sheet).map(children)}
          </ul>
        </React.Fragment>
      ))}
    </>
  );
}
