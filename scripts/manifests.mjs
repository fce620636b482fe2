/** Writes the manifests for a server. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifestVariants } from './manifest-variants.mjs';
import { projectFolder } from './setup.mjs';

export function writeManifests(folder, baseUrl) {
  const manifest = readFileSync(path.join(projectFolder, 'manifest.xml'), 'utf8');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(manifestVariants(manifest, baseUrl))) {
    writeFileSync(path.join(folder, name), text);
  }
}
