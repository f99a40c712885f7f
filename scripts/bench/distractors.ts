import type { BuiltPage } from '../../src/search/built-page.ts';
import { words } from '../../src/search/danish/fold.ts';
import { isStopWord } from '../../src/search/danish/stop-words.ts';
import { kindValues } from '../../src/search/kind-value.ts';

/**
 * Pages of nonsense made to be mistaken for ours: their titles, summaries, headings and texts are half our own words, half words of
 * the dictionary. Their addresses begin with a type and `stoej`.
 */
export function makeDistractors(
  count: number,
  pages: readonly BuiltPage[],
  dictionary: ReadonlySet<string>,
  random: () => number,
): BuiltPage[] {
  const text = pages.map(({ html }) => html.replace(/<[^>]*>/gu, ' ')).join(' ');
  const ours = [...new Set(words(text))].filter(
    (word) => word.length > 3 && !isStopWord(word) && /^\p{L}+$/u.test(word),
  );
  const others = [...dictionary];
  const types = ['tools', 'cases', 'topics', 'events', 'entrances'] as const;
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)];
  const some = (length: number, share: number) =>
    Array.from({ length }, () => (random() < share ? pick(ours) : pick(others)) ?? '').join(' ');

  return Array.from({ length: count }, (_, number) => {
    const type = kindValues[pick(types) ?? 'tools'].id;
    const summary = some(20, 0.4);
    return {
      address: `/${type}/stoej-${number}/`,
      html: [
        '<html lang="da"><body><article data-pagefind-body>',
        `<span hidden data-pagefind-filter="type:${type}"></span>`,
        `<span hidden data-pagefind-meta="resume[data-value]" data-value="${summary}"></span>`,
        `<h1>${some(2 + Math.floor(random() * 3), 0.5)}</h1><p>${summary}</p>`,
        `<h2 id="a">${some(2, 0.5)}</h2><p>${some(150, 0.4)}</p></article></body></html>`,
      ].join(''),
    };
  });
}
