/** Kinds of workbooks that can be read without Excel, as `<input accept>` wants them. */
export const WORKBOOK_FILES = '.xlsx,.xlsm,.xls,.et,.ods';
