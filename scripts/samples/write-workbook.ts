import { writeXlsx } from 'hucre';
import { drawCover, drawForm } from './draw-form';
import type { SampleWorkbook } from './sample-form';

/** A fixed date, so that making the samples again gives the same bytes. */
const MADE_ON = new Date('2024-01-01T00:00:00Z');

/** The bytes of a sample workbook. */
export async function writeWorkbook({ cover, forms }: SampleWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [...(cover ? [drawCover(cover)] : []), ...forms.map(drawForm)],
    properties: { creator: '绩效自评助手', created: MADE_ON, modified: MADE_ON },
    defaultFont: { name: '宋体', size: 10 },
  });
}
