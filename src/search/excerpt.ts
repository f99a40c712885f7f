/** A piece of an excerpt, marked where it is what was found. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Takes Pagefind's excerpt apart, so that it can be shown as text: nothing in it is ever read as HTML. */
export function readExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const marked = piece.startsWith('<mark>');
      const text = marked ? piece.slice('<mark>'.length, -'</mark>'.length) : piece;
      return { text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked };
    });
}
