/** Arguments for a Chromium that keeps to itself: without them it looks for its maker's hosts at every start. */
export const quietChromium: readonly string[] = [
  // The sandbox needs rights that root in a container does not have; only our own pages are visited.
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
