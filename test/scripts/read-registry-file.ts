/** Reads a registry file the way regedit does: strict about head, line ends and encoding. */

/** `null` as a value: the value is removed; a key that is removed has no values. */
export interface RegistryKey {
  readonly path: string;
  readonly isRemoved: boolean;
  readonly values: Readonly<Record<string, string | number | null>>;
}

const LITTLE_ENDIAN_MARK = [0xff, 0xfe];

export function readRegistryFile(bytes: Uint8Array): RegistryKey[] {
  expect([...bytes.slice(0, 2)]).toEqual(LITTLE_ENDIAN_MARK);
  const text = Buffer.from(bytes.slice(2)).toString('utf16le');
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  const [head, blank, ...lines] = text.split('\r\n');
  expect([head, blank]).toEqual(['Windows Registry Editor Version 5.00', '']);
  const keys: {
    path: string;
    isRemoved: boolean;
    values: Record<string, string | number | null>;
  }[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const key = /^\[(-?)(HKEY_CURRENT_USER(?:\\[^\\\]]+)+)\]$/.exec(line);
    if (key) {
      keys.push({ path: key[2] ?? '', isRemoved: key[1] === '-', values: {} });
      continue;
    }
    const value = /^"((?:[^"\\]|\\.)+)"=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8})|(-))$/.exec(
      line,
    );
    const values = keys[keys.length - 1]?.values;
    if (!value || !values) throw new Error(`regedit would not read: ${line}`);
    const [, name = '', string, number] = value;
    const unescape = (escaped: string): string => escaped.replace(/\\(.)/g, '$1');
    values[unescape(name)] =
      string !== undefined ? unescape(string) : number !== undefined ? parseInt(number, 16) : null;
  }
  return keys;
}
