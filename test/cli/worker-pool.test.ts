import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AssessFileReply, AssessorSettings } from '../../src/cli/file-assessor';
import { WorkerPool } from '../../src/cli/worker-pool';
import { nationalPolicy } from '../../src/core/policy/built-in';

const folder = mkdtempSync(path.join(tmpdir(), 'pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Answers with the file's name as its content; a file called so ends the worker. */
const WORKER = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id, file }) => {
  if (file === 'deadly') throw new Error('the end');
  setTimeout(() => parentPort.postMessage({ id, reply: { kind: 'known', content: file, path: file } }), 2);
});`;

const settings: AssessorSettings = {
  policy: nationalPolicy,
  comparedPolicy: null,
  fill: false,
  targets: [],
  known: [],
};

const said = (reply: AssessFileReply): string =>
  reply.kind === 'known' ? reply.content : (reply.workbook.error?.code ?? '');

test.each([1, 2, 5])('%d workers: a file that ends its worker harms no other', async (jobs) => {
  const place = path.join(folder, `${jobs}.js`);
  writeFileSync(place, WORKER);
  const pool = new WorkerPool(place, settings, jobs);
  const files = ['a', 'deadly', 'b', 'c', 'deadly', 'deadly', 'd', 'e', 'f', 'g'];
  const replies = await Promise.all(files.map((file) => pool.assess(file)));
  await pool.close();
  expect(replies.map(said)).toEqual(files.map((file) => (file === 'deadly' ? 'host-error' : file)));
});
