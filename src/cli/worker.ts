/** Entry of a worker thread: takes files, answers each. */
import { parentPort, workerData } from 'node:worker_threads';
import {
  FileAssessor,
  unreadable,
  type AssessFileReply,
  type AssessorSettings,
} from './file-assessor';
import type { WorkerAnswer, WorkerRequest } from './worker-pool';

const port = parentPort;
if (!port) throw new Error('worker.ts runs only as a worker thread');
const assessor = new FileAssessor(workerData as AssessorSettings);

async function replyOn(file: string): Promise<AssessFileReply> {
  try {
    return await assessor.assess(file);
  } catch {
    // a fault of ours in one file must not end the run
    return unreadable(file, 'host-error');
  }
}

port.on('message', ({ id, file }: WorkerRequest) => {
  void replyOn(file).then((reply) => {
    const filled = reply.kind === 'assessed' ? reply.filled : null;
    const answer: WorkerAnswer = { id, reply };
    port.postMessage(answer, filled ? [filled.bytes.buffer as ArrayBuffer] : []);
  });
});
