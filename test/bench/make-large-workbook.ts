import { writeWorkbook } from '../../scripts/samples/write-workbook';
import type { SampleForm } from '../../scripts/samples/sample-form';
import unfilled from '../../scripts/samples/data/unfilled.json';

/** A workbook of as many self-evaluation forms as wanted, one per sheet, made from the sample forms. */
export function makeLargeWorkbook(formCount: number): Promise<Uint8Array> {
  const models = (unfilled as unknown as readonly { readonly forms: readonly SampleForm[] }[])[0];
  const forms = Array.from({ length: formCount }, (_, index): SampleForm => {
    const model = models?.forms[index % models.forms.length] as SampleForm;
    return { ...model, sheet: `${model.sheet}${index + 1}` };
  });
  return writeWorkbook({ file: '', forms });
}
