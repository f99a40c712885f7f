import { createSuggester, type Suggester, type Suggestion } from '#search/suggestions.ts';

import { loadLanguageFile } from './load-language-file.ts';
import { loadOnce } from './load-once.ts';
import { addStyles } from './suggest-styles.ts';

/** How long a pause in typing lasts before pages are suggested. */
const pause = 80;

let count = 0;

const loadSuggester = loadOnce(async () => createSuggester(await loadLanguageFile(import.meta.env.BASE_URL)));

/**
 * Makes a search field suggest pages as one types: a combobox with a list below it, as ARIA 1.2 describes it. Enter without a
 * choice searches as before. Where the words cannot be loaded, the field stays an ordinary one.
 */
export function suggestIn(input: HTMLInputElement, load: () => Promise<Suggester> = loadSuggester): void {
  const form = input.form;
  if (!form) return;
  addStyles();
  const list = createList();
  const status = createStatus();
  form.dataset['suggestions'] = '';
  form.append(list, status);
  becomeCombobox(input, list);

  let waiting: number | undefined;
  const show = (suggestions: readonly Suggestion[]) => {
    list.replaceChildren(...suggestions.map((suggestion, index) => createOption(suggestion, `${list.id}-${index}`)));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    choose(undefined);
    status.textContent = suggestions.length === 0 ? '' : `${suggestions.length} forslag`;
  };
  const choose = (option: HTMLElement | undefined) => {
    for (const one of options()) one.setAttribute('aria-selected', String(one === option));
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const chosen = () => options().find((option) => option.id === input.getAttribute('aria-activedescendant'));
  const suggest = async () => {
    const text = input.value;
    const suggester = await load();
    if (text === input.value && document.activeElement === input) show(suggester(text));
  };

  input.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      suggest().catch((error: unknown) => {
        console.error(error);
      });
    }, pause);
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const all = options();
    const here = all.findIndex((option) => option === chosen());
    const move = { ArrowDown: here + 1, ArrowUp: here - 1 }[event.key];
    const option = chosen();
    if (event.key === 'Escape') show([]);
    else if (event.key === 'Enter' && option) option.click();
    else if (move !== undefined) choose(all[(move + all.length + (here === -1 && move < 0 ? 1 : 0)) % all.length]);
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', () => {
    // A click on a suggestion takes the focus first; the list must still be there when it lands.
    window.setTimeout(() => {
      show([]);
    }, 200);
  });
  if (input.value !== '') input.dispatchEvent(new Event('input'));
}

function becomeCombobox(input: HTMLInputElement, list: HTMLElement): void {
  // A search field may not be a combobox; a text field may, and says to phones that it searches all the same.
  input.type = 'text';
  input.inputMode = 'search';
  input.enterKeyHint = 'search';
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
}

function createList(): HTMLElement {
  const list = document.createElement('ul');
  count += 1;
  list.id = `forslag-${count}`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Forslag');
  return list;
}

function createStatus(): HTMLElement {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'suggestion-status';
  return status;
}

function createOption({ title, address, kind }: Suggestion, id: string): HTMLElement {
  const item = document.createElement('li');
  // The option is the link itself: one inside the other would be two things to use in one place.
  const link = document.createElement('a');
  const label = document.createElement('span');
  item.setAttribute('role', 'none');
  link.id = id;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.href = `${import.meta.env.BASE_URL}${address.replace(/^\//u, '')}`;
  link.tabIndex = -1;
  link.textContent = title;
  label.textContent = kind;
  link.append(' ', label);
  item.append(link);
  return item;
}
