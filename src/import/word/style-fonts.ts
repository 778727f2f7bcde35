import { attributeOf, childOf, childrenOf, readXml, type XmlNode } from '../read-xml.ts';

/** The font that a run without a font of its own is set in. */
export type StyleFonts = (paragraphStyle: string | null, runStyle: string | null) => string | undefined;

/** Reads `word/styles.xml`: fonts of styles, of the styles they are based on, and of the document. */
export function readStyleFonts(stylesXml: string): StyleFonts {
  const reading = readXml(stylesXml);
  const styles = 'root' in reading ? childOf(reading.root, 'w:styles') : undefined;
  const byId = new Map(
    childrenOf(styles, 'w:style').map((style) => [attributeOf(style, 'w:styleId'), style]),
  );
  const usual = fontOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'));
  const usualStyle = [...byId].find(
    ([, style]) =>
      attributeOf(style, 'w:type') === 'paragraph' && /^(1|true|on)$/.test(attributeOf(style, 'w:default')),
  )?.[0];

  const inherited = (id: string | undefined, seen: readonly string[] = []): string | undefined => {
    const style = id === undefined || seen.includes(id) ? undefined : byId.get(id);
    if (!style || id === undefined) return undefined;
    return fontOf(style) ?? inherited(attributeOf(childOf(style, 'w:basedOn'), 'w:val'), [...seen, id]);
  };
  return (paragraphStyle, runStyle) =>
    inherited(runStyle ?? undefined) ?? inherited(paragraphStyle ?? usualStyle) ?? usual;
}

/** Latin text of a font of one byte a letter is set in `hAnsi`; most programs write the same name to both. */
function fontOf(node: XmlNode | undefined): string | undefined {
  const fonts = childOf(childOf(node, 'w:rPr'), 'w:rFonts');
  return attributeOf(fonts, 'w:hAnsi') || attributeOf(fonts, 'w:ascii') || undefined;
}
