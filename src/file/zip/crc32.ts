const POLYNOMIAL = 0xedb88320;
const TABLES = buildTables();

/** Four tables, so that four bytes are folded at a time: the check must not slow reading down. */
function buildTables(): readonly Uint32Array[] {
  const first = new Uint32Array(256);
  for (let value = 0; value < 256; value += 1) {
    let crc = value;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    first[value] = crc;
  }
  const tables = [first];
  for (let index = 1; index < 4; index += 1) {
    const previous = tables[index - 1] as Uint32Array;
    const next = new Uint32Array(256);
    for (let value = 0; value < 256; value += 1) {
      const crc = previous[value] as number;
      next[value] = (crc >>> 8) ^ (first[crc & 0xff] as number);
    }
    tables.push(next);
  }
  return tables;
}

/** The checksum of a zip entry, unsigned. */
export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const words = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  let at = 0;
  for (; at < words; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (four[crc & 0xff] as number) ^
      (three[(crc >>> 8) & 0xff] as number) ^
      (two[(crc >>> 16) & 0xff] as number) ^
      (one[crc >>> 24] as number);
  }
  for (; at < bytes.length; at += 1) {
    crc = (one[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
