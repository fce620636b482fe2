import { displayWidth } from '../../../src/core/sheet/display-width';

test.each([
  ['abc', 3],
  ['得分', 4],
  ['≥90％', 5],
  ['（3）', 5],
  ['', 0],
])('%s takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
