/** Small signs as relative path data round their own middle, drawn with a pen 4 units wide inside 32 × 32 units. */
export const glyphs = {
  lens: 'm-13-4a9 9 0 1 0 18 0a9 9 0 1 0-18 0m16 7l9 9',
  bulb: 'm-4 5c0-5-6-5-6-11a10 10 0 0 1 20 0c0 6-6 6-6 11zm0 6h8',
  scales: 'm0-14v28m-8 0h16m-22-24h28m-28 0l-4 12h9zm28 0l-4 12h9z',
  ranks: 'm-13-10h26m-26 10h18m-18 10h10',
  blocks: 'm-14 13v-12h12v12zm16 0v-12h12v12zm-8-16v-11h12v11z',
  check: 'm-13 1l9 9 17-19',
  sprout: 'm0 14v-14c0-8-5-11-13-11c0 8 5 11 13 11c0-6 4-10 12-10c0 7-4 10-12 10',
  rings: 'm-15 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0m12 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0',
  checklist: 'm-14-7l4 4 6-7m6 3h12m-28 13l4 4 6-7m6 3h12',
  book: 'm0-8c-4-4-9-4-14-3v20c5-1 10-1 14 3c4-4 9-4 14-3v-20c-5-1-10-1-14 3v20',
  papers: 'm-12-13h15v19h-15zm9 19v7h15v-19h-6',
  calendar: 'm-12-9h24v21h-24zm0 7h24m-18-12v6m12-6v6',
  cup: 'm-11-4h16v7a7 7 0 0 1-7 7h-2a7 7 0 0 1-7-7zm16 2h3a4 4 0 0 1 0 8h-4m-9-14v-3m7 3v-3',
  plate: 'm-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0m7 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  loop: 'm10-7a12 12 0 1 0 2 7m-1-15v9h-9',
  question: 'm-7-6a7 7 0 1 1 11 6c-3 2-4 3-4 6m0 8h0',
  door: 'm-9 10v-20a20 20 0 0 1 20 20',
  envelope: 'm-13-9h26v18h-26zl13 10 13-10',
  pin: 'm0 13c-7-8-10-11-10-16a10 10 0 0 1 20 0c0 5-3 8-10 16m0-16h0',
  die: 'm-9-9h2v2h-2zm16 0h2v2h-2zm-8 8h2v2h-2zm-8 8h2v2h-2zm16 0h2v2h-2z',
  badge: 'm-5-6a5 5 0 1 0 10 0a5 5 0 1 0-10 0m-5 17c0-10 20-10 20 0',
  ballot: 'm-8-8l16 16m0-16l-16 16',
  clubhouse: 'm-12 11v-12l12-11 12 11v12zm9 0v-8h6v8',
  laptop: 'm-10 6v-14h20v14m-25 2h30',
  handset: 'm-13 8v-5c0-16 26-16 26 0v5h-8v-6c-3-2-7-2-10 0v6z',
  bike: 'm-20 0h40m-11-8v16',
  table: 'm-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0m6-13h0m13 13h0m-13 13h0m-13-13h0',
} as const satisfies Record<string, string>;

/** The name of a sign. */
export type GlyphName = keyof typeof glyphs;
