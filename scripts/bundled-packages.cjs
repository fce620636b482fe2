/**
 * A webpack plugin: `licences.txt` beside each bundle, with the licence of every package that is in it. What is bundled is
 * asked of the compilation, so that nothing has to be listed by hand.
 */
const fs = require('node:fs');
const path = require('node:path');
const { sources, Compilation } = require('webpack');

const NAME = 'BundledPackages';
const LICENCE_FILE = /^(licen[cs]e|copying)([.-].*)?$/i;
const NODE_MODULES = `${path.sep}node_modules${path.sep}`;

/** The folder of the package that a file belongs to; `null` for the project's own files. */
function packageFolderOf(file) {
  const start = file.lastIndexOf(NODE_MODULES);
  if (start < 0) return null;
  const [first, second] = file.slice(start + NODE_MODULES.length).split(path.sep);
  const name = first.startsWith('@') ? path.join(first, second) : first;
  return path.join(file.slice(0, start), 'node_modules', name);
}

/** Name, version and licence of a package, with the licence's text. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = fs
    .readdirSync(folder)
    .sort()
    .find((each) => LICENCE_FILE.test(each));
  const text = file === undefined ? null : fs.readFileSync(path.join(folder, file), 'utf8');
  return { name, version, licence: license, text };
}

function section({ name, version, licence, text }) {
  const rule = '='.repeat(78);
  const said = text ?? `Licence: ${licence} (the package carries no text of it)`;
  return `${rule}\n${name} ${version} (${licence})\n${rule}\n\n${said.replace(/\r\n/g, '\n').trim()}\n`;
}

class BundledPackages {
  /** `copied`: folders of packages whose files are copied beside the bundle; `own`: the project's own licence file. */
  constructor({ own, copied = [] }) {
    this.own = own;
    this.copied = copied;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const folders = new Set(this.copied);
        const add = (module) => {
          const folder = module.resource ? packageFolderOf(module.resource) : null;
          if (folder) folders.add(folder);
          // several files that were joined to one
          module.modules?.forEach(add);
        };
        compilation.modules.forEach(add);
        const packages = [...folders].map(licenceOf);
        packages.sort((one, other) => (one.name < other.name ? -1 : 1));
        const text = [fs.readFileSync(this.own, 'utf8'), ...packages.map(section)].join('\n');
        compilation.emitAsset('licences.txt', new sources.RawSource(text));
      });
    });
  }
}

module.exports = { BundledPackages };
