/** Worker threads that assess files: a file that takes too long or too much memory ends its worker, not the run. */
import { Worker } from 'node:worker_threads';
import { unreadable, type AssessFileReply, type AssessorSettings } from './file-assessor';

const TIMEOUT_MS = 60_000;
const MAX_OLD_GENERATION_MB = 900;

export class WorkerPool {
  private readonly idle: Worker[] = [];

  constructor(
    private readonly workerFile: string,
    private readonly settings: AssessorSettings,
  ) {}

  /** Never rejects: a worker that dies or hangs gives the reply of an unreadable file. */
  async assess(file: string): Promise<AssessFileReply> {
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
        finish(unreadable(file, isMemory ? 'too-large' : 'host-error'), false);
      };
      const timer = setTimeout(() => finish(unreadable(file, 'too-large'), false), TIMEOUT_MS);
      worker.on('message', onMessage).on('error', onError);
      worker.postMessage(file);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }

  private start(): Worker {
    return new Worker(this.workerFile, {
      workerData: this.settings,
      resourceLimits: { maxOldGenerationSizeMb: MAX_OLD_GENERATION_MB },
    });
  }
}
