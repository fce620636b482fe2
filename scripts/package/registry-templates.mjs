/**
 * The .reg files: what tells Excel where the add-in is, and what takes it back. Texts with placeholders; the address of
 * the shared folder and the place of the manifest are put in by 安装.html or by the scripts. Registry editors read
 * UTF-16 with a byte order mark and lines that end with CR LF.
 */

/** Any fixed id does; the catalog of this product keeps it, so that removing finds it again. */
const CATALOG_ID = '{2f3c7a10-5b8e-4a6d-9f21-7c0d4e8b1a35}';
const CATALOG = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${CATALOG_ID}`;
const DEVELOPER = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

/** `\\server\share`, every backslash doubled as registry files want it. */
const SHARE_PLACEHOLDER = '@SHARE@';
/** Path of the manifest on the person's own machine, doubled likewise. */
const MANIFEST_PLACEHOLDER = '@MANIFEST@';

const registryFile = (lines) =>
  ['Windows Registry Editor Version 5.00', '', ...lines, ''].join('\r\n');

/**
 * Each file by name, for the add-in of this id.
 * @param {string} id
 * @returns {Record<string, string>}
 */
export function registryTemplates(id) {
  return {
    'trust-shared-folder.reg': registryFile([
      `[${CATALOG}]`,
      `"Id"="${CATALOG_ID}"`,
      `"Url"="${SHARE_PLACEHOLDER}"`,
      '"Flags"=dword:00000001',
    ]),
    'trust-shared-folder-remove.reg': registryFile([`[-${CATALOG}]`]),
    'one-user.reg': registryFile([`[${DEVELOPER}]`, `"${id}"="${MANIFEST_PLACEHOLDER}"`]),
    'one-user-remove.reg': registryFile([`[${DEVELOPER}]`, `"${id}"=-`]),
  };
}
