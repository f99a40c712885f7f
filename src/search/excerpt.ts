import { fold } from './danish/fold.ts';
import { stem } from './danish/stem.ts';

/** A piece of a text, marked where it is what was found. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** Takes Pagefind's excerpt apart, so that it can be shown as text: nothing in it is ever read as HTML. */
export function readExcerpt(excerpt: string): TextPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = piece.startsWith('<mark>');
      // Pagefind puts a space where a link or a mark ends, before a full stop too.
      const text = marked
        ? piece.slice('<mark>'.length, -'</mark>'.length)
        : piece.replace(/ (?=[.,;:!?](?:\s|$))/gu, '');
      return { text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked };
    });
}

/** Marks the words of a text that have one of the words searched for in them, in any form: "Borgerworkshop" for "workshops". */
export function markWords(text: string, searched: readonly string[]): TextPart[] {
  const sought = searched.map((word) => fold(stem(word))).filter((word) => word.length > 1);
  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, marked: sought.some((word) => matches(fold(piece), word)) }));
}

/** A short word must begin the other; a longer one may stand anywhere in it. */
function matches(word: string, sought: string): boolean {
  return sought.length < 4 ? word.startsWith(sought) && word.length < sought.length + 4 : word.includes(sought);
}
