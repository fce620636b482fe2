/** The package around the text of a Word document. */
import { strToU8, zipSync, type Zippable, type ZippableFile } from 'fflate';
import { chartPart, type ChartBar } from './word-chart';
import { stylesPart } from './word-styles';

/** A chart beside the text, by the name under which the text refers to it. */
export interface WordChart {
  readonly relation: string;
  readonly title: string;
  readonly bars: readonly ChartBar[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** A4 with margins of about 2.5 cm. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
/** The earliest day that a zip archive knows: the same text gives the same bytes. */
const FIXED_DAY = '1980-01-02T00:00:00';

const chartFile = (index: number): string => `charts/chart${index + 1}.xml`;

function contentTypes(charts: readonly WordChart[]): string {
  const overrides = charts.map(
    (_, index) =>
      `<Override PartName="/word/${chartFile(index)}" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>${overrides.join('')}</Types>`;
}

function relations(each: readonly (readonly [id: string, type: string, target: string])[]): string {
  const written = each.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** Short, and the same in most documents: compressing them takes longer than the text itself. */
const asItIs = (xml: string): ZippableFile => [strToU8(XML + xml), { level: 0 }];

const STYLES = stylesPart(WORD);

/** `body`: markup of paragraphs and tables, trusted. */
export function wordDocument(
  body: readonly string[],
  charts: readonly WordChart[] = [],
): Uint8Array {
  const parts: Zippable = {
    '[Content_Types].xml': asItIs(contentTypes(charts)),
    '_rels/.rels': asItIs(relations([['rId1', 'officeDocument', 'word/document.xml']])),
    'word/document.xml': strToU8(
      `${XML}<w:document xmlns:w="${WORD}"><w:body>${body.join('')}${PAGE}</w:body></w:document>`,
    ),
    'word/styles.xml': asItIs(STYLES),
    'word/_rels/document.xml.rels': asItIs(
      relations([
        ['styles', 'styles', 'styles.xml'],
        ...charts.map(({ relation }, index) => [relation, 'chart', chartFile(index)] as const),
      ]),
    ),
  };
  charts.forEach(({ title, bars }, index) => {
    parts[`word/${chartFile(index)}`] = strToU8(XML + chartPart(title, bars));
  });
  return zipSync(parts, { mtime: FIXED_DAY });
}
