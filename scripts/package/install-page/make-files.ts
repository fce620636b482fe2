/** From the templates of the package to the files for one office. The scripts make-files.sh and make-files.ps1 give the same. */

/** What an administrator fills in; addresses and paths as a person writes them. */
export interface OfficeSettings {
  /** Of the folder with the site, without a final slash. */
  readonly address: string;
  /** `\\server\share`; empty when no shared folder is used. */
  readonly share: string;
  /** Path of the manifest on each person's machine, for the way without a shared folder. */
  readonly manifest: string;
}

export const DEFAULT_MANIFEST_PATH =
  'C:\\Users\\Public\\Documents\\PerformanceSelfEvaluation\\manifest.xml';

const SHARE = /^\\\\[^\\/:*?"<>|]+(\\[^\\/:*?"<>|]+)+\\?$/;
const LOCAL_PATH = /^[A-Za-z]:(\\[^\\/:*?"<>|]+)+\.xml$/;
const BYTE_ORDER_MARK = 0xfeff;
const BITS_OF_BYTE = 8;

/** The sentence that says what is wrong; `null` when all is well. */
export function settingsMistake({ share, manifest }: OfficeSettings): string | null {
  if (share !== '' && !SHARE.test(share)) {
    return '共享文件夹应写成 \\\\服务器\\共享 的形式，不能用本机盘符。';
  }
  if (!LOCAL_PATH.test(manifest)) {
    return '清单在用户电脑上的位置应写成 C:\\文件夹\\manifest.xml 的形式。';
  }
  return null;
}

/** Contents by file name. Files about the shared folder are there only when there is one. */
export function makeFiles(
  templates: Readonly<Record<string, string>>,
  { address, share, manifest }: OfficeSettings,
): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  Object.keys(templates).forEach((name) => {
    const template = templates[name] ?? '';
    if (/shared-folder/.test(name) && share === '') return;
    if (!/\.reg$/.test(name)) {
      files[name] = template.split('@ADDRESS@').join(address);
      return;
    }
    files[name] = utf16(
      template.split('@SHARE@').join(doubled(share)).split('@MANIFEST@').join(doubled(manifest)),
    );
  });
  return files;
}

function doubled(path: string): string {
  return path.split('\\').join('\\\\');
}

/** Little-endian with a byte order mark, as registry editors write it themselves. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * (text.length + 1));
  for (let index = 0; index <= text.length; index += 1) {
    const unit = index === 0 ? BYTE_ORDER_MARK : text.charCodeAt(index - 1);
    bytes[2 * index] = unit % (1 << BITS_OF_BYTE);
    bytes[2 * index + 1] = unit >> BITS_OF_BYTE;
  }
  return bytes;
}
