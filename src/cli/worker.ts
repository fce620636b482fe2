/** Entry of a worker thread: takes requests one by one, answers each. */
import { parentPort } from 'node:worker_threads';
import { assessFile, unreadable, type AssessFileRequest } from './assess-file';

const port = parentPort;
if (!port) throw new Error('worker.ts runs only as a worker thread');

port.on('message', (request: AssessFileRequest) => {
  assessFile(request)
    .catch(() => unreadable(request.path, 'host-error'))
    .then((reply) => {
      port.postMessage(reply, reply.filled ? [reply.filled.bytes.buffer as ArrayBuffer] : []);
    });
});
