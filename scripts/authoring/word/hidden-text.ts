import type { WordPackage } from './package.ts';
import type { WordStyles } from './styles.ts';
import { around, childNamed, elementsIn, isOn, wordsIn, type XmlElement } from './xml.ts';

/** Something in a document that Word does not show and an import would. */
export interface Hidden {
  kind: 'text' | 'picture' | 'row';
  /** The words one can see nearest before it, so that it can be found without repeating what is hidden. */
  after: string;
}

/** Everything hidden in the parts that an import reads: by formatting, by a style, or by a row or picture that is not shown. */
export function hiddenIn(word: WordPackage, styles: WordStyles): Hidden[] {
  const parts = [word.document, ...(word.related.get('footnotes') ?? []), ...(word.related.get('endnotes') ?? [])];
  return parts.flatMap(({ root }) => {
    const found: Hidden[] = [];
    let after = '';
    for (const element of elementsIn(root)) {
      const kind = hiddenKind(element, styles);
      if (kind) found.push({ kind, after });
      else if (element.name === 'w:r' && ownWords(element).trim() !== '' && !isInHiddenRow(element)) {
        after = `${after} ${ownWords(element).trim()}`.slice(-40);
      }
    }
    return found;
  });
}

function hiddenKind(element: XmlElement, styles: WordStyles): Hidden['kind'] | undefined {
  switch (element.name) {
    case 'w:r':
      return isRemoved(element) || ownWords(element) === '' || !isHiddenRun(element, styles) ? undefined : 'text';
    case 'wp:docPr':
      return /^(?:1|true|on)$/.test(element.attributes['hidden'] ?? '') ? 'picture' : undefined;
    case 'w:tr':
      return isHiddenRow(element) && wordsIn(element).trim() !== '' ? 'row' : undefined;
    default:
      return undefined;
  }
}

/** The words of a run itself; those of a text box in it have runs of their own. */
function ownWords(run: XmlElement): string {
  return run.children.map(({ name, text }) => (name === 'w:t' ? text : '')).join('');
}

function isHiddenRow(row: XmlElement): boolean {
  return isOn(childNamed(childNamed(row, 'w:trPr'), 'w:hidden')) ?? false;
}

function isInHiddenRow(element: XmlElement): boolean {
  const row = around(element, 'w:tr');
  return row !== undefined && isHiddenRow(row);
}

/**
 * Formatting on the run decides; then its style, the paragraph's and the table's; then the document's default. Word lets two styles
 * that hide cancel each other out; here any that hides is believed.
 */
function isHiddenRun(run: XmlElement, styles: WordStyles): boolean {
  const properties = childNamed(run, 'w:rPr');
  const direct = isOn(childNamed(properties, 'w:vanish'));
  if (direct !== undefined) return direct;
  const paragraph = childNamed(around(run, 'w:p'), 'w:pPr');
  const table = childNamed(around(run, 'w:tbl'), 'w:tblPr');
  const said = [
    styles.hides(childNamed(properties, 'w:rStyle')?.attributes['val']),
    styles.hides(childNamed(paragraph, 'w:pStyle')?.attributes['val'] ?? styles.defaultParagraph),
    styles.hides(childNamed(table, 'w:tblStyle')?.attributes['val']),
  ];
  if (said.includes(true)) return true;
  return said.includes(false) ? false : styles.hidesByDefault;
}

/** Deleted text is not imported, hidden or not. */
function isRemoved(element: XmlElement): boolean {
  return around(element, 'w:del') !== undefined || around(element, 'w:moveFrom') !== undefined;
}
