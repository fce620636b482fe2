import { strFromU8, unzipSync } from 'fflate';
import { opinionDocument } from '../../src/file/opinion-document';
import { opinionOn } from '../core/report/reviewed-workbook';

const opinion = opinionOn({ rows: ['培训<人>数|≥200人|100人|10|10|'] });

test('is a Word document with every point of the opinion', () => {
  const parts = unzipSync(opinionDocument(opinion, { sender: '市财政局' }));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const text = body.replace(/<[^>]+>/g, '');
  for (const { points } of opinion.sections) {
    for (const { what } of points) {
      expect(text).toContain(what.replace(/</g, '&lt;').replace(/>/g, '&gt;'));
    }
  }
  expect(text).toContain('市财政局');
});

test('two runs give the same bytes', () => {
  expect(opinionDocument(opinion)).toEqual(opinionDocument(opinion));
});
