import { FilePort } from '../../src/file/file-port';
import { partsOf } from './filled-form';
import { readCells } from './read-cells';
import { makeXlsx } from './xlsx-parts';

const STYLED =
  '<xf numFmtId="0" fontId="3" fillId="2" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="center" vertical="center" wrapText="1"/><protection locked="0"/></xf>';

test('an execution rate that is filled keeps the style of its cell but for the number format', async () => {
  const data = '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"><v>3</v></c></row>';
  const styles = `<xf numFmtId="0"/>${STYLED}`;
  const port = new FilePort('表.xlsx', makeXlsx({ sheets: [{ name: '表', data }], styles }));
  const applied = await port.apply([
    {
      cell: { sheet: '表', address: 'A1' },
      before: { value: null },
      change: { kind: 'number', value: 0.9793, numberFormat: '0.00%' },
      purpose: 'execution-rate',
      safety: 'safe',
    },
  ]);
  expect(applied).toMatchObject({ ok: true, value: { refused: [] } });
  expect(await readCells(port.bytes())).toMatchObject({
    A1: { value: 0.9793, numberFormat: '0.00%', text: '97.93%' },
    B1: { value: 3 },
  });
  const parts = partsOf(port.bytes());
  const used = /<c r="A1" s="(\d+)"/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '')?.[1];
  const formats = (parts.get('xl/styles.xml') ?? '').match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g) ?? [];
  const style = formats[Number(used)] ?? '';
  expect(style.replace(/ applyNumberFormat="1"/, '')).toBe(
    STYLED.replace('numFmtId="0"', 'numFmtId="10"'),
  );
  expect(formats[1]).toBe(STYLED);
});
