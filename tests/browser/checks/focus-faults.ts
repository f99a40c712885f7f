import type { Page } from 'playwright-core';

/** The most stops a page may have before the walk counts as a trap. */
const mostStops = 400;

/**
 * Walks the page with Tab until it comes round. A fault is a stop whose focus cannot be seen (nothing about it or its nearest
 * ancestors changes when it has focus), that lies outside the window or under something else, or a walk that never ends.
 */
export async function focusFaults(page: Page, limit = mostStops): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const faults: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; ; stop++) {
    if (stop > limit) return [...faults, `fælde: over ${limit} stop`];
    await page.keyboard.press('Tab');
    const at = await page.evaluate(describeStop);
    if (at === undefined || seen.has(at.key)) return faults;
    seen.add(at.key);
    if (!at.isVisible) faults.push(`usynligt fokus: ${at.name}`);
    if (at.isHidden) faults.push(`skjult fokus: ${at.name}`);
  }
}

/** Runs in the page: what has focus, whether that shows, and whether it can be seen at all. */
function describeStop(): { key: string; name: string; isVisible: boolean; isHidden: boolean } | undefined {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  element.dataset['stop'] ??= String(Math.random());
  const key = element.dataset['stop'];
  const look = () => {
    const parts: string[] = [];
    for (let part: Element | null = element, up = 0; part && up < 4; part = part.parentElement, up++) {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderColor } =
        getComputedStyle(part);
      const outline =
        outlineStyle === 'none' || outlineWidth === '0px' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
      parts.push([outline, boxShadow, backgroundColor, borderColor].join('|'));
    }
    return parts.join('\n');
  };
  const focused = look();
  const box = element.getBoundingClientRect();
  // A link that runs over two lines has a middle that lies in neither.
  const line = element.getClientRects()[0] ?? box;
  const x = Math.min(Math.max(line.left + line.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(line.top + line.height / 2, 0), innerHeight - 1);
  const outside = box.bottom <= 0 || box.right <= 0 || box.top >= innerHeight || box.left >= innerWidth;
  const top = document.elementFromPoint(x, y);
  const covered =
    top !== null && top !== element && !element.contains(top) && !top.contains(element) && !labels(element, top);
  element.blur();
  const resting = look();
  element.focus({ preventScroll: true });
  return {
    key,
    name: `${element.tagName.toLowerCase()} ${[element.textContent, element.getAttribute('aria-label'), element.getAttribute('name')].join(' ').trim().slice(0, 40)}`,
    isVisible: focused !== resting,
    isHidden: outside || covered,
  };

  function labels(of: HTMLElement, other: Element): boolean {
    return 'labels' in of && [...((of as HTMLInputElement).labels ?? [])].some((label) => label.contains(other));
  }
}
