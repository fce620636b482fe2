/** Shows and selects a cell; a hidden sheet is left hidden. */
import type { PortFailure, Result } from '../core/port';
import { parseAddress, toAddress, type SheetCellReference } from '../core/sheet/address';

export async function selectCell(
  context: Excel.RequestContext,
  { sheet, address }: SheetCellReference,
): Promise<Result<void, PortFailure>> {
  const position = parseAddress(address);
  if (!position) return { ok: false, failure: { code: 'host-error', detail: address } };
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.load('visibility');
  await context.sync();
  if (worksheet.visibility !== 'Visible') {
    return { ok: false, failure: { code: 'unsupported', detail: `hidden sheet ${sheet}` } };
  }
  worksheet.activate();
  worksheet.getRange(toAddress(position)).select();
  await context.sync();
  return { ok: true, value: undefined };
}
