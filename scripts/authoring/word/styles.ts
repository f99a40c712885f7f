import type { WordPackage } from './package.ts';
import { childNamed, elementsIn, isOn, type XmlElement } from './xml.ts';

/** What the styles of a document say, as far as an import asks. */
export interface WordStyles {
  /** A style's name, by its id. */
  nameOf(id: string | undefined): string | undefined;
  /** Whether a style hides its text, by itself or through the styles it builds on; undefined where it says nothing. */
  hides(id: string | undefined): boolean | undefined;
  /** Whether text with no style of its own is hidden. */
  hidesByDefault: boolean;
  /** The id of the style that paragraphs without one have. */
  defaultParagraph: string | undefined;
}

/** Reads the styles of a document; where it has none, they say nothing. */
export function wordStyles({ related }: WordPackage): WordStyles {
  const root = related.get('styles')?.[0]?.root;
  const all = (root?.children ?? []).filter(({ name }) => name === 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['styleId'] ?? '', style]));
  const defaults = childNamed(childNamed(root, 'w:docDefaults'), 'w:rPrDefault');
  return {
    nameOf: (id) => childNamed(byId.get(id ?? ''), 'w:name')?.attributes['val'],
    hides: (id) => hides(byId, id),
    hidesByDefault: isOn(childNamed(childNamed(defaults, 'w:rPr'), 'w:vanish')) ?? false,
    defaultParagraph: all.find(({ attributes }) => attributes['type'] === 'paragraph' && attributes['default'] === '1')
      ?.attributes['styleId'],
  };
}

function hides(byId: ReadonlyMap<string, XmlElement>, id: string | undefined): boolean | undefined {
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const style = byId.get(at);
    const own = style && vanishIn(style);
    if (own !== undefined) return own;
    at = childNamed(style, 'w:basedOn')?.attributes['val'];
  }
  return undefined;
}

/** A style's own word on hiding; in a table style any of its conditional formats counts. */
function vanishIn(style: XmlElement): boolean | undefined {
  const said = [...elementsIn(style)]
    .filter(({ name, parent }) => name === 'w:vanish' && parent?.name === 'w:rPr')
    .map((element) => isOn(element));
  return said.length === 0 ? undefined : said.includes(true);
}
