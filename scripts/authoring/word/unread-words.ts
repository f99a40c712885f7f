import type { WordPackage } from './package.ts';

/**
 * The words of a Word file that never reach an entry but lie in the file all the same: headers and footers, comments, deleted text,
 * descriptions of drawings, the file's own properties. Those of the text itself are among them.
 */
export function unreadWords({ files }: WordPackage): string[] {
  const decoder = new TextDecoder();
  return Object.entries(files).flatMap(([path, bytes]) => {
    if (/^docProps\/[^/]+\.xml$/i.test(path)) return groupsIn(decoder.decode(bytes), />([^<>]+)</g);
    return /^word\/[^/]+\.xml$/i.test(path) ? wordsOf(decoder.decode(bytes)) : [];
  });
}

/** A number may be split by formatting but not by the end of a paragraph. */
function wordsOf(xml: string): string[] {
  const paragraphs = xml
    .split(/<\/(?:\w+:)?p>/)
    .map((part) => groupsIn(part, /<(?:\w+:)?(?:t|delText|instrText)(?:\s[^>]*)?>([^<]*)</g).join(''));
  return [...paragraphs, ...groupsIn(xml, /\s(?:descr|title|alt)="([^"]*)"/g)];
}

function groupsIn(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, group = '']) => group);
}
