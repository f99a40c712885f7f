import { highlightParameter } from '#search/highlight-parameter.ts';

/**
 * What search does on every page, and no more of it than is used: keys that lead to the field, suggestions from the first time a
 * field is used, and marks on a page that a search led to.
 */
const fields = 'form[role="search"] input[name="q"]';

document.addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!isSlash && !isShortcut) return;
  const field =
    document.querySelector<HTMLInputElement>(`main ${fields}`) ?? document.querySelector<HTMLInputElement>(fields);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('search-suggestions:not(:defined)')) {
    void import('./search-suggestions.ts');
  }
});

if (new URLSearchParams(window.location.search).has(highlightParameter)) {
  void import('./highlight.ts').then(({ highlightPage }) => {
    highlightPage();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/iu.test(target.tagName))
  );
}
