/** A word as Pagefind sees it before it stems: small letters without marks. å becomes a; æ and ø have no marks to lose. */
export function stripMarks(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * A word as people without Danish letters, or with other habits, write it: æ, ae, ä and e are one, as are ø, oe, ö and o, and å,
 * aa and a. Two spellings of a word have the same fold; so, now and then, have two words.
 */
export function fold(word: string): string {
  return stripMarks(
    word
      .toLowerCase()
      .normalize('NFC')
      .replace(/æ|ae|ä/gu, 'e')
      .replace(/ø|oe|ö/gu, 'o')
      .replace(/å|aa/gu, 'a')
      .replace(/ł/gu, 'l'),
  );
}

/** The words of a text, in small letters. */
export function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
