/** How official letters and reports look: styles that the person who goes on with them finds in Word and may change. */

/** Official letters are set in imitation Song; where it is missing Word takes the nearest. */
const BODY_FONT = '仿宋';
const TITLE_FONT = '宋体';
/** In half points: 小二, 四号, 五号. */
const SIZES = { title: 36, body: 28, table: 21 } as const;
/** Two characters, in twentieths of a point. */
const INDENT = 560;

interface TextStyle {
  /** As Word lists it; English names are Word's own styles, which it shows in its own language. */
  readonly name: string;
  readonly size: number;
  readonly font?: string;
  readonly isBold?: boolean;
  /** Markup inside `w:pPr`, trusted. */
  readonly layout?: string;
}

const SPACED = '<w:spacing w:line="400" w:lineRule="auto"/>';

const STYLES = {
  flush: { name: 'Normal', size: SIZES.body, layout: SPACED },
  indented: {
    name: '正文首行缩进',
    size: SIZES.body,
    layout: `${SPACED}<w:ind w:firstLine="${INDENT}"/>`,
  },
  right: { name: '落款', size: SIZES.body, layout: `${SPACED}<w:jc w:val="right"/>` },
  title: {
    name: 'Title',
    size: SIZES.title,
    font: TITLE_FONT,
    isBold: true,
    layout: '<w:spacing w:after="360"/><w:jc w:val="center"/>',
  },
  heading: {
    name: 'heading 2',
    size: SIZES.body,
    font: TITLE_FONT,
    isBold: true,
    layout: '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="1"/>',
  },
  cell: { name: '表格文字', size: SIZES.table },
  headerCell: { name: '表头文字', size: SIZES.table, isBold: true },
} as const satisfies Readonly<Record<string, TextStyle>>;

export type ParagraphStyle = keyof typeof STYLES;

const isOwn = (name: string): boolean => !/^[A-Za-z]/.test(name);

function styleMarkup(id: string, style: TextStyle): string {
  const { name, size, font = BODY_FONT, isBold = false, layout = '' } = style;
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/>`;
  const text = `<w:rPr>${fonts}${isBold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr>`;
  const origin = name === 'Normal' ? ' w:default="1"' : isOwn(name) ? ' w:customStyle="1"' : '';
  return `<w:style w:type="paragraph"${origin} w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:pPr>${layout}</w:pPr>${text}</w:style>`;
}

/** The part of the package with the styles, without its declaration. `namespace`: of `w:`. */
export function stylesPart(namespace: string): string {
  const styles = Object.entries(STYLES).map(([id, style]) => styleMarkup(id, style));
  return `<w:styles xmlns:w="${namespace}">${styles.join('')}</w:styles>`;
}
