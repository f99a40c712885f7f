/** An element of an XML part, with its place in the text, so that it can be cut out without writing the rest anew. */
export interface XmlElement {
  /** The name with the usual prefix of its namespace, whatever prefix the file uses: `w:p`, `m:oMath`. */
  name: string;
  /** Attributes by their name without prefix. */
  attributes: Readonly<Record<string, string>>;
  parent: XmlElement | undefined;
  children: XmlElement[];
  /** The text directly inside. */
  text: string;
  start: number;
  contentStart: number;
  contentEnd: number;
  end: number;
}

/** No document people write is nested deeper; what is would take a program's breath. */
const deepest = 1_000;

/** The file is not the XML it should be. */
export class XmlFault extends Error {}

const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'urn:schemas-microsoft-com:vml': 'v',
};

const token =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[(?<cdata>[^]*?)\]\]>|<!(?<declaration>\w)|<\/[^>]*>|<(?<tag>[^\s/>]+)(?<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<closed>\/?)>/g;

/**
 * Reads an XML part.
 * @throws {XmlFault} where it is not well-formed enough to trust, or declares entities.
 */
export function readXml(text: string): XmlElement {
  const root = elementAt('', {}, undefined, 0, 0);
  let open = root;
  const scopes: Readonly<Record<string, string>>[] = [{}];
  let textStart = 0;
  const addText = (end: number) => {
    open.text += decoded(text.slice(textStart, end));
  };
  for (const match of text.matchAll(token)) {
    const { cdata, declaration, tag, attributes = '', closed } = match.groups ?? {};
    addText(match.index);
    const end = match.index + match[0].length;
    textStart = end;
    if (declaration !== undefined) throw new XmlFault('The part declares entities.');
    if (cdata !== undefined) {
      open.text += cdata;
    } else if (tag !== undefined) {
      const typed = attributesIn(attributes);
      const scope = { ...scopes.at(-1), ...namespacesIn(typed) };
      const element = elementAt(nameIn(scope, tag), withoutPrefixes(typed), open, match.index, end);
      open.children.push(element);
      if (closed === '/') continue;
      if (scopes.length > deepest) throw new XmlFault('The part is nested beyond all measure.');
      open = element;
      scopes.push(scope);
    } else if (match[0].startsWith('</')) {
      if (!open.parent) throw new XmlFault('An end tag has no start tag.');
      open.contentEnd = match.index;
      open.end = end;
      open = open.parent;
      scopes.pop();
    }
  }
  const [document] = root.children;
  if (open !== root || !document) throw new XmlFault('A start tag has no end tag.');
  document.parent = undefined;
  return document;
}

/** Every element below one, in the order of the text, the element itself first. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* elementsIn(child);
}

/** The first child with a name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The nearest element around one, itself included, that has a name. */
export function around(element: XmlElement, name: string): XmlElement | undefined {
  for (let at: XmlElement | undefined = element; at; at = at.parent) if (at.name === name) return at;
  return undefined;
}

/** The text a reader of the document sees in an element. */
export function wordsIn(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'm:t') return element.text;
  if (element.name === 'w:tab' || element.name === 'w:br') return ' ';
  return element.children.map(wordsIn).join('');
}

/** Whether an on-off element such as `w:vanish` is on; undefined where it is not there. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  return element && !['0', 'false', 'off', 'none'].includes(element.attributes['val'] ?? '1');
}

function elementAt(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: XmlElement | undefined,
  start: number,
  end: number,
): XmlElement {
  return { name, attributes, parent, children: [], text: '', start, contentStart: end, contentEnd: end, end };
}

function attributesIn(text: string): [name: string, value: string][] {
  return Array.from(text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), ([, name = '', double, single]) => [
    name,
    decoded(double ?? single ?? ''),
  ]);
}

function namespacesIn(attributes: readonly [string, string][]): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap(([name, value]) =>
      name === 'xmlns' ? [['', value]] : name.startsWith('xmlns:') ? [[name.slice(6), value]] : [],
    ),
  );
}

function nameIn(scope: Readonly<Record<string, string>>, tag: string): string {
  const [prefix, local] = tag.includes(':') ? (tag.split(':') as [string, string]) : ['', tag];
  const namespace = scope[prefix] ?? '';
  return `${prefixes[namespace] ?? namespace}:${local}`;
}

function withoutPrefixes(attributes: readonly [string, string][]): Record<string, string> {
  return Object.fromEntries(
    attributes
      .filter(([name]) => !name.startsWith('xmlns'))
      .map(([name, value]) => [name.replace(/^[^:]*:/, ''), value]),
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (hex === undefined && decimal === undefined) return entities[String(name)] ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
