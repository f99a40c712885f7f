import type { Element, ElementContent, Nodes, Root as HtmlRoot, RootContent } from 'hast';
import type { Root, RootContent as MarkdownContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';

import { linkFault } from '../link.ts';

/** A document's text as Markdown's tree, with what stood in its title and subtitle. */
export interface TextTree {
  tree: Root;
  title: string | undefined;
  summary: string | undefined;
  /** What the author must know, in Danish. */
  notes: string[];
}

/** Turns mammoth's HTML into Markdown's tree. Headings move down one level, because the page's own title is the first. */
export async function treeFromHtml(html: string): Promise<TextTree> {
  const root = unified().use(rehypeParse, { fragment: true }).parse(html);
  const notes: string[] = [];
  const title = takeParagraphs(root, 'titel');
  const summary = takeParagraphs(root, 'undertitel');
  const footnotes = takeFootnotes(root);
  tidy(root, notes);

  const tree = await toMarkdown(root);
  for (const [label, item] of footnotes) {
    tidy(item, notes);
    const { children } = await toMarkdown({ type: 'root', children: item.children });
    tree.children.push({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: children as Extract<MarkdownContent, { type: 'footnoteDefinition' }>['children'],
    });
  }
  return { tree, title, summary, notes: [...new Set(notes)] };
}

async function toMarkdown(root: HtmlRoot): Promise<Root> {
  const processor = unified().use(rehypeRemark, {
    newlines: false,
    handlers: {
      br: () => ({ type: 'break' }),
      sup(state, element: Element) {
        const label = footnoteLabel(element);
        if (label !== undefined) return { type: 'footnoteReference', identifier: label, label };
        return state.all(element);
      },
    },
  });
  return await processor.run(root);
}

/** Takes out the paragraphs of a class, and gives their text. */
function takeParagraphs(root: HtmlRoot, className: string): string | undefined {
  const isOfClass = (node: RootContent) => isElement(node) && node.tagName === 'p' && hasClass(node, className);
  const words = root.children.filter(isOfClass).map((node) => wordsIn(node).replace(/\s+/gu, ' ').trim());
  root.children = root.children.filter((node) => !isOfClass(node));
  const text = words.filter((word) => word !== '').join(' ');
  return text === '' ? undefined : text;
}

const noteId = /^(?<kind>foot|end)note-(?<id>.+)$/;

/** Takes out the list of notes that mammoth puts last, without its links back; footnotes keep their number, endnotes get `s` before it. */
function takeFootnotes(root: HtmlRoot): Map<string, Element> {
  const notes = new Map<string, Element>();
  root.children = root.children.filter((node) => {
    if (!isElement(node) || node.tagName !== 'ol') return true;
    const items = node.children.filter(isElement);
    const labels = items.map(({ properties }) => labelOf(properties['id'] ?? ''));
    if (items.length === 0 || labels.includes(undefined)) return true;
    for (const [index, item] of items.entries()) {
      eachElement(item, (element) => {
        element.children = element.children.filter(
          (child) =>
            !(
              isElement(child) &&
              child.tagName === 'a' &&
              /^#(?:foot|end)note-ref-/.test(child.properties['href'] ?? '')
            ),
        );
      });
      notes.set(labels[index] ?? '', item);
    }
    return false;
  });
  return notes;
}

function footnoteLabel(sup: Element): string | undefined {
  const link = sup.children.filter(isElement).find(({ tagName }) => tagName === 'a');
  return link && labelOf((link.properties['href'] ?? '').replace(/^#/, ''));
}

function labelOf(id: string): string | undefined {
  const { kind, id: number = '' } = noteId.exec(id)?.groups ?? {};
  if (kind === undefined || number.startsWith('ref-')) return undefined;
  return kind === 'end' ? `s${number}` : number;
}

/** Makes the tree such that what Markdown cannot say is gone, and said. */
function tidy(node: HtmlRoot | Element, notes: string[]): void {
  node.children = tidiedAll(node.children as ElementContent[], notes);
  for (const child of node.children) if (isElement(child)) tidy(child, notes);
}

function tidiedAll(nodes: readonly ElementContent[], notes: string[]): ElementContent[] {
  return nodes.flatMap((node) => (isElement(node) ? tidied(node, notes) : [node]));
}

function tidied(element: Element, notes: string[]): ElementContent[] {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return headingFrom(element, notes);
  if (tagName === 'img') element.properties['alt'] = altFrom(element.properties['alt'] ?? '');
  if (tagName === 'a') return linkFrom(element, notes);
  if ((tagName === 'sup' || tagName === 'sub') && footnoteLabel(element) === undefined)
    return raisedFrom(element, notes);
  if (tagName === 'input') return [{ type: 'text', value: element.properties['checked'] === true ? '☒ ' : '☐ ' }];
  if (tagName === 'p') return paragraphFrom(element, notes);
  if (tagName === 'table') return [tableFrom(element, notes)];
  return [element];
}

/** A heading is plain words one level down; a picture in it stands after it, and without words it is no heading. */
function headingFrom(heading: Element, notes: string[]): ElementContent[] {
  const pictures: Element[] = [];
  eachElement(heading, ({ tagName, properties }) => {
    if (tagName === 'img') pictures.push({ type: 'element', tagName, properties, children: [] });
  });
  const depth = Math.min(6, Number(heading.tagName.slice(1)) + 1);
  const words = wordsIn(heading).replace(/\s+/gu, ' ').trim();
  const after = pictures.map((picture): Element => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [picture],
  }));
  for (const picture of pictures) picture.properties['alt'] = altFrom(picture.properties['alt'] ?? '');
  if (words === '') return after;
  const noteMarks: Element[] = [];
  eachElement(heading, (element) => {
    if (element.tagName === 'sup' && footnoteLabel(element) !== undefined) noteMarks.push(element);
  });
  if (noteMarks.length > 0) {
    notes.push(`Fodnoten i overskriften "${shortened(words)}" er ikke taget med. Sæt den i teksten i stedet.`);
  }
  return [
    { type: 'element', tagName: `h${depth}`, properties: {}, children: [{ type: 'text', value: words }] },
    ...after,
  ];
}

/** What Word writes by itself when nobody has: it says nothing about the picture. */
const automaticAlt =
  /automatisk (?:genereret|oprettet)|automatically generated|AI-generer|AI-generated|^(?:billede|picture|image|grafik|graphic|bildobjekt|foto|photo)\s*\d*$|\.(?:png|jpe?g|gif|tiff?|emf|wmf|webp)$/i;

function altFrom(alt: string): string {
  const words = alt.replace(/\s+/gu, ' ').trim();
  return automaticAlt.test(words) ? '' : words;
}

function linkFrom(link: Element, notes: string[]): ElementContent[] {
  const address = link.properties['href'];
  // A bookmark or the target of one.
  if (address === undefined) return tidiedAll(link.children, notes);
  if (footnoteTarget.test(address)) return [link];
  const words = wordsIn(link).replace(/\s+/gu, ' ').trim();
  const fault = linkFault(address);
  if (fault === undefined) {
    link.properties = { href: address.trim() };
    return words === '' && !hasPicture(link) ? [] : [link];
  }
  notes.push(`Linket "${shortened(words)}" er blevet til almindelig tekst: ${fault}`);
  return tidiedAll(link.children, notes);
}

const footnoteTarget = /^#(?:foot|end)note-(?!ref-)/;

function hasPicture(node: ElementContent): boolean {
  return isElement(node) && (node.tagName === 'img' || node.children.some(hasPicture));
}

const raised: Readonly<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉' };

/** Raised and lowered figures have characters of their own, as in m² and CO₂; other raised text becomes plain. */
function raisedFrom(element: Element, notes: string[]): ElementContent[] {
  const words = wordsIn(element);
  if (/^\d+$/.test(words)) {
    const digits = raised[element.tagName] ?? '';
    return [{ type: 'text', value: Array.from(words, (digit) => digits[Number(digit)] ?? digit).join('') }];
  }
  if (words.trim() !== '')
    notes.push(`Hævet eller sænket tekst ("${shortened(words)}") er blevet til almindelig tekst.`);
  return tidiedAll(element.children, notes);
}

function paragraphFrom(paragraph: Element, notes: string[]): ElementContent[] {
  const words = wordsIn(paragraph).replace(/\s+/gu, ' ').trim();
  if (words === '' && !hasPicture(paragraph)) return [];
  const [only, another] = paragraph.children.filter((child) => wordsIn(child).trim() !== '');
  if (
    only &&
    !another &&
    isElement(only) &&
    only.tagName === 'strong' &&
    words.length <= 80 &&
    !/[.:;,]$/u.test(words)
  ) {
    notes.push(
      `"${shortened(words)}" er fed tekst på sin egen linje. Er det en overskrift, så giv den typografien Overskrift i Word.`,
    );
  }
  if (/^[•·▪●○–—-]\s/u.test(words)) {
    notes.push(
      `"${shortened(words)}" begynder med et skrevet punkttegn. Er det en liste, så brug Words punktopstilling.`,
    );
  }
  if (hasClass(paragraph, 'billedtekst')) {
    return [
      {
        ...paragraph,
        properties: {},
        children: [{ type: 'element', tagName: 'em', properties: {}, children: paragraph.children }],
      },
    ];
  }
  return [paragraph];
}

/** Cells hold lines of text; the first row is the heading, whether Word was told so or not. */
function tableFrom(table: Element, notes: string[]): Element {
  const first = rowsOf(table)[0];
  const place = first ? shortened(first.children.map((cell) => wordsIn(cell).trim()).join(' ')) : '';
  eachElement(table, (element) => {
    if (Number(element.properties['colSpan'] ?? 1) > 1 || Number(element.properties['rowSpan'] ?? 1) > 1) {
      notes.push(
        `Tabellen, der begynder med "${place}", har flettede celler, og fletningen er gået tabt. Se, om den stadig giver mening.`,
      );
    }
    if (element.tagName !== 'td' && element.tagName !== 'th') return;
    element.children = cellLines(element).flatMap((line, index) => [...(index === 0 ? [] : [lineBreak()]), ...line]);
  });
  const isHeaded = table.children.some((child) => isElement(child) && child.tagName === 'thead');
  if (!isHeaded && first) {
    for (const cell of first.children) if (isElement(cell)) cell.tagName = 'th';
    notes.push(
      `Tabellen, der begynder med "${place}", har ingen overskriftsrække, så den første række er læst som overskrift.`,
    );
  }
  return table;
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  eachElement(table, (element) => {
    if (element.tagName === 'tr') rows.push(element);
  });
  return rows;
}

/** The lines of a cell: its paragraphs and the items of its lists. */
function cellLines(cell: Element): ElementContent[][] {
  const lines: ElementContent[][] = [];
  for (const child of cell.children) {
    if (!isElement(child)) lines.push([...(lines.pop() ?? []), child]);
    else if (/^(?:p|h[1-6])$/.test(child.tagName)) lines.push(child.children);
    else if (/^(?:ul|ol|li|blockquote)$/.test(child.tagName)) lines.push(...cellLines(child));
    else if (child.tagName === 'table') lines.push(...rowsOf(child).map((row) => [textNode(wordsIn(row, ' '))]));
    else lines.push([...(lines.pop() ?? []), child]);
  }
  return lines.filter((line) => line.some((child) => wordsIn(child).trim() !== '' || hasPicture(child)));
}

function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

function lineBreak(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
}

/** Visits every element, the outer ones first; what a visit puts in is visited too. */
function eachElement(node: HtmlRoot | Element, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node);
  for (const child of node.children) if (isElement(child)) eachElement(child, visit);
}

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

function hasClass({ properties }: Element, className: string): boolean {
  const names = properties['className'];
  return Array.isArray(names) && names.includes(className);
}

function wordsIn(node: Nodes, between = ''): string {
  if (node.type === 'text') return node.value;
  if (isElement(node) && node.tagName === 'br') return ' ';
  return 'children' in node ? node.children.map((child) => wordsIn(child, between)).join(between) : '';
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
