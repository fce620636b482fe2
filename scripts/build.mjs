/**
 * `npm run build`: the pane, the workbench and the command line into dist/, with both manifests.
 * `npm run build -- --base-url https://server/folder` writes manifests for that server.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeManifests } from './manifests.mjs';
import { installPackages, projectFolder, runPackage } from './setup.mjs';

const { values } = parseArgs({ options: { 'base-url': { type: 'string' } } });
installPackages();
runPackage('webpack-cli', []);
writeManifests(path.join(projectFolder, 'dist', 'manifests'), values['base-url']);
