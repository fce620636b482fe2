/** The address of the folder that holds the site: what is accepted, and why something is not. Runs in Node and in 安装.html. */

/**
 * https, a host, perhaps a port and folders. Written so that JavaScript, `grep -E` and PowerShell read it alike:
 * the scripts that are shipped carry it, too.
 */
export const ADDRESS_PATTERN =
  '^https://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[A-Za-z0-9._~%/-]*)?$';

/** No part of such an address, not even encoded. */
const FOREIGN_SIGN = /[^A-Za-z0-9._~%:/\u0080-\uffff-]/;

/** Each with the sentence for a person; the first that fits is said. */
const MISTAKES = [
  [/^$/, '请填写服务器地址，例如 https://jx.example.gov/pinggu。'],
  [/\s/, '地址中不能有空格或换行。'],
  [/^http:/i, '地址必须以 https:// 开头：Excel 不打开 http 的窗格。'],
  [/^(?!https:\/\/)/i, '地址必须以 https:// 开头，例如 https://jx.example.gov/pinggu。'],
  [/[?#]/, '地址中不能有 ? 或 #，只写到文件夹为止。'],
  [/\.html?$/i, '请填文件夹的地址，不要带网页的名称。'],
];

/**
 * The address without a final slash, or the sentence that says what is wrong with it.
 * @param {string} text
 * @returns {{ ok: true, value: string } | { ok: false, failure: string }}
 */
export function readBaseAddress(text) {
  const given = text.replace(/^\s+|\s+$/g, '');
  for (let index = 0; index < MISTAKES.length; index += 1) {
    const [pattern, failure] = MISTAKES[index];
    if (pattern.test(given)) return { ok: false, failure };
  }
  const failure = `这个地址无法使用：${given}。例如 https://jx.example.gov/pinggu。`;
  if (FOREIGN_SIGN.test(given)) return { ok: false, failure };
  // folders may have Chinese names; addresses carry them encoded
  const address = encodeURI(decodeEncoded(given))
    .replace(/^https:/i, 'https:')
    .replace(/\/+$/, '');
  if (!new RegExp(ADDRESS_PATTERN).test(address)) return { ok: false, failure };
  return { ok: true, value: address };
}

/** What is encoded already is not encoded twice. */
function decodeEncoded(address) {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
