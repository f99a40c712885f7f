import type { BuiltPage } from './built-page.ts';

/** What a built page says of itself to search. */
export interface PageFacts {
  title: string;
  summary: string;
  /** The entry's own search words. */
  keywords: readonly string[];
}

const tags = /<[^>]*>/gu;

/** Reads a page's heading and the facts search has about it. */
export function readPageFacts({ html }: BuiltPage): PageFacts {
  return {
    title: (/<h1\b[^>]*>([\s\S]*?)<\/h1>/u.exec(html)?.[1] ?? '').replace(tags, ' ').trim(),
    summary: fact(html, 'resume'),
    keywords: fact(html, keywordField)
      .split(', ')
      .filter((word) => word !== ''),
  };
}

/** The field of an entry's own search words. */
export const keywordField = 'ord';

/** A page without its field of search words. */
export function withoutKeywords(html: string): string {
  return html.replace(
    new RegExp(`<span hidden data-pagefind-meta="${keywordField}\\[data-value\\]"[^>]*>(?:</span>)?`, 'u'),
    '',
  );
}

function fact(html: string, name: string): string {
  return new RegExp(`data-pagefind-meta="${name}\\[data-value\\]" data-value="([^"]*)"`, 'u').exec(html)?.[1] ?? '';
}
