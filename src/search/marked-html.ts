/**
 * The sign between the parts of a compound in the copy of a page that Pagefind reads. Pagefind takes words apart at it and
 * counts whole and parts at the same place; afterwards it is taken out of everything a reader sees.
 */
export const marker = '^';

/**
 * Puts something else in the place of each word a page is found by: words in its text, and in the values of `data-value`, where
 * the facts for search stand. Tags, other attributes, comments, scripts and styles are left as they are.
 */
export function replaceWords(html: string, replace: (word: string) => string): string {
  const inText = (text: string) => text.replace(wordOrEntity, (word) => (word.startsWith('&') ? word : replace(word)));
  return html.replace(pieces, (piece: string) => {
    if (!piece.startsWith('<')) return inText(piece);
    return piece.replace(dataValue, (_, open: string, value: string) => `${open}${inText(value)}"`);
  });
}

/** A script or a style with what it holds, a comment, a tag (whose attributes may hold ">"), or text up to the next. */
const pieces = /<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[/!]?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</giu;
const wordOrEntity = /&#?\w+;|\p{L}+/gu;
const dataValue = /(\sdata-value=")([^"]*)"/gu;
