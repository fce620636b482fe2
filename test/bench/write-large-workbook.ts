/** Writes a large workbook to a file: `write-large-workbook.ts FILE FORMS`. */
import { writeFileSync } from 'node:fs';
import { makeLargeWorkbook } from './make-large-workbook';

const [, , file = '', forms = ''] = process.argv;

void makeLargeWorkbook(Number(forms)).then((bytes) => {
  writeFileSync(file, bytes);
});
