/** A word of a text that can be looked up. */
export interface WrittenWord {
  text: string;
  /** Where it begins in the text. */
  index: number;
  /** It begins a sentence, a line or a quotation, where any word is capitalised. */
  isFirst: boolean;
  /** It goes on after a hyphen that stands alone, as "børne-" does in "børne- og ungeområdet". */
  isBeginning: boolean;
  /** A full stop follows at once, as after "ca". */
  hasStop: boolean;
}

/** A name of a file or an address without its beginning, such as "kk.dk" and "om.mdx". */
const dotted = /[\p{L}\p{N}_-]+(?:\.(?=[\p{Ll}\p{N}])[\p{L}\p{N}_-]{2,})+(?:\/\S*)?/gu;

/** More than this without a space is no prose, and patterns would take long over it. */
const longestPiece = 200;

/** Letters, joined by hyphens, apostrophes and the stops inside an abbreviation such as "bl.a." or "f.eks.". */
const word = /[\p{L}\p{M}\p{N}\u00ad]+(?:[-\u2010\u2011'’.][\p{L}\p{M}\p{N}\u00ad]+)*/gu;

/** The words of a text that a dictionary may know. Numbers, abbreviations in capitals and names written together are left out. */
export function wordsToSpell(text: string): WrittenWord[] {
  const covered = text.replace(/\S+/gu, withoutAddresses);
  return Array.from(covered.matchAll(word), (match) => match)
    .flatMap(({ 0: found, index }) => pieces(found, index))
    .filter(({ found }) => isWord(found))
    .map(({ found, index }) => {
      const end = index + found.length;
      return {
        text: found,
        index,
        isFirst: isFirst(text.slice(Math.max(0, index - 4), index)),
        isBeginning: /^[-\u2010\u2011](?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)),
        hasStop: text[end] === '.',
      };
    });
}

/** Addresses, paths and names of files are no words; spaces stand where they stood. */
function withoutAddresses(piece: string): string {
  const isNone = piece.length > longestPiece || piece.startsWith('/') || piece.includes('@') || piece.includes('://');
  if (isNone) return ' '.repeat(piece.length);
  return piece.includes('.')
    ? piece.replace(dotted, (found) => (isAbbreviation(found) ? found : ' '.repeat(found.length)))
    : piece;
}

/** The spelling a dictionary knows: composed letters, no soft hyphens, plain hyphen and apostrophe. */
export function plainSpelling(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('’', "'");
}

/** "bl.a" and "f.eks", but not "kk.dk". */
function isAbbreviation(text: string): boolean {
  const parts = text.split('.');
  return parts.every((part) => /^\p{L}{1,3}$/u.test(part)) && parts.some((part) => part.length === 1);
}

/** Where a space was forgotten after a full stop, there are two words. */
function pieces(found: string, index: number): { found: string; index: number }[] {
  if (!found.includes('.') || isAbbreviation(found)) return [{ found, index }];
  let start = index;
  return found.split('.').map((piece) => {
    const own = { found: piece, index: start };
    start += piece.length + 1;
    return own;
  });
}

/** More letters than words on a page have; Hunspell takes long over what is longer. */
const longestWord = 32;

function isWord(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= longestWord &&
    !/\p{N}/u.test(text) &&
    // "BIF", "BIFs" and "SFO'en"; "UngeVærk".
    !/^[\p{Lu}-]{2,}(?:['’]?(?:s|en|et|er|ens|ets|ers|erne|ernes))?$/u.test(text) &&
    !/\p{Ll}\p{Lu}/u.test(text)
  );
}

function isFirst(before: string): boolean {
  return /(?:^|\n\s*\n|[.!?:;…•–—|»«"”“„‘’'(])\s*$/u.test(before);
}
