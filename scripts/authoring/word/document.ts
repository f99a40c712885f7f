import { StoppedError } from '../command-line.ts';
import type { SourceDocument } from '../source-document.ts';
import { hiddenIn, type Hidden } from './hidden-text.ts';
import { wordToHtml } from './html.ts';
import { openWordPackage } from './package.ts';
import { preparedWord } from './prepared.ts';
import { wordStyles } from './styles.ts';
import { treeFromHtml } from './tree.ts';
import { unreadWords } from './unread-words.ts';

/**
 * Reads a Word document.
 * @throws {StoppedError} where it cannot be read, or hides something that the site would show.
 */
export async function readWordDocument(bytes: Uint8Array): Promise<SourceDocument> {
  const word = openWordPackage(bytes);
  const styles = wordStyles(word);
  const hidden = hiddenIn(word, styles);
  if (hidden.length > 0) throw new StoppedError(hiddenMessage(hidden));
  const prepared = preparedWord(word, styles);
  const { html, pictures, notes } = await wordToHtml(prepared.bytes);
  const { tree, title, summary, notes: treeNotes } = await treeFromHtml(html);
  return {
    tree,
    title,
    summary: summary?.replace(/^Resum[eé]:\s*/iu, ''),
    values: {},
    pictures: pictures.map(({ bytes: picture }) => picture),
    unread: unreadWords(word),
    notes: [...prepared.notes, ...notes, ...treeNotes],
  };
}

/** Says where, by what one can see before it, and never what is hidden. */
function hiddenMessage(hidden: readonly Hidden[]): string {
  const places = hidden
    .slice(0, 5)
    .map(
      ({ kind, after }) =>
        `  – ${kindWords[kind]}${after === '' ? ' først i dokumentet' : ` efter "…${after.trim()}"`}`,
    );
  const more = hidden.length > places.length ? [`  – og ${hidden.length - places.length} steder mere`] : [];
  return [
    'Dokumentet har noget skjult, og det ville blive synligt for alle på siden:',
    ...places,
    ...more,
    'Vis det i Word med ¶ på fanen Hjem, og slet det; eller vælg Filer → Oplysninger → Undersøg dokument, og fjern skjult tekst. Gem, og importér igen. Intet er skrevet.',
  ].join('\n');
}

const kindWords: Readonly<Record<Hidden['kind'], string>> = {
  text: 'skjult tekst',
  picture: 'et skjult billede',
  row: 'en skjult tabelrække',
};
