/** Runs a TypeScript file of the project on Node: `node scripts/run-ts.cjs scripts/docs/policy.ts [arguments]`. */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const babel = require('@babel/core');

const projectRoot = path.resolve(__dirname, '..');

function register(extension, transform) {
  Module._extensions[extension] = (module, filename) => {
    module._compile(transform(fs.readFileSync(filename, 'utf8'), filename), filename);
  };
}

function transpile(source, filename) {
  const { code } = babel.transformSync(source, {
    filename,
    cwd: projectRoot,
    sourceMaps: 'inline',
    caller: { name: 'run-ts', target: 'node' },
  });
  return code;
}

/** TypeScript first: `./units` means units.ts where units.json lies beside it. */
const others = { ...Module._extensions };
for (const extension of Object.keys(others)) delete Module._extensions[extension];
register('.ts', transpile);
register('.tsx', transpile);
Object.assign(Module._extensions, others);
/** Packages that only exist as ES modules (hucre). */
register('.mjs', transpile);

const [, , file, ...args] = process.argv;
if (!file) {
  process.stderr.write('usage: node scripts/run-ts.cjs FILE [arguments]\n');
  process.exit(2);
}
const script = path.resolve(file);
process.argv = [process.argv[0], script, ...args];
require(script);
