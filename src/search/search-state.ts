import { facetNames, type ChosenFacets, type FacetName } from './facet.ts';

/** How many results are shown at first, and how many each "Vis flere" adds. */
export const pageSize = 10;

/** What the results are sorted by. */
export type SearchOrder = 'relevans' | 'nyeste';

/** Everything a reader has asked for. It all stands in the address, so that a search can be shared and gone back to. */
export interface SearchState {
  text: string;
  chosen: ChosenFacets;
  order: SearchOrder;
  /** Searches for the words as they are written, without correcting them. */
  literal: boolean;
  /** How many results to show. */
  shown: number;
}

/** What an address asks for. Parameters and values that are not known are ignored, so an old or mistyped link still works. */
export function readSearchState(query: string, known: (name: FacetName, value: string) => boolean): SearchState {
  const parameters = new URLSearchParams(query);
  const chosen = Object.fromEntries(
    facetNames
      .map((name) => [name, [...new Set(parameters.getAll(name))].filter((value) => known(name, value))] as const)
      .filter(([, values]) => values.length > 0),
  );
  const shown = Number(parameters.get('vis'));
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, 200),
    chosen,
    order: parameters.get('orden') === 'nyeste' ? 'nyeste' : 'relevans',
    literal: parameters.get('ordret') === '1',
    shown: Number.isInteger(shown) && shown > pageSize && shown <= 1000 ? shown : pageSize,
  };
}

/** The address's query for a state, with `?`, or an empty string. The same state always gives the same address. */
export function writeSearchState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.text !== '') parameters.set('q', state.text);
  for (const name of facetNames) {
    for (const value of state.chosen[name] ?? []) parameters.append(name, value);
  }
  if (state.literal) parameters.set('ordret', '1');
  if (state.order !== 'relevans') parameters.set('orden', state.order);
  if (state.shown !== pageSize) parameters.set('vis', String(state.shown));
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
