/** `npm run build`: the pane, the workbench, the command line and the library into dist/, with both manifests. */
import path from 'node:path';
import { readBaseAddress } from './base-address.mjs';
import { writeManifests } from './manifests.mjs';
import { installPackages, projectFolder, runPackage } from './setup.mjs';
import { endWithMistake, readWords } from './usage.mjs';

const USAGE = `
用法：npm run build [-- --base-url 地址]

构建窗格、工作台、命令行、程序库和两份清单，放在 dist/ 中。

  --base-url 地址  清单中写的服务器地址（https），例如 https://jx.example.gov/pinggu
  --help           显示本说明
  --version        显示版本
`;

const { values } = readWords({ usage: USAGE, options: { 'base-url': { type: 'string' } } });
const address = values['base-url'] === undefined ? null : readBaseAddress(values['base-url']);
if (address && !address.ok) endWithMistake(address.failure);
installPackages();
runPackage('webpack-cli', []);
runPackage('tsc', ['-p', 'src/library', '--outDir', 'dist/library/types'], 'typescript');
writeManifests(path.join(projectFolder, 'dist', 'manifests'), address?.value);
