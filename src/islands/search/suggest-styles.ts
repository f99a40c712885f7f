const text = `
form[data-suggestions] { position: relative; }
form[data-suggestions] > [role='listbox'] {
  position: absolute;
  inset-block-start: calc(100% + var(--space-3xs));
  inset-inline-end: 0;
  z-index: var(--z-menu);
  inline-size: max(100%, min(22rem, 90vi));
  margin: 0;
  padding: var(--space-3xs);
  border: 1.5px solid var(--color-control);
  border-radius: var(--radius-s);
  background: var(--color-surface);
  color: var(--color-text);
  list-style: none;
}
form[data-suggestions] > [role='listbox'][hidden] { display: none; }
form[data-suggestions] [role='option'] {
  display: block;
  padding: var(--space-2xs) var(--space-xs);
  border-radius: var(--radius-s);
  color: inherit;
  text-decoration: none;
}
form[data-suggestions] [role='option'] span { display: block; color: var(--color-muted); font-size: var(--text-s); }
form[data-suggestions] [role='option']:is(:hover, [aria-selected='true']) {
  background: var(--color-sunken);
  text-decoration: underline;
}
form[data-suggestions] [aria-selected='true'] { outline: 2px solid var(--color-focus); outline-offset: -2px; }
.suggestion-status { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

let added = false;

/** Adds the list's looks to the page, once. A constructed sheet comes with the list and is no inline style. */
export function addStyles(): void {
  if (added) return;
  added = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
