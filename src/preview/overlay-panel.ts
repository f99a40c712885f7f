import type { Finding, PreviewEntry } from './findings.ts';
import { countedFindings, statusMark } from './page-entries.ts';

/** What the bar shows. */
interface PanelParts {
  /** The entries on the page. */
  entries: readonly PreviewEntry[];
  /** Why nothing can be said about the content, in Danish. */
  fault: string | undefined;
  /** The errors that keep the page from being drawn; none where it was drawn. */
  faults: readonly Finding[];
  /** The site's base without a slash at the end. */
  base: string;
}

const style = `
  :host { all: initial; }
  aside { position: fixed; inset-inline: 0; inset-block-end: 0; z-index: 2147483000; font: 16px/1.45 system-ui, sans-serif;
    color: #1b1b1b; background: #fff7d6; border-block-start: 3px solid #8a6100; box-shadow: 0 -2px 12px rgb(0 0 0 / 0.2); }
  .stopped { inset-block: 0; overflow: auto; }
  .stopped > div, details { max-inline-size: 70rem; margin-inline: auto; }
  h1, p { margin: 1rem; }
  h1 { font-size: 1.75rem; line-height: 1.2; }
  summary { padding: 0.6rem 1rem; cursor: pointer; }
  summary:focus-visible, button:focus-visible { outline: 3px solid #00397a; outline-offset: 2px; }
  ol { margin: 0; padding: 0 1rem 1rem 2.5rem; }
  details ol { max-block-size: 45vh; overflow: auto; }
  li { margin-block-start: 0.6rem; }
  .mark { background: #8a6100; color: #fff; border-radius: 4px; padding: 0.1rem 0.5rem; font-weight: 700; margin-inline-end: 0.5rem; }
  .error { font-weight: 700; color: #a00000; }
  .warning { font-weight: 700; color: #6b4a00; }
  button { all: unset; cursor: pointer; color: #00397a; text-decoration: underline; }
  li button { font-family: ui-monospace, monospace; font-size: 0.9em; }
  @media print { aside { display: none; } }
`;

/** Whether the list is open, kept across the reloads that follow every save. */
const openKey = 'kladde-aaben';

/** The bar at the foot of a page with what there is to mend; where the page could not be drawn, it takes the page's place. */
export function overlayPanel(parts: PanelParts): HTMLElement {
  const panel = document.createElement('kladde-visning');
  const shadow = panel.attachShadow({ mode: 'open' });
  const sheet = element('style', style);
  const aside = element('aside', '', { 'aria-label': 'Kladde og fejl på siden', lang: 'da' });
  if (parts.faults.length > 0) {
    aside.className = 'stopped';
    aside.append(stopped(parts, panel));
  } else aside.append(parts.fault === undefined ? details(parts) : element('p', parts.fault));
  shadow.append(sheet, aside);
  return panel;
}

/** What stands on a page that could not be drawn: what to mend, and the way to the programmer's view below. */
function stopped({ faults, base }: PanelParts, panel: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  const list = document.createElement('ol');
  for (const finding of faults) list.append(item(finding, base));
  const technical = element('button', 'Vis den tekniske fejl', { type: 'button' });
  technical.addEventListener('click', () => {
    panel.remove();
  });
  const last = document.createElement('p');
  last.append(technical);
  box.append(
    element('h1', 'Siden kan ikke vises'),
    element('p', 'Ret det herunder, og gem. Så kommer siden af sig selv.'),
    list,
    last,
  );
  return box;
}

function details({ entries, base }: PanelParts): HTMLElement {
  const box = document.createElement('details');
  box.open = sessionStorage.getItem(openKey) === 'ja';
  box.addEventListener('toggle', () => {
    sessionStorage.setItem(openKey, box.open ? 'ja' : 'nej');
  });
  const summary = document.createElement('summary');
  for (const mark of marksOf(entries)) summary.append(element('span', mark, { class: 'mark' }));
  summary.append(`${countedFindings(entries)} på siden`);
  const list = document.createElement('ol');
  for (const finding of entries.flatMap(({ findings }) => findings)) list.append(item(finding, base));
  if (list.childElementCount === 0) for (const { file } of entries) list.append(fileItem(file, base));
  box.append(summary, list);
  return box;
}

function item({ severity, message, file, line, column }: Finding, base: string): HTMLElement {
  const row = document.createElement('li');
  row.append(element('span', severity === 'error' ? 'Fejl: ' : 'Advarsel: ', { class: severity }), `${message} `);
  row.append(openButton(`${file}:${line}:${column}`, base));
  return row;
}

function fileItem(file: string, base: string): HTMLElement {
  const row = document.createElement('li');
  row.append('Siden er skrevet i ', openButton(file, base));
  return row;
}

/** Opens the place in the editor that runs here; Vite knows which. */
function openButton(place: string, base: string): HTMLElement {
  const button = element('button', place, { type: 'button', title: 'Åbn filen i din editor' });
  button.addEventListener('click', () => void fetch(`${base}/__open-in-editor?file=${encodeURIComponent(place)}`));
  return button;
}

function marksOf(entries: readonly PreviewEntry[]): string[] {
  return [...new Set(entries.flatMap(({ status }) => statusMark(status) ?? []))];
}

/** An element with its text and attributes. */
export function element(name: string, text = '', attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
