/** The pane shows what is selected in Excel, and Excel what is chosen in the pane. */
import { nextThing } from '../../../src/taskpane/guide/actions/next-thing';
import { openWorkbook } from '../../../src/taskpane/review/actions/open-workbook';
import { chooseForm } from '../../../src/taskpane/shell/actions/choose-form';
import { showScreen } from '../../../src/taskpane/shell/actions/show-screen';
import { switchMode } from '../../../src/taskpane/shell/actions/switch-mode';
import type { Mode, Screen } from '../../../src/taskpane/shell/pane-state';
import type { Pane } from '../../../src/taskpane/shell/pane-store';
import { MemoryWorkbook, paneOf } from '../memory-host';
import { sampleRows, workbookOf } from '../sample-workbook';

const two = () =>
  new MemoryWorkbook(
    workbookOf({ 表1: sampleRows('法制宣传'), 说明: [['填表说明']], 表2: sampleRows('信息化') }),
  );

async function opened(workbook: MemoryWorkbook): Promise<Pane> {
  const pane = paneOf(workbook);
  await openWorkbook.perform(pane);
  return pane;
}

const CARD_OF_1: Screen = {
  name: 'guide',
  place: { formId: 'f1', row: 1 },
  kind: null,
  takesFocus: true,
};

/** Where the pane stands: the form, and what of it. */
function standsAt(pane: Pane): string {
  const { formId, screen } = pane.getState();
  const what = screen.name === 'guide' ? `card ${String(screen.place?.row)}` : screen.name;
  return `${formId ?? ''} ${what}`;
}

type Case = readonly [
  given: string,
  mode: Mode,
  screen: Screen,
  selected: string,
  expected: string,
];

const CASES: readonly Case[] = [
  ['a row, from the list', 'fill', { name: 'result' }, '表1!E11', 'f1 card 4'],
  ['another row, from a card', 'fill', CARD_OF_1, '表1!C9', 'f1 card 2'],
  ['the row of the card', 'fill', CARD_OF_1, '表1!G8', 'f1 card 1'],
  ['the funds', 'fill', CARD_OF_1, '表1!D6', 'f1 card funds'],
  ['the total', 'fill', CARD_OF_1, '表1!G14', 'f1 card total'],
  ['a cell above the table, from a card', 'fill', CARD_OF_1, '表1!A1', 'f1 card 1'],
  ['a cell beside the table', 'fill', CARD_OF_1, '表1!Z9', 'f1 card 1'],
  ['another sheet, from the list', 'fill', { name: 'result' }, '表2!E11', 'f2 result'],
  ['another sheet, from a card', 'fill', CARD_OF_1, '表2!E11', 'f2 card 4'],
  ['a sheet without a form', 'fill', CARD_OF_1, '说明!A1', 'f1 card 1'],
  ['a row, in review', 'review', { name: 'result' }, '表1!E11', 'f1 result'],
  ['another sheet, in review', 'review', { name: 'result' }, '表2!E11', 'f2 result'],
  ['a row, while settings are open', 'fill', { name: 'settings' }, '表2!E11', 'f1 settings'],
];

describe('selecting in Excel', () => {
  it.each(CASES)('%s (%s)', async (_given, mode, screen, selected, expected) => {
    const workbook = two();
    const pane = await opened(workbook);
    if (mode === 'review') void switchMode.perform(pane, mode);
    void showScreen.perform(pane, screen);
    const [sheet = '', address = ''] = selected.split('!');
    workbook.tellSelection({ sheet, address });
    expect(standsAt(pane)).toBe(expected);
    expect(workbook.selected).toEqual([]);
  });

  it('leaves the focus in Excel, and the next thing of the guide takes it again', async () => {
    const workbook = two();
    const pane = await opened(workbook);
    workbook.tellSelection({ sheet: '表1', address: 'E11' });
    expect(pane.getState().screen).toMatchObject({ takesFocus: false });
    await nextThing.perform(pane);
    expect(pane.getState().screen).toMatchObject({ takesFocus: true });
  });
});

describe('choosing a form', () => {
  it('shows its sheet in Excel', async () => {
    const workbook = two();
    const pane = await opened(workbook);
    await chooseForm.perform(pane, 'f2');
    expect(workbook.selected).toEqual([{ sheet: '表2', address: 'A1' }]);
  });

  it('on a hidden sheet says nothing and leaves Excel where it is', async () => {
    const workbook = two();
    workbook.snapshot = {
      ...workbook.snapshot,
      sheets: workbook.snapshot.sheets.map((sheet) =>
        sheet.name === '表2' ? { ...sheet, visibility: 'hidden' } : sheet,
      ),
    };
    const pane = await opened(workbook);
    await chooseForm.perform(pane, 'f2');
    expect(pane.getState()).toMatchObject({ formId: 'f2', notice: null });
    expect(workbook.selected).toEqual([]);
  });
});
