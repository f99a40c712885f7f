import { type ReactNode, useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';

import { shortestText, type SearchEngine } from '#search/engine.ts';
import { chosenCount, type ChosenFacets, type FacetDefinition, type FacetName } from '#search/facet.ts';
import { rememberSearch } from '#search/recent-searches.ts';
import { correctedText } from '#search/rewrite.ts';
import { pageSize, readSearchState, writeSearchState, type SearchState } from '#search/search-state.ts';

import { asksSomething, type Answer } from './answer.ts';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { NothingFound } from './NothingFound.tsx';
import { RecentSearches } from './RecentSearches.tsx';
import { Results } from './Results.tsx';
import styles from './search.module.css';
import { SearchChips } from './SearchChips.tsx';
import { SearchField } from './SearchField.tsx';
import { loadSiteEngine } from './site-engine.ts';
import { SpellingNotice } from './SpellingNotice.tsx';
import { useAddress } from './use-address.ts';
import { useAnswer } from './use-answer.ts';
import { useTitle } from './use-title.ts';
import { useWide } from './use-wide.ts';

/** What the page hands the island: plain data. */
export interface SearchProps {
  /** The site's base: `/` or `/sammen-om-byen/`. */
  base: string;
  facets: readonly FacetDefinition[];
  /** The address of the list from A to Å. */
  indexAddress: string;
  /** The address of the consultants. */
  contactAddress: string;
  /** The editors' mailbox. Without it nobody is asked to write. */
  mailbox?: string;
  /** A drawing for when nothing is found. */
  children?: ReactNode;
  /** Stands in for the site's own engine in tests. */
  loadEngine?: () => Promise<SearchEngine>;
}

/** The search page. The address is its only state: what it says is what is shown. */
export function Search({
  base,
  facets,
  indexAddress,
  contactAddress,
  mailbox,
  children,
  loadEngine = loadSiteEngine,
}: SearchProps) {
  const [query, changeAddress] = useAddress();
  const state = useMemo(() => readSearchState(query, isKnown(facets)), [query, facets]);
  const { status, answer } = useAnswer(state, loadEngine);
  const wide = useWide();
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const typing = useRef(false);

  const update = useCallback(
    (change: Partial<SearchState>, how: 'push' | 'replace') => {
      const now = readSearchState(window.location.search, isKnown(facets));
      changeAddress(writeSearchState({ ...now, shown: pageSize, literal: false, ...change }), how);
    },
    [changeAddress, facets],
  );
  /** One spell of typing is one step back, however many times it searched on the way. */
  const changeText = useCallback(
    (text: string, done: boolean) => {
      update({ text }, typing.current ? 'replace' : 'push');
      typing.current = !done;
    },
    [update],
  );
  const choose = (chosen: ChosenFacets) => {
    typing.current = false;
    update({ chosen }, 'push');
  };
  const searchFor = (text: string) => {
    typing.current = false;
    update({ text }, 'push');
  };
  const clear = () => {
    choose({});
    field.current?.focus();
  };
  const focusResult = useCallback((id?: string) => {
    const links = resultLinks(results.current);
    (id === undefined ? links[0] : links.find((link) => link.dataset['result'] === id))?.focus();
  }, []);

  useTitle(state.text);
  useShown();
  useRemember(status, answer);
  const showMore = useShowMore(answer, update, focusResult);

  const asks = asksSomething(state);
  const filters = answer && (
    <FacetPanel facets={facets} chosen={state.chosen} counts={answer.counts} onChoose={choose} />
  );

  return (
    <div className={styles['search']}>
      <SearchField
        field={field}
        text={state.text}
        onText={changeText}
        onDown={() => {
          focusResult();
        }}
      />
      <p role="status" className={styles['hidden']}>
        {status === 'ready' && answer && asks ? heading(answer) : ''}
      </p>
      {status === 'failed' && <Failure indexAddress={indexAddress} />}
      {status !== 'failed' && (
        <div className={styles['columns']} aria-busy={status === 'loading'}>
          {wide !== false && (
            <section className={styles['side']} aria-labelledby="filtre">
              <h2 id="filtre" className={styles['hidden']}>
                Filtre
              </h2>
              {filters}
            </section>
          )}
          <section className={styles['main']} aria-labelledby="traef">
            <div className={styles['bar']}>
              <h2 id="traef">
                {asks ? heading(answer) : <span className={styles['idle']}>{invitation(state)}</span>}
                {!asks && !answer && <span className={styles['asked']}>{heading(undefined)}</span>}
              </h2>
              {asks && answer && answer.total > 1 && (
                <Order
                  state={state}
                  onOrder={(order) => {
                    update({ order }, 'push');
                  }}
                />
              )}
              {wide !== true && (
                <FilterSheet
                  chosen={chosenCount(state.chosen)}
                  total={answer?.total ?? 0}
                  onClear={() => {
                    choose({});
                  }}
                >
                  {filters}
                </FilterSheet>
              )}
            </div>
            <ChosenFilters facets={facets} chosen={state.chosen} onChoose={choose} />
            {asks && answer && (
              <SpellingNotice
                answer={answer}
                onLiteral={() => {
                  update({ literal: true }, 'push');
                }}
                onText={searchFor}
              />
            )}
            {state.text === '' && !asks && (
              <div className={styles['idle']}>
                <ExampleSearches onText={searchFor} />
                {answer && <RecentSearches onText={searchFor} />}
              </div>
            )}
            {asks && answer?.total === 0 && status === 'ready' && (
              <NothingFound
                picture={children}
                text={state.text}
                filtered={chosenCount(state.chosen) > 0}
                indexAddress={indexAddress}
                contactAddress={contactAddress}
                base={base}
                help={answer.help}
                mailbox={mailbox}
                onClear={clear}
                onText={searchFor}
              />
            )}
            {asks && answer && answer.hits.length > 0 && (
              <div
                ref={results}
                onKeyDown={(event) => {
                  moveBetweenResults(event, field.current);
                }}
              >
                <Results answer={answer} base={base} />
              </div>
            )}
            {asks && answer && answer.hits.length < answer.total && (
              <p className={styles['more']}>
                <button type="button" className={styles['secondary']} onClick={showMore}>
                  Vis flere <span className={styles['count']}>({answer.total - answer.hits.length} tilbage)</span>
                </button>
              </p>
            )}
          </section>
        </div>
      )}
    </div>
  );
}

function Order({ state, onOrder }: { state: SearchState; onOrder: (order: SearchState['order']) => void }) {
  return (
    <label className={styles['order']}>
      <span>Sortér efter</span>
      <select
        value={state.order}
        onChange={(event) => {
          onOrder(event.target.value === 'nyeste' ? 'nyeste' : 'relevans');
        }}
      >
        <option value="relevans">Relevans</option>
        <option value="nyeste">Nyeste</option>
      </select>
    </label>
  );
}

/** What one can search for: a tool, a group, a code and a question. */
const examples = ['høring', 'unge', 'TMF', 'hvem kan hjælpe mig'];

function ExampleSearches({ onText }: { onText: (text: string) => void }) {
  return (
    <section className={styles['recent']} aria-labelledby="proev">
      <h3 id="proev">Prøv for eksempel</h3>
      <SearchChips texts={examples} onText={onText} />
    </section>
  );
}

function Failure({ indexAddress }: { indexAddress: string }) {
  return (
    <div role="alert" className={styles['failure']}>
      <h2>Søgningen svarer ikke</h2>
      <p>
        Tjek din forbindelse, og prøv igen. Imens kan du finde alle sider <a href={indexAddress}>fra A til Å</a>.
      </p>
      <button
        type="button"
        className={styles['primary']}
        onClick={() => {
          // A browser may remember a script that failed to load, until the page is loaded anew. The address keeps the search.
          window.location.reload();
        }}
      >
        Prøv igen
      </button>
    </div>
  );
}

/** From here on the island knows what was asked, and the page's own guess is over. */
function useShown() {
  useEffect(() => {
    delete document.documentElement.dataset['asked'];
  }, []);
}

/** Remembers a search when the reader goes on from its results: what was only typed on the way is not worth remembering. */
function useRemember(status: string, answer: Answer | undefined) {
  useEffect(() => {
    if (status !== 'ready' || !answer || answer.total === 0 || answer.state.text.length < shortestText) return;
    const remember = () => {
      rememberSearch(answer.state.text);
    };
    window.addEventListener('pagehide', remember);
    return () => {
      window.removeEventListener('pagehide', remember);
    };
  }, [status, answer]);
}

/** Shows more results and, when they are there, moves on to the first of the new. */
function useShowMore(
  answer: Answer | undefined,
  update: (change: Partial<SearchState>, how: 'replace') => void,
  focusResult: (id?: string) => void,
): () => void {
  const firstNew = useRef<number | undefined>(undefined);
  const hits = answer?.hits;
  const count = hits?.length ?? 0;
  useEffect(() => {
    if (firstNew.current === undefined || count <= firstNew.current) return;
    focusResult(hits?.[firstNew.current]?.page.id);
    firstNew.current = undefined;
  }, [hits, count, focusResult]);
  return () => {
    firstNew.current = count;
    update({ shown: count + pageSize }, 'replace');
  };
}

function heading(answer: Answer | undefined): string {
  if (!answer) return 'Søgningen gøres klar …';
  const { state, total, rewriting } = answer;
  const count = total === 0 ? 'Ingen træf' : `${String(total)} træf`;
  if (state.text.length >= shortestText) return `${count} på »${correctedText(state.text, rewriting)}«`;
  return total === 0 ? 'Ingen sider passer til filtrene' : `${String(total)} ${total === 1 ? 'side' : 'sider'}`;
}

function invitation({ text }: SearchState): string {
  return text === '' ? 'Skriv, hvad du leder efter, eller vælg et filter' : 'Skriv mindst to bogstaver';
}

function isKnown(facets: readonly FacetDefinition[]): (name: FacetName, value: string) => boolean {
  return (name, value) => facets.some((facet) => facet.name === name && facet.values.some(({ id }) => id === value));
}

function moveBetweenResults(event: KeyboardEvent<HTMLElement>, field: HTMLInputElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = resultLinks(event.currentTarget);
  const here = links.findIndex((link) => link === document.activeElement);
  if (here === -1) return;
  event.preventDefault();
  const next = here + (event.key === 'ArrowDown' ? 1 : -1);
  if (next < 0) field?.focus();
  else links[next]?.focus();
}

function resultLinks(list: HTMLElement | null): HTMLAnchorElement[] {
  return [...(list?.querySelectorAll<HTMLAnchorElement>('a[data-result]') ?? [])];
}
