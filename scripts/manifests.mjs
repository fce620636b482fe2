/** Writes the manifests for a server. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifestVariants } from './manifest-variants.mjs';
import { projectFolder } from './setup.mjs';
import { productVersion } from './usage.mjs';

/** The manifest that all others are made from. */
export function readManifest() {
  return readFileSync(path.join(projectFolder, 'manifest.xml'), 'utf8');
}

export function writeManifests(folder, baseUrl) {
  const variants = manifestVariants(readManifest(), { baseUrl, version: productVersion() });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(variants)) {
    writeFileSync(path.join(folder, name), text);
  }
}
