/** The earlier round in a chosen file: JSON or a workbook, told by the content. */
import type { EarlierRound } from '../../core/round/earlier-round';
import { readFileBytes, readFileText } from '../shell/read-chosen-file';
import type { Pane } from '../shell/pane-store';
import { runInSlices } from '../shell/run-in-slices';
import type { ReviewParts } from './with-review-parts';

/** `null` when the file is neither a saved result nor holds an opinion sheet, and when the person cancelled. */
export async function readEarlier(
  pane: Pane,
  { earlierRoundSteps, earlierRoundOfSheets, readWorkbook }: ReviewParts,
  file: File,
): Promise<EarlierRound | null> {
  const text = await readFileText(file);
  if (text !== null && /^\s*\{/.test(text)) {
    return runInSlices(pane.host, earlierRoundSteps(text), {
      isCancelled: () => pane.getState().isCancelRequested,
      onProgress: () => undefined,
    });
  }
  const bytes = await readFileBytes(file);
  const reading = bytes && (await readWorkbook(file.name, bytes));
  return reading && reading.ok ? earlierRoundOfSheets(reading.value) : null;
}
