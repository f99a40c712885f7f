import { fold, words } from './danish/fold.ts';
import { isStopWord } from './danish/stop-words.ts';
import { kindLabel } from './kind-value.ts';
import type { IndexedPage, LanguageFile } from './language-file.ts';
import { addressWords } from './ranking.ts';
import { createVocabulary } from './vocabulary.ts';

/** A page to go straight to. */
export interface Suggestion {
  title: string;
  /** Its address without the site's base. */
  address: string;
  /** What kind of page it is: "Værktøj". */
  kind: string;
}

/** Suggests pages for what has been typed so far. */
export type Suggester = (text: string) => Suggestion[];

/** How many pages are suggested. */
const most = 6;

/** A suggester over the pages' titles and addresses. Words the titles do not have are read as the nearest they do have. */
export function createSuggester(language: LanguageFile): Suggester {
  const vocabulary = createVocabulary(language.words);
  const pages = language.pages.map((page) => ({
    page,
    title: words(page.title).map(fold),
    address: addressWords(page.address).slice(1),
  }));

  const matching = (sought: readonly string[]): IndexedPage[] =>
    pages
      .map(({ page, title, address }) => {
        const each = sought.map((word) => Math.max(closeness(title, word), closeness(address, word) - 0.5));
        const total = each.reduce((sum, one) => sum + one, 0) / (title.length + 8);
        return { page, score: each.some((one) => one <= 0) ? 0 : total };
      })
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .map(({ page }) => page);

  return (text) => {
    const typed = words(text);
    const content = typed.filter((word, index) => !isStopWord(word) || index === typed.length - 1);
    if (content.join('').length < 2) return [];
    const found = matching(content.map(fold));
    const better = content.map(
      (word) => vocabulary.folded(word) ?? vocabulary.completed(word) ?? vocabulary.nearest(word)?.word ?? word,
    );
    return (found.length > 0 ? found : matching(better.map(fold)))
      .slice(0, most)
      .map(({ title, address, facets }) => ({ title, address, kind: kindLabel(facets.type?.[0] ?? '') ?? '' }));
  };
}

/** The word itself, the beginning of one, a part of one, or none. */
function closeness(those: readonly string[], sought: string): number {
  if (those.includes(sought)) return 4;
  if (those.some((word) => word.startsWith(sought))) return 3;
  return sought.length > 3 && those.some((word) => word.includes(sought)) ? 2 : 0;
}
