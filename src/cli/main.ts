/** Entry of the command line; `check-worker.js` is built beside it. */
import path from 'node:path';
import { runCheck } from './check';
import { removeUnfinished } from './whole-file';

// a closed pipe (`| head`) is not an error of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.on('exit', removeUnfinished);
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

void runCheck(process.argv.slice(2), path.join(__dirname, 'check-worker.js')).then((code) => {
  process.exitCode = code;
});
