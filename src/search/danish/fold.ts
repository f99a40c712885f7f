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

/** Signs that stand inside words and are not seen: where a line may break, and which way it runs. */
const unseen = /[\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}\u{FEFF}]/gu;

/** The words of a text, in small letters and letters put together as one. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(unseen, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
