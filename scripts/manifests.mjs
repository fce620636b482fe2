/**
 * From manifest.xml: one manifest for current Excel, with the ribbon button, and one without VersionOverrides
 * for Excel 2016 and SharePoint Server. Same Id in both, since document settings belong to one add-in.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './setup.mjs';

const DEVELOPMENT_URL = 'https://localhost:3000';

/** The same manifest without the part that old Excel and SharePoint Server do not know. */
export function withoutVersionOverrides(manifest) {
  return manifest.replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, '');
}

export function writeManifests(folder, baseUrl = DEVELOPMENT_URL) {
  const manifest = readFileSync(path.join(projectFolder, 'manifest.xml'), 'utf8').replaceAll(
    DEVELOPMENT_URL,
    baseUrl.replace(/\/+$/, ''),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'manifest.xml'), manifest);
  writeFileSync(path.join(folder, 'manifest-excel2016.xml'), withoutVersionOverrides(manifest));
}
