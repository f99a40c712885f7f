/** Makes a change to the page. What has focus stays in view where it was; where the reader has scrolled away from it, nothing moves. */
export function keepingFocusInView(change: () => void): void {
  const focused = document.activeElement;
  const wasInView = focused !== null && focused !== document.body && isInView(focused);
  change();
  if (wasInView && focused.isConnected && !isInView(focused)) focused.scrollIntoView({ block: 'nearest' });
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
