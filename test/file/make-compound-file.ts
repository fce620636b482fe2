const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_MARK = 0xfffffffd;
const ENTRY_BYTES = 128;
const FIRST_BIG_STREAM = 4096;

/** A compound file with the given streams. Short ones are padded with zeros, so that none is a mini stream. */
export function makeCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const contents = Object.entries(streams).map(([name, bytes]) => {
    const padded = new Uint8Array(Math.max(FIRST_BIG_STREAM, bytes.length));
    padded.set(bytes);
    return { name, bytes: padded, sectors: Math.ceil(padded.length / SECTOR) };
  });
  const dataSectors = contents.reduce((sum, { sectors }) => sum + sectors, 0);
  const directorySectors = Math.ceil(((contents.length + 1) * ENTRY_BYTES) / SECTOR);
  let fatSectors = 1;
  while (fatSectors * (SECTOR / 4) < fatSectors + directorySectors + dataSectors) fatSectors += 1;
  const total = fatSectors + directorySectors + dataSectors;
  const file = new Uint8Array((total + 1) * SECTOR);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, fatSectors, true);
  view.setUint32(48, fatSectors, true);
  view.setUint32(56, FIRST_BIG_STREAM, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let index = 0; index < 109; index += 1) {
    view.setUint32(76 + index * 4, index < fatSectors ? index : FREE, true);
  }
  const setFat = (sector: number, next: number): void =>
    view.setUint32(SECTOR + sector * 4, next, true);
  for (let sector = 0; sector < (fatSectors * SECTOR) / 4; sector += 1) setFat(sector, FREE);
  for (let sector = 0; sector < fatSectors; sector += 1) setFat(sector, FAT_MARK);
  const chain = (first: number, count: number): void => {
    for (let index = 0; index < count; index += 1) {
      setFat(first + index, index === count - 1 ? END_OF_CHAIN : first + index + 1);
    }
  };
  chain(fatSectors, directorySectors);
  const directory = (fatSectors + 1) * SECTOR;
  const entry = (index: number, name: string, type: number, start: number, size: number): void => {
    const at = directory + index * ENTRY_BYTES;
    [...name].forEach((letter, place) => {
      view.setUint16(at + place * 2, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, type);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  entry(0, 'Root Entry', 5, END_OF_CHAIN, 0);
  let next = fatSectors + directorySectors;
  contents.forEach(({ name, bytes, sectors }, index) => {
    entry(index + 1, name, 2, next, bytes.length);
    file.set(bytes, (next + 1) * SECTOR);
    chain(next, sectors);
    next += sectors;
  });
  return file;
}
