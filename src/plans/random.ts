/** A stream of numbers from 0 up to 1 that is always the same for the same seed. */
export interface Random {
  next: () => number;
  /** A number between two limits. */
  within: (low: number, high: number) => number;
  /** One item of a list. */
  pick: <Item>(list: readonly [Item, ...Item[]]) => Item;
}

/** A stream seeded by a text: FNV-1a turns the text into 32 bits, mulberry32 draws from them. */
export function seededRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);

  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    within: (low, high) => low + next() * (high - low),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
  };
}
