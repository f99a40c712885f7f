import { shortestText, type Hit, type SearchAnswer, type SearchEngine, type SearchHelp } from '#search/engine.ts';
import { chosenCount } from '#search/facet.ts';
import type { PagefindData } from '#search/pagefind-api.ts';
import { arrangeResults, type ResultGroup } from '#search/result-groups.ts';
import type { SearchState } from '#search/search-state.ts';

/** A page found. The first few come with what they say; the others fetch it when they are seen. */
export interface ShownHit extends Hit {
  data: PagefindData | undefined;
}

/** What the page can show. */
export interface Answer extends Omit<SearchAnswer, 'hits' | 'help'> {
  /** What was asked. */
  state: SearchState;
  total: number;
  hits: readonly ShownHit[];
  help: (Omit<SearchHelp, 'contact'> & { contact: ShownHit | undefined }) | undefined;
}

/** How many results are shown with their excerpts at once: what the smallest screens hold. */
const eager = 2;

/** Whether there is enough to search by: two letters, or a filter. */
export function asksSomething(state: SearchState): boolean {
  return state.text.length >= shortestText || chosenCount(state.chosen) > 0;
}

/** The hits as they are shown. */
export function arrange<Found extends Hit>(hits: readonly Found[], state: SearchState): ResultGroup<Found>[] {
  return arrangeResults(hits, typeOf, state.order === 'relevans' && state.text.length >= shortestText);
}

/** What type of page a hit is. */
export function typeOf({ page }: Hit): string {
  return page.facets.type?.[0] ?? '';
}

/** The words that were searched for, none where only filters were chosen. */
export function searchedWords({ state, rewriting }: Answer): readonly string[] {
  return state.text.length < shortestText ? [] : rewriting.words;
}

/** The answer to a state. Rejects where the engine or a part of the index cannot be loaded. */
export async function answerTo(state: SearchState, loadEngine: () => Promise<SearchEngine>): Promise<Answer> {
  const engine = await loadEngine();
  const answer = await engine.search(state);
  const shown = asksSomething(state) ? answer.hits.slice(0, state.shown) : [];
  const first = arrange(shown, state)
    .flatMap(({ items }) => items)
    .slice(0, eager);
  const data = new Map(await Promise.all(first.map(async (hit) => [hit, await hit.load()] as const)));
  return {
    ...answer,
    state,
    total: answer.hits.length,
    hits: shown.map((hit) => ({ ...hit, data: data.get(hit) })),
    help: answer.help && {
      ...answer.help,
      contact: answer.help.contact && { ...answer.help.contact, data: undefined },
    },
  };
}
