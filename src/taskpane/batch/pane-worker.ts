/** The worker of the pane: assesses received files while the pane stays responsive. A bundle of its own. */
import '../file-reading-polyfills';
import { assessFile, unusableFile } from './assess-file';
import { runToEnd } from '../../core/sheet/run-to-end';
import type { FileRequest, WorkerAnswer } from './worker-messages';

/** The part of a worker's global scope that is used; the page's type declarations do not have it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

const scope = self as unknown as WorkerScope;

async function answer({ name, bytes, settings }: FileRequest): Promise<void> {
  try {
    const file = await assessFile(name, bytes, settings, runToEnd);
    scope.postMessage({ kind: 'assessed', file: file ?? unusableFile(name, 'cancelled') });
  } catch {
    // a fault of ours on one file must not stop the others
    scope.postMessage({ kind: 'assessed', file: unusableFile(name, 'host-error') });
  }
}

scope.onmessage = (event) => void answer(event.data as FileRequest);
scope.postMessage({ kind: 'ready' });
