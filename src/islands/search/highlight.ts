import { markWords } from '#search/excerpt.ts';
import { highlightParameter } from '#search/highlight-parameter.ts';

/** The name of the marks in the page's styles. */
const name = 'soegning';

const styles = `
::highlight(${name}) { background-color: var(--color-mark); color: var(--color-text); }
.highlight-notice { position: sticky; inset-block-end: 0; z-index: var(--z-sticky); display: flex; flex-wrap: wrap; gap: var(--space-2xs) var(--space-s); align-items: center; justify-content: center; padding: var(--space-2xs) var(--gutter); border-block-start: 1px solid var(--color-line); background: var(--color-surface); color: var(--color-text); }
.highlight-notice button { min-block-size: 2.5rem; padding-inline: var(--space-s); border: 1.5px solid var(--color-text); border-radius: var(--radius-pill); background: none; color: inherit; font: inherit; cursor: pointer; }
@media print { .highlight-notice { display: none; } }
`;

/**
 * Marks the words that a search led here by, without touching the page's own elements, and offers to take the marks away. A browser
 * that cannot mark shows the page as it is.
 */
export function highlightPage(): void {
  const words = new URLSearchParams(window.location.search).get(highlightParameter)?.split(' ') ?? [];
  const main = document.querySelector('main');
  if (!main || words.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesOf(main, words);
  if (ranges.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(name, new Highlight(...ranges));
  document.body.append(createNotice(words, ranges.length));
}

function rangesOf(root: Element, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let at = 0;
    for (const { text, marked } of markWords(node.nodeValue ?? '', words)) {
      if (marked) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        ranges.push(range);
      }
      at += text.length;
    }
  }
  return ranges;
}

function createNotice(words: readonly string[], count: number): HTMLElement {
  const notice = document.createElement('aside');
  const message = document.createElement('span');
  const button = document.createElement('button');
  notice.className = 'highlight-notice';
  notice.setAttribute('aria-label', 'Markering fra søgningen');
  message.textContent = `${count} ${count === 1 ? 'sted' : 'steder'} med »${words.join(' ')}« er markeret.`;
  button.type = 'button';
  button.textContent = 'Fjern markeringen';
  button.addEventListener('click', () => {
    CSS.highlights.delete(name);
    notice.remove();
    window.history.replaceState(window.history.state, '', withoutParameter());
    document.querySelector<HTMLElement>('main')?.focus();
  });
  notice.append(message, button);
  return notice;
}

function withoutParameter(): string {
  const address = new URL(window.location.href);
  address.searchParams.delete(highlightParameter);
  return address.href;
}
