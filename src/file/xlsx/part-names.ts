import { XmlScanner } from '../xml/xml-scanner';

/** One relationship of a part. `target` is a part name without a leading slash. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same in transitional and strict files, e.g. `worksheet`. */
  readonly type: string;
  readonly target: string;
}

/** Reads a `.rels` part; targets are resolved against the folder of the part they belong to. */
export function readRelationships(xml: string, ownerName: string): Relationship[] {
  const relationships: Relationship[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name !== 'Relationship') continue;
    if (scanner.attribute('TargetMode') === 'External') continue;
    const type = scanner.attribute('Type') ?? '';
    relationships.push({
      id: scanner.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolvePartName(ownerName, scanner.attribute('Target') ?? ''),
    });
  }
  return relationships;
}

/** `xl/workbook.xml` + `worksheets/sheet1.xml` → `xl/worksheets/sheet1.xml`; `/xl/a.xml` is absolute. */
function resolvePartName(ownerName: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = ownerName.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsNameOf(partName: string): string {
  const slash = partName.lastIndexOf('/');
  return `${partName.slice(0, slash + 1)}_rels/${partName.slice(slash + 1)}.rels`;
}
