/**
 * From manifest.xml: one manifest for current Excel, with the ribbon button, and one without VersionOverrides
 * for Excel 2016 and SharePoint Server. Same Id in both, since document settings belong to one add-in.
 */

/** Where `npm start` serves the add-in. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The same manifest without the part that old Excel and SharePoint Server do not know.
 * @param {string} manifest
 * @returns {string}
 */
export function withoutVersionOverrides(manifest) {
  return manifest.replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, '');
}

/**
 * Both manifests for a server, by file name.
 * @param {string} manifest
 * @param {string} baseUrl without or with a final slash
 */
export function manifestVariants(manifest, baseUrl = DEVELOPMENT_URL) {
  const current = manifest.replaceAll(DEVELOPMENT_URL, baseUrl.replace(/\/+$/, ''));
  return {
    'manifest.xml': current,
    'manifest-excel2016.xml': withoutVersionOverrides(current),
  };
}
