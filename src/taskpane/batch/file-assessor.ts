/** Assesses received files one after the other: in a worker where the web view has one, else here in slices. */
import type { PaneHost, PaneWorker } from '../host';
import { assessFile, unusableFile, type AssessedFile, type FileSettings } from './assess-file';
import { runInSlices } from '../shell/run-in-slices';
import type { FileRequest, WorkerAnswer } from './worker-messages';

export interface FileAssessor {
  /** `null` when cancelled. Never rejects: a file that cannot be used gives a result that says so. */
  assess(name: string, bytes: Uint8Array, settings: FileSettings): Promise<AssessedFile | null>;
  end(): void;
}

/** A worker that says nothing for so long will not start: blocked by a policy of the web view. */
const START_MILLISECONDS = 5000;

/** Starts the worker, and falls back to this thread when there is none or it does not start. */
export async function startFileAssessor(
  host: PaneHost,
  isCancelled: () => boolean,
): Promise<FileAssessor> {
  const worker = await startWorker(host);
  return worker ? inWorker(host, worker) : inSlices(host, isCancelled);
}

/** Resolves when the worker said that it is ready; to `null` when it cannot be had. */
async function startWorker(host: PaneHost): Promise<PaneWorker | null> {
  const worker = host.createWorker();
  if (!worker) return null;
  const isReady = await Promise.race([
    new Promise<boolean>((resolve) => {
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    }),
    host.wait(START_MILLISECONDS).then(() => false),
  ]);
  if (isReady) return worker;
  worker.terminate();
  return null;
}

function inWorker(host: PaneHost, first: PaneWorker): FileAssessor {
  let worker: PaneWorker | null = first;
  return {
    async assess(name, bytes, settings) {
      worker = worker ?? (await startWorker(host));
      if (!worker) return unusableFile(name, 'host-error');
      const answer = await ask(worker, { name, bytes, settings });
      if (answer) return answer;
      // the worker broke down over this file; the next file gets a new one
      worker.terminate();
      worker = null;
      return unusableFile(name, 'host-error');
    },
    end: () => worker?.terminate(),
  };
}

function ask(worker: PaneWorker, request: FileRequest): Promise<AssessedFile | null> {
  return new Promise((resolve) => {
    worker.onmessage = (event) => {
      const answer = event.data as WorkerAnswer;
      if (answer.kind === 'assessed') resolve(answer.file);
    };
    worker.onerror = () => resolve(null);
    worker.postMessage(request);
  });
}

function inSlices(host: PaneHost, isCancelled: () => boolean): FileAssessor {
  return {
    async assess(name, bytes, settings) {
      try {
        return await assessFile(name, bytes, settings, (steps) =>
          runInSlices(host, steps, { isCancelled, onProgress: () => undefined }),
        );
      } catch {
        // a fault of ours on one file must not stop the others
        return unusableFile(name, 'host-error');
      }
    },
    end: () => undefined,
  };
}
