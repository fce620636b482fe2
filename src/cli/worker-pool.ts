/** Worker threads that assess files: a file that takes too long or too much memory ends its worker, not the run. */
import { Worker } from 'node:worker_threads';
import { unreadable, type AssessFileReply, type AssessFileRequest } from './assess-file';

const TIMEOUT_MS = 60_000;
const MAX_OLD_GENERATION_MB = 900;

export class WorkerPool {
  private readonly idle: Worker[] = [];

  constructor(private readonly workerFile: string) {}

  /** Never rejects: a worker that dies or hangs gives the reply of an unreadable file. */
  async assess(request: AssessFileRequest): Promise<AssessFileReply> {
    const worker = this.idle.pop() ?? this.start();
    return new Promise((resolve) => {
      const finish = (reply: AssessFileReply, isUsable: boolean): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError);
        if (isUsable) this.idle.push(worker);
        else void worker.terminate();
        resolve(reply);
      };
      const onMessage = (reply: AssessFileReply): void => finish(reply, true);
      const onError = (error: NodeJS.ErrnoException): void => {
        const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        finish(unreadable(request.path, isMemory ? 'too-large' : 'host-error'), false);
      };
      const timer = setTimeout(
        () => finish(unreadable(request.path, 'too-large'), false),
        TIMEOUT_MS,
      );
      worker.on('message', onMessage).on('error', onError);
      worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }

  private start(): Worker {
    return new Worker(this.workerFile, {
      resourceLimits: { maxOldGenerationSizeMb: MAX_OLD_GENERATION_MB },
    });
  }
}

/** Runs `task` over all items with at most `jobs` under way; results are yielded in the order of the items. */
export async function* inOrder<Item, Outcome>(
  items: readonly Item[],
  jobs: number,
  task: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const underWay: Promise<Outcome>[] = [];
  let next = 0;
  while (next < items.length || underWay.length > 0) {
    while (next < items.length && underWay.length < jobs) {
      underWay.push(task(items[next] as Item));
      next += 1;
    }
    yield await (underWay.shift() as Promise<Outcome>);
  }
}
