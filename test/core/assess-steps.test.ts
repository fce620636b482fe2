import { assess } from '../../src/core/assess';
import { assessInSlices, type AssessProgress } from '../../src/core/assess-steps';
import { nationalPolicy } from '../../src/core/policy/built-in';
import { sampleRows, workbookOf } from '../taskpane/sample-workbook';

const snapshot = workbookOf({
  目录: [['本工作簿的说明']],
  表1: sampleRows('甲'),
  表2: [...sampleRows('乙'), [], ...sampleRows('丙')],
});

describe('assessing in steps', () => {
  it('gives the same result as assessing at once, one step per sheet and per form', () => {
    const steps = assessInSlices(snapshot, { policy: nationalPolicy });
    const seen: AssessProgress[] = [];
    let step = steps.next();
    while (!step.done) {
      seen.push(step.value);
      step = steps.next();
    }
    expect(step.value).toEqual(assess(snapshot, { policy: nationalPolicy }));
    expect(seen.map(({ phase, done, total }) => `${phase} ${done}/${total}`)).toEqual([
      'search 1/3',
      'search 2/3',
      'search 3/3',
      'assess 1/3',
      'assess 2/3',
      'assess 3/3',
    ]);
  });

  it('numbers the forms through the workbook and keeps the place of their sheets', () => {
    const { forms } = assess(snapshot, { policy: nationalPolicy });
    expect(forms.map(({ form }) => [form.id, form.sheet, form.sheetPosition])).toEqual([
      ['f1', '表1', 1],
      ['f2', '表2', 2],
      ['f3', '表2', 2],
    ]);
  });
});
