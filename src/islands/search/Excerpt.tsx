import { readExcerpt } from '#search/excerpt.ts';

/** An excerpt with what was found marked. */
export function Excerpt({ of }: { of: string }) {
  return readExcerpt(of).map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
}
