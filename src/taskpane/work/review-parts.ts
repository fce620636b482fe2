/** What only reviewing needs: readers of files and the opinion. A bundle of its own, loaded on first use. */
export { readWorkbook } from '../../file/read-workbook';
