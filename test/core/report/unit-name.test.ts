import { cleanUnitName } from '../../../src/core/report/unit-name';

test.each([
  ['201101市一中', '市一中'],
  ['201101-市一中', '市一中'],
  ['[201101]市一中', '市一中'],
  ['201 - 市一中', '市一中'],
  ['市一中（201101）', '市一中'],
  ['-市一中-', '市一中'],
  ['第101中学', '第101中学'],
  ['12345', '12345'],
  ['', ''],
])('%s is called %s', (printed, expected) => {
  expect(cleanUnitName(printed)).toBe(expected);
});
