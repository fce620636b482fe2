import { PassThrough } from 'node:stream';
import { EMPTY_SUMMARY } from '../../src/core/report/to-assessment';
import { shownOn } from '../../src/cli/shown-stream';
import { TableOutput } from '../../src/cli/table-output';

test('a file name is shown on one line and cannot command the terminal', async () => {
  const stream = new PassThrough();
  const output = new TableOutput(shownOn(stream));
  const file = '\u001b[2J甲\n共9个文件.xlsx';
  await output.add({
    workbook: { file, error: { code: 'damaged', message: '内容\u001b]0;x\u0007已损坏' } },
    filled: null,
    policyChanges: [],
  });
  await output.end(EMPTY_SUMMARY);
  const lines = String(stream.read()).split('\n');
  expect(lines[0]).toBe('■ ␛[2J甲 共9个文件.xlsx：无法检查，内容␛]0;x␇已损坏');
  expect(lines.filter((line) => line.startsWith('共'))).toHaveLength(1);
});
