/** Numbers between nought and one, the same every time for a seed, so that two runs can be compared. */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyzæøå';

/** A title with one slip in one of its words of four letters or more: a letter lost, added, changed or swapped with the next. */
export function withSlip(title: string, random: () => number): string {
  const words = [...title.matchAll(/\p{L}{4,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return title;
  const text = word[0];
  const at = Math.floor(random() * text.length);
  const letter = letters[Math.floor(random() * letters.length)] ?? '';
  const before = text.slice(0, at);
  const here = text.charAt(at);
  const after = text.slice(at + 1);
  const slips = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ];
  const slip = slips[Math.floor(random() * slips.length)] ?? text;
  return title.slice(0, word.index) + slip + title.slice(word.index + text.length);
}
