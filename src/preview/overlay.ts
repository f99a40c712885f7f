/** The bar that `astro dev` puts on pages with drafts or findings. It is never part of a build. */
import type { Finding, PreviewEntry, PreviewState } from './findings.ts';
import { changedEvent, findingsPath } from './overlay-channel.ts';
import { countedFindings, entriesOnPage, statusMark } from './page-entries.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const style = `
  :host { all: initial; }
  aside { position: fixed; inset-inline: 0; inset-block-end: 0; z-index: 2147483000; font: 16px/1.45 system-ui, sans-serif;
    color: #1b1b1b; background: #fff7d6; border-block-start: 3px solid #8a6100; box-shadow: 0 -2px 12px rgb(0 0 0 / 0.2); }
  details { max-inline-size: 70rem; margin-inline: auto; }
  summary { padding: 0.6rem 1rem; cursor: pointer; }
  summary:focus-visible, button:focus-visible { outline: 3px solid #00397a; outline-offset: 2px; }
  ol { margin: 0; padding: 0 1rem 1rem 2.5rem; max-block-size: 45vh; overflow: auto; }
  li { margin-block-start: 0.6rem; }
  .mark { background: #8a6100; color: #fff; border-radius: 4px; padding: 0.1rem 0.5rem; font-weight: 700; margin-inline-end: 0.5rem; }
  .error { font-weight: 700; color: #a00000; }
  .warning { font-weight: 700; color: #6b4a00; }
  button { all: unset; cursor: pointer; color: #00397a; text-decoration: underline; font-family: ui-monospace, monospace; font-size: 0.9em; }
`;

/** Whether the list is open, kept across the reloads that follow every save. */
const openKey = 'kladde-aaben';

let panel: HTMLElement | undefined;

await refresh();
import.meta.hot?.on(changedEvent, () => void refresh());

/** Fetches what there is to show, and shows it. */
async function refresh(): Promise<void> {
  const state = await fetch(`${base}${findingsPath}`).then(
    (response) => response.json() as Promise<PreviewState>,
    () => undefined,
  );
  if (!state) return;
  const entries = entriesOnPage(state.entries, location.pathname);
  markTitle(entries);
  markLinks(state.entries);
  showPanel(entries, state.fault);
}

function showPanel(entries: readonly PreviewEntry[], fault: string | undefined): void {
  panel?.remove();
  panel = undefined;
  const isDraft = entries.some(({ status }) => statusMark(status) !== undefined);
  if (!isDraft && fault === undefined && entries.every(({ findings }) => findings.length === 0)) return;
  panel = document.createElement('kladde-visning');
  const shadow = panel.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const aside = element('aside', '', { 'aria-label': 'Kladde og fejl på siden', lang: 'da' });
  aside.append(fault === undefined ? details(entries) : element('p', fault));
  shadow.append(sheet, aside);
  document.body.append(panel);
}

function details(entries: readonly PreviewEntry[]): HTMLElement {
  const box = document.createElement('details');
  box.open = sessionStorage.getItem(openKey) === 'ja';
  box.addEventListener('toggle', () => {
    sessionStorage.setItem(openKey, box.open ? 'ja' : 'nej');
  });
  const summary = document.createElement('summary');
  for (const mark of marksOf(entries)) summary.append(element('span', mark, { class: 'mark' }));
  summary.append(`${countedFindings(entries)} på siden`);
  const list = document.createElement('ol');
  for (const finding of entries.flatMap(({ findings }) => findings)) list.append(item(finding));
  if (list.childElementCount === 0) for (const { file } of entries) list.append(fileItem(file));
  box.append(summary, list);
  return box;
}

function item(finding: Finding): HTMLElement {
  const { severity, message, file, line, column } = finding;
  const row = document.createElement('li');
  row.append(element('span', severity === 'error' ? 'Fejl: ' : 'Advarsel: ', { class: severity }), `${message} `);
  row.append(openButton(`${file}:${line}:${column}`));
  return row;
}

function fileItem(file: string): HTMLElement {
  const row = document.createElement('li');
  row.append('Siden er skrevet i ', openButton(file));
  return row;
}

/** Opens the place in the editor that runs here; Vite knows which. */
function openButton(place: string): HTMLElement {
  const button = element('button', place, { type: 'button', title: 'Åbn filen i din editor' });
  button.addEventListener('click', () => void fetch(`${base}/__open-in-editor?file=${encodeURIComponent(place)}`));
  return button;
}

/** Puts the status above the heading of a page that is one draft. */
function markTitle(entries: readonly PreviewEntry[]): void {
  for (const old of document.querySelectorAll('[data-kladde="titel"]')) old.remove();
  const [entry, another] = entries;
  const mark = entry && !another && !entry.address.includes('#') ? statusMark(entry.status) : undefined;
  const heading = document.querySelector('main h1');
  if (mark !== undefined && heading) heading.before(markElement(mark, 'titel'));
}

/** Marks links to drafts, so that lists show which are which. */
function markLinks(entries: readonly PreviewEntry[]): void {
  for (const old of document.querySelectorAll('[data-kladde="link"]')) old.remove();
  const marks = new Map(
    entries.flatMap(({ address, status }) => {
      const mark = statusMark(status);
      return mark === undefined ? [] : [[address, mark] as const];
    }),
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const mark = marks.get(link.getAttribute('href') ?? '');
    if (mark !== undefined) link.after(markElement(mark, 'link'));
  }
}

function markElement(text: string, kind: 'titel' | 'link'): HTMLElement {
  const mark = element('span', text, { 'data-kladde': kind });
  const place = kind === 'link' ? 'margin-inline-start: 0.4em; font-size: 0.75em;' : '';
  mark.style.cssText = `display: inline-block; background: #8a6100; color: #fff; border-radius: 4px; padding: 0.1rem 0.5rem; font-weight: 700; ${place}`;
  return mark;
}

function marksOf(entries: readonly PreviewEntry[]): string[] {
  return [...new Set(entries.flatMap(({ status }) => statusMark(status) ?? []))];
}

function element(name: string, text = '', attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
