/** What `astro dev` puts on pages with drafts or findings. It is never part of a build. */
import type { PreviewEntry, PreviewState } from './findings.ts';
import { changedEvent, findingsPath } from './overlay-channel.ts';
import { element, overlayPanel } from './overlay-panel.ts';
import { entriesOnPage, faultsThatStop, statusMark } from './page-entries.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Whether the page could not be drawn: the server answered so, or said so while it wrote the page. */
let isStopped = performance.getEntriesByType('navigation').some(isServerError);

let panel: HTMLElement | undefined;

// Every open page is told of every error. One that came before this page was even connected is another page's.
if (isDrawn() && !isStopped) document.querySelector('vite-error-overlay')?.remove();

await refresh();
import.meta.hot?.on(changedEvent, () => void refresh());
import.meta.hot?.on('vite:error', ({ err }) => {
  isStopped = true;
  void refresh().then(() => {
    if (panelIsOfFaults()) return;
    isStopped = false;
    // That a draft elsewhere cannot be drawn is nothing to this page; code concerns them all.
    if (isDrawn() && !isOfCode(err.loc?.file ?? '')) document.querySelector('vite-error-overlay')?.remove();
  });
});

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
  showPanel(entries, state);
}

function showPanel(entries: readonly PreviewEntry[], { entries: all, fault }: PreviewState): void {
  panel?.remove();
  panel = undefined;
  const faults = isStopped ? faultsThatStop(entries, all, { isBare: !isDrawn() }) : [];
  const isDraft = entries.some(({ status }) => statusMark(status) !== undefined);
  const isQuiet = !isDraft && fault === undefined && entries.every(({ findings }) => findings.length === 0);
  if (isQuiet && faults.length === 0) return;
  panel = overlayPanel({ entries, fault, faults, base });
  document.body.append(panel);
  // The end of the page must be reachable above the bar.
  document.body.style.paddingBlockEnd = '4rem';
  if (faults.length > 0) nameStoppedPage();
}

/** Astro's own page is bare and has the error's English name for a title. */
function nameStoppedPage(): void {
  document.documentElement.lang = 'da';
  if (!isDrawn()) document.title = 'Siden kan ikke vises';
}

/** Whether there is a page at all, and not only the error. */
function isDrawn(): boolean {
  return document.querySelector('main') !== null;
}

function panelIsOfFaults(): boolean {
  return Boolean(panel?.shadowRoot?.querySelector('.stopped'));
}

function isOfCode(file: string): boolean {
  return /[\\/]src[\\/]/.test(file) && !file.includes('node_modules');
}

function isServerError(entry: PerformanceEntry): boolean {
  return entry instanceof PerformanceNavigationTiming && entry.responseStatus >= 500;
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
