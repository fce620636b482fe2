import { cellList } from '../../../src/core/report/cell-list';

test.each([
  [['自评!H14'], '自评!H14'],
  [['自评!H14', '自评!F14', '自评!E14'], '自评!H14、F14、E14'],
  [['自评!H23', '自评!H13', '自评!H14', '自评!H15', '自评!I6'], '自评!H23、H13:H15、I6'],
  [['自评!E13', '目标!D8', '目标!D9', '自评!D6'], '自评!E13、目标!D8:D9、自评!D6'],
  [['表!A9', '表!A8'], '表!A9、A8'],
  [[], ''],
])('cells %j are listed as %s', (cells, expected) => {
  expect(cellList(cells)).toBe(expected);
});
