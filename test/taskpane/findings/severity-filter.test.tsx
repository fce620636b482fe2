/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryWorkbook } from '../memory-host';
import { openPane } from '../render-pane';
import { sampleWorkbook } from '../sample-workbook';

const chip = (name: RegExp) => screen.getByRole('button', { name });

/** Codes of the groups that are listed. */
const codes = (): (string | null)[] =>
  Array.from(document.querySelectorAll('.group-code')).map(({ textContent }) => textContent);

test('a count of errors shows the errors alone; pressed again, everything', async () => {
  await openPane(new MemoryWorkbook(sampleWorkbook()));
  const all = codes();
  expect(chip(/^错误 1$/).getAttribute('aria-pressed')).toBe('false');
  userEvent.click(chip(/^错误 1$/));
  expect(codes()).toEqual(['S03']);
  expect(chip(/^错误 1$/).getAttribute('aria-pressed')).toBe('true');
  userEvent.click(chip(/^提醒 1$/));
  expect(codes()).toEqual(['S02']);
  userEvent.click(chip(/^提醒 1$/));
  expect(codes()).toEqual(all);
});
