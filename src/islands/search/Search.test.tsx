import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createEngine, type SearchEngine } from '#search/engine.ts';
import type { FacetDefinition } from '#search/facet.ts';
import type { PagefindResult } from '#search/pagefind-api.ts';

import { loadOnce } from './load-once.ts';
import type { SearchIndex } from './pagefind.ts';
import { Search } from './Search.tsx';

const facets: FacetDefinition[] = [
  {
    name: 'type',
    label: 'Type',
    values: [
      { id: 'vaerktoejer', label: 'Værktøjer', singular: 'Værktøj' },
      { id: 'eksempler', label: 'Eksempler', singular: 'Eksempel' },
    ],
  },
  {
    name: 'fase',
    label: 'Hvor er I i forløbet?',
    values: [
      { id: 'udvikling', label: 'Udvikling' },
      { id: 'drift', label: 'Drift' },
    ],
  },
];

const stored = [
  { id: 'budget', title: 'Borgerbudget', text: 'penge by', facets: { type: ['vaerktoejer'], fase: ['udvikling'] } },
  { id: 'panel', title: 'Panel', text: 'råd by', facets: { type: ['vaerktoejer'], fase: ['drift'] } },
  { id: 'lodz', title: 'Łódź', text: 'penge by', facets: { type: ['eksempler'] }, date: '2026-11-01' },
  { id: 'kontakt/oekf', title: 'Konsulent ØKF', text: '', facets: { type: ['konsulenter'], forvaltning: ['oekf'] } },
  { id: 'emner/paa-tvaers', title: 'På tværs', text: '', facets: { type: ['emner'], forvaltning: ['oekf'] } },
  ...Array.from({ length: 12 }, (_, number) => ({
    id: `by${String(number)}`,
    title: `By ${String(number)}`,
    text: 'by mange',
    facets: { type: ['eksempler'] },
  })),
];

/** An index of the pages above, which finds a page by any word it has. */
const index: SearchIndex = {
  language: {
    pages: stored.map((page) => ({ ...page, address: `/${page.id}/` })),
    words: ['by', 'mange', 'penge', 'råd'].map((word) => ({ word, weight: 1 as const })),
    chunkStarts: [],
  },
  pagefind: {
    preload: () => Promise.resolve(),
    search: (query) => Promise.resolve({ results: stored.filter((page) => has(page.text, query)).map(toResult) }),
  },
};

function has(text: string, query: string | null): boolean {
  return (
    query === null ||
    query
      .replaceAll('"', '')
      .split(' ')
      .every((word) => text.split(' ').includes(word))
  );
}

function toResult({ id, title }: (typeof stored)[number]): PagefindResult {
  const url = `/${id}/`;
  const excerpt = 'Om <mark>råd</mark> &lt;b&gt;';
  const sub_results = [
    { title, url, excerpt },
    { title: 'Trin for trin', url: `${url}#trin`, excerpt, anchor: { id: 'trin' } },
  ];
  return {
    id,
    score: 1,
    words: [],
    data: () =>
      Promise.resolve({
        url,
        excerpt,
        meta: { title, resume: `Kort om ${title}.`, ...(id === 'lodz' && { proeve: 'true' }) },
        filters: {},
        sub_results,
      }),
  };
}

// A machine busy with other tests must not fail these.
configure({ asyncUtilTimeout: 5000 });

let isWide = true;

// jsdom knows the dialog element but cannot open it.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};

/** jsdom lays nothing out, so everything is in view. */
class EverythingInView {
  readonly #found: IntersectionObserverCallback;

  constructor(found: IntersectionObserverCallback) {
    this.#found = found;
  }

  observe() {
    this.#found([{ isIntersecting: true } as IntersectionObserverEntry], this as unknown as IntersectionObserver);
  }

  disconnect() {
    return undefined;
  }
}

beforeEach(() => {
  isWide = true;
  localStorage.clear();
  vi.stubGlobal('IntersectionObserver', EverythingInView);
  window.matchMedia = (query: string) =>
    ({
      matches: query.includes('min-width') && isWide,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function toEngine({ pagefind, language }: SearchIndex): SearchEngine {
  return createEngine(pagefind, language);
}

function open(address = '/soeg/', load: () => Promise<SearchIndex> = () => Promise.resolve(index)) {
  window.history.replaceState(null, '', address);
  render(
    <Search
      base="/"
      facets={facets}
      indexAddress="/a-aa/"
      contactAddress="/kontakt/"
      mailbox="redaktion@eksempel.invalid"
      loadEngine={loadOnce(async () => toEngine(await load()))}
    />,
  );
  return userEvent.setup();
}

const field = () => screen.getByRole('searchbox', { name: 'Søg på siden' });
const titles = () =>
  screen.queryAllByRole('heading').flatMap((heading) => heading.querySelector('a')?.textContent ?? []);

describe('asking', () => {
  it('invites, and shows what the filters hold, before anything is asked', async () => {
    open();
    expect(await screen.findByRole('heading', { name: /Skriv, hvad du leder efter/ })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Værktøjer 2 træf' })).toBeTruthy();
    expect(titles()).toEqual([]);
  });

  it('answers what the address asks, also the text and the filters', async () => {
    open('/soeg/?q=penge&type=eksempler');
    expect(await screen.findByRole('heading', { name: '1 træf på »penge«' })).toBeTruthy();
    expect(titles()).toEqual(['Łódź']);
    expect(field()).toHaveProperty('value', 'penge');
    expect(screen.getByRole('checkbox', { name: /Eksempler/ })).toHaveProperty('checked', true);
  });

  it('writes the text in the address when typing pauses, as one step back', async () => {
    const user = open();
    const before = window.history.length;
    await user.type(field(), 'penge');
    await waitFor(() => {
      expect(window.location.search).toBe('?q=penge');
    });
    await user.clear(field());
    await user.type(field(), 'råd');
    await waitFor(() => {
      expect(titles()).toEqual(['Panel']);
    });
    expect(window.history.length).toBe(before + 1);
  });

  it('puts the text in the title, so that tabs and history tell searches apart', async () => {
    document.title = 'Søg – Sammen om Byen';
    const user = open('/soeg/?q=råd');
    await screen.findByRole('heading', { name: '1 træf på »råd«' });
    expect(document.title).toBe('råd – Søg – Sammen om Byen');
    await user.clear(field());
    await waitFor(() => {
      expect(document.title).toBe('Søg – Sammen om Byen');
    });
  });

  it('asks for two letters', async () => {
    const user = open();
    await user.type(field(), 'p{Enter}');
    expect(await screen.findByRole('heading', { name: 'Skriv mindst to bogstaver' })).toBeTruthy();
  });

  it('follows back and forward', async () => {
    const user = open('/soeg/?q=penge');
    await screen.findByRole('heading', { name: '2 træf på »penge«' });
    await user.clear(field());
    await user.type(field(), 'råd{Enter}');
    await screen.findByRole('heading', { name: '1 træf på »råd«' });
    window.history.back();
    expect(await screen.findByRole('heading', { name: '2 træf på »penge«' })).toBeTruthy();
    expect(field()).toHaveProperty('value', 'penge');
  });

  it('throws away an answer that comes too late', async () => {
    let late: (() => void) | undefined;
    const search = async (query: string | null) => {
      if (query === 'penge') await new Promise<void>((resolve) => (late = resolve));
      return index.pagefind.search(query);
    };
    const slow = { ...index, pagefind: { ...index.pagefind, search } };
    const user = open('/soeg/', () => Promise.resolve(slow));
    await user.type(field(), 'penge{Enter}');
    await waitFor(() => {
      expect(late).toBeDefined();
    });
    await user.clear(field());
    await user.type(field(), 'råd{Enter}');
    await screen.findByRole('heading', { name: '1 træf på »råd«' });
    late?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(titles()).toEqual(['Panel']);
  });
});

describe('what is found', () => {
  it('tells the kinds apart, marks the words and shows places inside the page', async () => {
    open('/soeg/?q=råd');
    const result = (await screen.findByRole('heading', { level: 3, name: 'Panel' })).closest('li') as HTMLElement;
    expect(within(result).getByText('Værktøj')).toBeTruthy();
    expect(within(result).getByText('råd').tagName).toBe('MARK');
    expect(result.textContent).toContain('<b>');
    expect(within(result).getByRole('link', { name: 'Trin for trin' }).getAttribute('href')).toBe(
      '/panel/?marker=r%C3%A5d#trin',
    );
  });

  it('says the number of results politely', async () => {
    open('/soeg/?q=penge');
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('2 træf på »penge«');
    });
  });

  it('marks what is found on a page with sample data, and nothing else', async () => {
    open('/soeg/?q=penge');
    const marks = await screen.findAllByText('Eksempeldata');
    expect(marks.map((mark) => mark.closest('li')?.textContent)).toEqual([expect.stringContaining('Łódź')]);
  });

  it('shows ten, then more, and moves on to the first of the new', async () => {
    const user = open('/soeg/?q=by');
    await screen.findByRole('heading', { name: '15 træf på »by«' });
    expect(titles()).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: 'Vis flere (5 tilbage)' }));
    await waitFor(() => {
      expect(titles()).toHaveLength(15);
    });
    expect(document.activeElement?.textContent).toBe(titles()[10]);
    expect(window.location.search).toBe('?q=by&vis=20');
    expect(screen.queryByRole('button', { name: /Vis flere/ })).toBeNull();
  });

  it('puts what is of several types in groups, but not what is sorted by date', async () => {
    const user = open('/soeg/?q=by&vis=20');
    const group = await screen.findByRole('region', { name: 'Værktøjer' });
    expect(within(group).getAllByRole('heading', { level: 4 })).toHaveLength(2);
    expect(within(group).queryByText('Værktøj')).toBeNull();
    await user.selectOptions(screen.getByLabelText('Sortér efter'), 'Nyeste');
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: 'Værktøjer' })).toBeNull();
    });
    expect(titles()[0]).toBe('Łódź');
  });

  it('lists pages with their summaries where only a filter is chosen', async () => {
    open('/soeg/?fase=drift');
    expect(await screen.findByRole('heading', { name: '1 side' })).toBeTruthy();
    expect(screen.getByText('Kort om Panel.')).toBeTruthy();
  });

  it('helps when nothing is found', async () => {
    const user = open('/soeg/?q=råd&type=eksempler');
    expect(await screen.findByRole('heading', { name: 'Ingen træf på »råd«' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'fra A til Å' }).getAttribute('href')).toBe('/a-aa/');
    const first = screen.getByRole('region', { name: 'Gå til først' });
    expect(within(first).getByRole('link', { name: 'På tværs' }).getAttribute('href')).toBe('/emner/paa-tvaers/');
    expect(within(first).getByRole('link', { name: 'Konsulent ØKF' }).getAttribute('href')).toBe('/kontakt/oekf/');
    expect(screen.getByRole('link', { name: 'en af konsulenterne' }).getAttribute('href')).toBe('/kontakt/');
    expect(screen.getByRole('link', { name: /Fortæl redaktionen/ }).getAttribute('href')).toMatch(
      /^mailto:redaktion@eksempel\.invalid\?subject=Jeg%20fandt%20ikke/,
    );
    await user.click(screen.getByRole('button', { name: 'Fjern filtrene, og søg igen' }));
    expect(await screen.findByRole('heading', { name: '1 træf på »råd«' })).toBeTruthy();
  });

  it('says so when the index cannot be reached', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    open('/soeg/?q=råd', () => Promise.reject(new Error('404')));
    expect((await screen.findByRole('alert')).textContent).toContain('Søgningen svarer ikke');
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeTruthy();
  });
});

describe('spelling', () => {
  it('says what was searched for instead, and goes back to what was written', async () => {
    const user = open('/soeg/?q=pemge');
    expect(await screen.findByText(/Viser resultater for/)).toBeTruthy();
    expect(titles()).toEqual(['Borgerbudget', 'Łódź']);
    await user.click(screen.getByRole('button', { name: 'Søg i stedet efter »pemge«' }));
    expect(await screen.findByText('Ingen sider har »pemge«.')).toBeTruthy();
    expect(window.location.search).toBe('?q=pemge&ordret=1');
    await user.click(screen.getByRole('button', { name: 'penge' }));
    expect(await screen.findByRole('heading', { name: '2 træf på »penge«' })).toBeTruthy();
  });

  it('names words it had to leave out', async () => {
    open('/soeg/?q=penge+xylofon');
    expect(await screen.findByText('Ingen sider har »xylofon«.')).toBeTruthy();
    expect(titles()).toEqual(['Borgerbudget', 'Łódź']);
  });
});

describe('order', () => {
  it('puts the latest first when asked', async () => {
    const user = open('/soeg/?q=penge');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sortér efter' }), 'Nyeste');
    await waitFor(() => {
      expect(titles()).toEqual(['Łódź', 'Borgerbudget']);
    });
  });
});

describe('recent searches', () => {
  it('remembers a search that was gone on from, until told to forget', async () => {
    const user = open('/soeg/?q=penge');
    await screen.findByRole('heading', { name: '2 træf på »penge«' });
    window.dispatchEvent(new Event('pagehide'));
    cleanup();
    open('/soeg/');
    const recent = await screen.findByRole('region', { name: 'Dine seneste søgninger' });
    expect(within(recent).getByRole('button', { name: 'penge' })).toBeTruthy();
    await user.click(within(recent).getByRole('button', { name: 'Glem dem' }));
    expect(screen.queryByRole('region', { name: 'Dine seneste søgninger' })).toBeNull();
    expect(localStorage.length).toBe(0);
  });
});

describe('filters', () => {
  it('adds inside a group, narrows between groups, and counts both ways', async () => {
    const user = open('/soeg/?q=by');
    await user.click(await screen.findByRole('checkbox', { name: 'Værktøjer 2 træf' }));
    await screen.findByRole('heading', { name: '2 træf på »by«' });
    expect(screen.getByRole('checkbox', { name: 'Eksempler 13 træf' })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Drift 1 træf' }));
    await screen.findByRole('heading', { name: '1 træf på »by«' });
    expect(window.location.search).toBe('?q=by&type=vaerktoejer&fase=drift');
  });

  it('can be taken off one by one where they are shown', async () => {
    const user = open('/soeg/?q=by&type=vaerktoejer&fase=drift');
    const chips = await screen.findByRole('list', { name: 'Valgte filtre' });
    await user.click(within(chips).getByRole('button', { name: 'Fjern filter: Drift' }));
    expect(await screen.findByRole('heading', { name: '2 træf på »by«' })).toBeTruthy();
  });

  it('lie in a dialog where there is no room', async () => {
    isWide = false;
    const user = open('/soeg/?q=by&fase=drift');
    await user.click(await screen.findByRole('button', { name: 'Filtrér (1)' }));
    const dialog = screen.getByRole('dialog', { name: 'Filtre' });
    await user.click(within(dialog).getByRole('checkbox', { name: /Udvikling/ }));
    await user.click(await within(dialog).findByRole('button', { name: 'Vis 2 træf' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the keyboard', () => {
  it('goes down from the field through the results and up again', async () => {
    const user = open('/soeg/?q=penge');
    await screen.findByRole('heading', { name: '2 træf på »penge«' });
    await user.click(field());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Łódź');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(field());
  });

  it('clears the field with escape', async () => {
    const user = open('/soeg/?q=penge');
    await screen.findByRole('heading', { name: '2 træf på »penge«' });
    await user.click(field());
    await user.keyboard('{Escape}');
    expect(field()).toHaveProperty('value', '');
    expect(window.location.search).toBe('');
  });
});
