/** One or several opinions as one page to print or send. */
import { htmlPage } from '../../core/report/html';
import type { LetterSettings } from '../../core/report/letter-frame';
import type { Opinion } from '../../core/report/opinion';
import { opinionBody, opinionHtml } from '../../core/report/opinion-html';
import { PRINT_STYLE } from '../../core/report/print-style';

/** Every opinion begins on a sheet of its own: they go to different units. */
const SEPARATE_SHEETS = '.opinion + .opinion { margin-top: 48px; page-break-before: always; }';

export function opinionPage(opinions: readonly Opinion[], settings: LetterSettings): string {
  const [only] = opinions;
  if (only && opinions.length === 1) return opinionHtml(only, settings);
  const parts = opinions.map(
    (opinion) => `<div class="opinion">${opinionBody(opinion, settings)}</div>`,
  );
  return htmlPage(only?.title ?? '', `${PRINT_STYLE}\n${SEPARATE_SHEETS}`, parts.join('\n'));
}
