/**
 * From manifest.xml: one manifest for current Excel, with the ribbon button, and one without VersionOverrides
 * for Excel 2016 and SharePoint Server. Same Id in both, since document settings belong to one add-in.
 */

/** Where `npm start` serves the add-in. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The same manifest without the part that old Excel and SharePoint Server do not know.
 * @param {string} manifest
 * @returns {string}
 */
function withoutVersionOverrides(manifest) {
  return manifest.replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, '');
}

/**
 * Both manifests for a server, by file name.
 * @param {string} manifest
 * @param {{ baseUrl?: string, version: string }} release `version` as in package.json; manifests have four numbers
 */
export function manifestVariants(manifest, { baseUrl = DEVELOPMENT_URL, version }) {
  const numbers = version.replace(/-.*$/, '');
  const current = manifest
    .replaceAll(DEVELOPMENT_URL, baseUrl.replace(/\/+$/, ''))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${numbers}.0</Version>`);
  return {
    'manifest.xml': current,
    'manifest-excel2016.xml': withoutVersionOverrides(current),
  };
}

/**
 * The add-in's own id, under which Office keeps everything about it.
 * @param {string} manifest
 * @returns {string}
 */
export function addInId(manifest) {
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  if (!id) throw new Error('manifest.xml has no Id');
  return id;
}
