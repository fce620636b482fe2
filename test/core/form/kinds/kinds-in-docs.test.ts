import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_KINDS } from '../../../../src/core/form/form';
import { traitsOf } from '../../../../src/core/form/kinds';

/** The cells of the row of a table in `docs/` that names the kind. */
function rowOf(page: string, kind: (typeof FORM_KINDS)[number]): string[] {
  const name = traitsOf(kind).name['zh-CN'];
  const text = readFileSync(join(__dirname, '../../../../docs', page), 'utf8');
  const line = text.split('\n').find((each) => each.startsWith('|') && each.indexOf(name) >= 0);
  return (line ?? '')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe.each(FORM_KINDS)('the kind %s', (kind) => {
  it('is a term, with its name in code', () => {
    expect(rowOf('domain.md', kind)[1]).toContain(`\`${kind}\``);
  });

  it('is told to users: when it is filled, what is done with it and what not', () => {
    const cells = rowOf('forms.md', kind);
    expect(cells).toHaveLength(4);
    expect(cells).not.toContain('');
  });
});
