/** What the package holds, and where. Contents by path with slashes; bytes or text. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ADDRESS_PATTERN } from '../base-address.mjs';
import { addInId, manifestVariants } from '../manifest-variants.mjs';
import { readManifest } from '../manifests.mjs';
import { projectFolder } from '../setup.mjs';
import { homePage, manualPage, manualStyle } from './pages.mjs';
import { registryTemplates } from './registry-templates.mjs';
import { iisConfiguration, nginxConfiguration } from './server-files.mjs';

const ADDRESS_PLACEHOLDER = '@ADDRESS@';
const BYTE_ORDER_MARK = '\ufeff';

const dist = (...parts) => path.join(projectFolder, 'dist', ...parts);
const tool = (name) =>
  readFileSync(path.join(projectFolder, 'scripts', 'package', 'files', name), 'utf8');

/** Every file below a folder, by its path from there. */
function filesBelow(folder, prefix = '') {
  const files = new Map();
  for (const name of readdirSync(folder).sort()) {
    const place = path.join(folder, name);
    if (statSync(place).isDirectory()) {
      for (const [below, content] of filesBelow(place, `${prefix}${name}/`)) {
        files.set(below, content);
      }
    } else files.set(prefix + name, readFileSync(place));
  }
  return files;
}

/** Both manifests and the .reg files, still without the office's address. */
export function templates(version) {
  const manifest = readManifest();
  return {
    ...manifestVariants(manifest, { baseUrl: ADDRESS_PLACEHOLDER, version }),
    ...registryTemplates(addInId(manifest)),
  };
}

/** What is put on the server: the pane, the workbench, the manuals. `pictures` by name. */
export function siteFiles(version, pictures) {
  const site = filesBelow(dist('pane'));
  for (const [name, content] of filesBelow(dist('workbench')))
    site.set(`workbench/${name}`, content);
  site.set('index.html', homePage(version));
  site.set('web.config', iisConfiguration());
  site.set('help/install.html', manualPage('deployment.md'));
  site.set('help/use.html', manualPage('user-guide.md'));
  site.set('help/manual.css', manualStyle());
  for (const [name, picture] of pictures) site.set(`help/pictures/${name}`, picture);
  return site;
}

/** The command line: what `npm run build` made of it, with something to start it by. */
export function commandLineFiles() {
  const files = filesBelow(dist('cli'));
  files.set('check.cmd', tool('check.cmd'));
  files.set('check.sh', tool('check.sh'));
  files.set('node-missing.txt', utf16(NODE_MISSING));
  files.set('command-line.md', readFileSync(path.join(projectFolder, 'docs', 'command-line.md')));
  return files;
}

const NODE_MISSING =
  '没有找到 Node。请安装 Node 20 或更新版本；不能安装的，请用浏览器打开内网站点上的工作台。\r\n';

/** `type` shows this in Chinese, whatever the code page of the console. */
const utf16 = (text) => Buffer.from(BYTE_ORDER_MARK + text, 'utf16le');

/** Windows PowerShell takes a script without a mark for ANSI. */
const forPowerShell = (text) => BYTE_ORDER_MARK + text.replaceAll('\n', '\r\n');

const fill = (text, id) =>
  text.replaceAll('@ADDRESS_PATTERN@', ADDRESS_PATTERN).replaceAll('@ID@', id);

/** Everything but the site: what an administrator works with. */
export function toolFiles(version) {
  const id = addInId(readManifest());
  const files = new Map();
  for (const [name, text] of Object.entries(templates(version))) {
    files.set(`tools/templates/${name}`, text);
  }
  files.set('tools/make-files.sh', fill(tool('make-files.sh'), id));
  files.set('tools/make-files.ps1', forPowerShell(fill(tool('make-files.ps1'), id)));
  files.set(
    'tools/one-user/install-for-me.ps1',
    forPowerShell(fill(tool('install-for-me.ps1'), id)),
  );
  files.set('tools/one-user/install-for-me.cmd', tool('install-for-me.cmd'));
  files.set('tools/one-user/remove-for-me.cmd', tool('remove-for-me.cmd'));
  files.set('server/nginx.conf', nginxConfiguration());
  files.set('licences/LICENSE.txt', readFileSync(path.join(projectFolder, 'LICENSE')));
  for (const bundle of ['pane', 'workbench', 'cli']) {
    files.set(`licences/${bundle}.txt`, readFileSync(dist(bundle, 'licences.txt')));
  }
  return files;
}
