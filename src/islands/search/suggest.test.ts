import { configure, screen, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Suggester } from '#search/suggestions.ts';

import { suggestIn } from './suggest.ts';

vi.mock('./suggest-styles.ts', () => ({ addStyles: () => undefined }));
configure({ asyncUtilTimeout: 5000 });

const suggester: Suggester = (text) =>
  text.startsWith('bo')
    ? [
        { title: 'Borgerbudget', address: '/vaerktoejer/borgerbudget/', kind: 'Værktøj' },
        { title: 'Borgerservice', address: '/indgange/borgerservice/', kind: 'Indgang' },
      ]
    : [];

function open(load: () => Promise<Suggester> = () => Promise.resolve(suggester)) {
  document.body.innerHTML =
    '<form role="search" action="/soeg/"><label for="q">Søg</label><input id="q" name="q" type="search"></form>';
  const input = document.querySelector('input');
  if (input) suggestIn(input, load);
  Element.prototype.scrollIntoView = () => undefined;
  return userEvent.setup();
}

const field = () => screen.getByRole('combobox', { name: 'Søg' });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('suggestIn', () => {
  it('suggests pages, each with its kind, and says how many', async () => {
    const user = open();
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await user.type(field(), 'bo');
    await screen.findByRole('listbox', { name: 'Forslag' });
    expect(options()).toEqual(['Borgerbudget Værktøj', 'Borgerservice Indgang']);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('2 forslag');
  });

  it('moves through them with the arrows, round and round, without leaving the field', async () => {
    const user = open();
    await user.type(field(), 'bo');
    await screen.findByRole('listbox');
    const chosen = () => screen.queryByRole('option', { selected: true })?.textContent;
    const seen: (string | undefined)[] = [];
    for (const key of ['{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{ArrowUp}']) {
      await user.keyboard(key);
      seen.push(chosen());
    }
    expect(seen).toEqual([
      'Borgerbudget Værktøj',
      'Borgerservice Indgang',
      'Borgerbudget Værktøj',
      'Borgerservice Indgang',
    ]);
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
  });

  it('goes to the chosen page with enter', async () => {
    const user = open();
    await user.type(field(), 'bo');
    const first = within(await screen.findByRole('listbox')).getByText('Borgerbudget');
    const click = vi.fn((event: Event) => {
      event.preventDefault();
    });
    first.addEventListener('click', click);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(click).toHaveBeenCalledOnce();
    expect(first.getAttribute('href')).toBe('/vaerktoejer/borgerbudget/');
  });

  it('searches with enter where nothing is chosen', async () => {
    const user = open();
    const submit = vi.fn((event: Event) => {
      event.preventDefault();
    });
    document.querySelector('form')?.addEventListener('submit', submit);
    await user.type(field(), 'bo');
    await screen.findByRole('listbox');
    await user.keyboard('{Enter}');
    expect(submit).toHaveBeenCalledOnce();
  });

  it('closes with escape and keeps the text', async () => {
    const user = open();
    await user.type(field(), 'bo');
    await screen.findByRole('listbox');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field()).toHaveProperty('value', 'bo');
  });

  it('stays an ordinary field where the words cannot be loaded', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const user = open(() => Promise.reject(new Error('404')));
    await user.type(field(), 'bo');
    await waitFor(() => {
      expect(complain).toHaveBeenCalled();
    });
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});
