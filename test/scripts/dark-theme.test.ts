import path from 'node:path';
import { readFileSync } from 'node:fs';
import darkTheme from '../../scripts/styles/dark-theme-loader.cjs';

const STYLES = path.join(__dirname, '..', '..', 'src', 'taskpane', 'styles');

/** As webpack calls a loader. */
function dark(css: string): { readonly css: string; readonly files: readonly string[] } {
  const files: string[] = [];
  const context = { context: STYLES, addDependency: (file: string) => void files.push(file) };
  return { css: darkTheme.call(context, css).replace(/\s+/g, ' ').trim(), files };
}

const PAGE = '.is-dark { color-scheme: dark; background: #1f1f1f; }';

describe('the dark styles', () => {
  it.each([
    ['text', '.a { color: #323130; padding: 4px; }', '.is-dark .a { color: #f4f4f4; }'],
    ['an area', '.a { background: #ffffff; }', '.is-dark .a { background: #1f1f1f; }'],
    [
      'a line',
      '.a, .b { border-top: 1px solid #edebe9; }',
      '.is-dark .a, .is-dark .b { border-top: 1px solid #3f3f3f; }',
    ],
    ['white on a button', '.a { color: #ffffff; }', '.is-dark .a { color: #ffffff; }'],
    ['what takes a line back', '.a { border: 0; }', '.is-dark .a { border: 0; }'],
    ['no colour', '.a { margin: 0; }', ''],
    [
      'a condition',
      '@media (max-height: 560px) { .a { color: #323130; } }',
      '@media (max-height: 560px) { .is-dark .a { color: #f4f4f4; } }',
    ],
  ])('%s', (_name, light, expected) => {
    expect(dark(light).css.replace(PAGE, '')).toBe(expected);
  });

  it('refuse a colour that has no dark one', () => {
    expect(() => dark('.a { color: #123456; }')).toThrow('color: #123456 has no dark colour');
  });

  it('know every colour of the pane, and leave contrast themes alone', () => {
    const { css, files } = dark(readFileSync(path.join(STYLES, 'dark.css'), 'utf8'));
    expect(files.map((file) => path.basename(file))).toContain('findings.css');
    expect(css).toContain('.is-dark .finding.is-open {');
    expect(css).not.toContain('forced-colors');
  });
});
