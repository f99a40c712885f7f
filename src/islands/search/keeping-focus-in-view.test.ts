import { afterEach, describe, expect, it, vi } from 'vitest';

import { keepingFocusInView } from './keeping-focus-in-view.ts';

/** A button at a place in the window, which a change can move. */
function buttonAt(top: number) {
  const button = document.body.appendChild(document.createElement('button'));
  const place = { top };
  button.getBoundingClientRect = () => new DOMRect(0, place.top, 80, 40);
  const scrolled = vi.fn<() => void>();
  button.scrollIntoView = scrolled;
  button.focus();
  return { button, place, scrolled };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('keepingFocusInView', () => {
  it.each([
    ['scrolls to what was pushed below the window', 100, window.innerHeight + 10, 1],
    ['scrolls to what was pushed above it', 100, -50, 1],
    ['leaves alone what stays in view', 100, 300, 0],
    ['leaves alone what the reader had scrolled away from', -500, window.innerHeight + 10, 0],
  ])('%s', (_what, before, after, times) => {
    const { place, scrolled } = buttonAt(before);
    keepingFocusInView(() => (place.top = after));
    expect(scrolled).toHaveBeenCalledTimes(times);
  });

  it('makes the change where nothing has focus, or what had it is gone', () => {
    const change = vi.fn<() => void>();
    keepingFocusInView(change);
    const { button, scrolled } = buttonAt(100);
    keepingFocusInView(() => {
      button.remove();
      change();
    });
    expect(change).toHaveBeenCalledTimes(2);
    expect(scrolled).not.toHaveBeenCalled();
  });
});
