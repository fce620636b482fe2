import { canKeepName, copyName } from '../../src/workbench/page/copy-name';

test.each([
  ['自评表.xlsx', '自评表-副本.xlsx', true],
  ['自评表.XLSX', '自评表-副本.xlsx', true],
  ['含宏.xlsm', '含宏-副本.xlsm', true],
  ['旧表.xls', '旧表-副本.xlsx', false],
  ['开放.ods', '开放-副本.xlsx', false],
])('%s leaves as %s; under its own name: %s', (name, copy, keeps) => {
  expect([copyName(name), canKeepName(name)]).toEqual([copy, keeps]);
});
