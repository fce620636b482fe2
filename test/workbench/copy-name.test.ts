import { keepsFormat } from '../../src/file/workbook-names';
import { copyName } from '../../src/workbench/page/copy-name';

test.each([
  ['自评表.xlsx', '自评表-副本.xlsx', true],
  ['自评表.XLSX', '自评表-副本.xlsx', true],
  ['含宏.xlsm', '含宏-副本.xlsm', true],
  ['旧表.xls', '旧表-副本.xlsx', false],
  ['文字.et', '文字-副本.xlsx', false],
  ['开放.ods', '开放-副本.xlsx', false],
  ['无名', '无名-副本.xlsx', false],
  ['第1.2版', '第1.2版-副本.xlsx', false],
])('%s leaves as %s; under its own name: %s', (name, copy, keeps) => {
  expect([copyName(name), keepsFormat(name)]).toEqual([copy, keeps]);
});
