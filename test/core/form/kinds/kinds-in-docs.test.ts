import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_KINDS } from '../../../../src/core/form/form';
import { traitsOf } from '../../../../src/core/form/kinds';

const page = (name: string): string =>
  readFileSync(join(__dirname, '../../../../docs', name), 'utf8');

describe.each(['domain.md', 'forms.md'])('docs/%s', (name) => {
  it.each(FORM_KINDS)('names the kind %s', (kind) => {
    expect(page(name)).toContain(traitsOf(kind).name['zh-CN']);
  });
});
