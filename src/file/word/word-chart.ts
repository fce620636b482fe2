/** A bar chart in a Word document: its part, and the paragraph that shows it. */
import { xmlText } from './word-markup';

/** One bar: a share of 1. */
export interface ChartBar {
  readonly name: string;
  readonly share: number;
}

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PLACE = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** 15 × 7 cm, in English metric units. */
const WIDTH = 5_400_000;
const HEIGHT = 2_520_000;
const COLOUR = '4472C4';

function points(bars: readonly ChartBar[], value: (bar: ChartBar) => string): string {
  const written = bars.map((bar, at) => `<c:pt idx="${at}"><c:v>${value(bar)}</c:v></c:pt>`);
  return `<c:ptCount val="${bars.length}"/>${written.join('')}`;
}

/** The chart as a part of the package; its numbers stand in it, so that nothing else is needed to draw it. */
export function chartPart(title: string, bars: readonly ChartBar[]): string {
  const heading = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1100"/><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const names = `<c:cat><c:strLit>${points(bars, ({ name }) => xmlText(name))}</c:strLit></c:cat>`;
  const values = `<c:val><c:numLit><c:formatCode>0.0%</c:formatCode>${points(bars, ({ share }) => String(share))}</c:numLit></c:val>`;
  const fill = `<c:spPr><a:solidFill><a:srgbClr val="${COLOUR}"/></a:solidFill></c:spPr>`;
  const labels =
    '<c:dLbls><c:numFmt formatCode="0.0%" sourceLinked="0"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/>${fill}<c:invertIfNegative val="0"/>${labels}${names}${values}</c:ser>`;
  const plot = `<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="t"/><c:numFmt formatCode="0%" sourceLinked="0"/><c:crossAx val="1"/></c:valAx></c:plotArea>`;
  return `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart>${heading}${plot}<c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

/** `relation`: of the chart's part; `description`: what it shows, for who cannot see it. */
export function chartParagraph(relation: string, number: number, description: string): string {
  const graphic = `<a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATION}" r:id="${relation}"/></a:graphicData></a:graphic>`;
  const inline = `<wp:inline xmlns:wp="${PLACE}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${WIDTH}" cy="${HEIGHT}"/><wp:docPr id="${number}" name="chart ${number}" descr="${xmlText(description)}"/>${graphic}</wp:inline>`;
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:drawing>${inline}</w:drawing></w:r></w:p>`;
}
