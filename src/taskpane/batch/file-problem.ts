/** Why one of several files could not be used, in one line. */
import type { Pane } from '../shell/pane-store';
import { createWords, type Message } from '../wording/words';

export function fileProblem(pane: Pane, file: File, problem: Message): Message {
  const { tell } = createWords(pane.getState().language);
  return { key: 'notice.fileProblem', data: { file: file.name, problem: tell(problem) } };
}
