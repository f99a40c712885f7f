/**
 * The candidate that a mistyped word most likely stands for, or undefined where none is near. At most a third of the word and
 * four letters may differ, or a part of the id is missing; case and Danish letters written as ae, oe, aa do not count.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const typed = folded(word);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const known = folded(candidate);
    const limit = Math.min(4, Math.max(1, Math.floor(Math.max(typed.length, known.length) / 3)));
    if (Math.abs(typed.length - known.length) > limit) continue;
    const distance = editDistance(typed, known);
    if (distance <= limit && distance < bestDistance && distance < known.length) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? onlyOneLonger(typed, candidates);
}

/** Where a part of an id was left out, such as its year: the only candidate that goes on after the word, or that the word goes on after. */
function onlyOneLonger(typed: string, candidates: readonly string[]): string | undefined {
  if (typed.length < 4) return undefined;
  const [first, another] = candidates.filter((candidate) => {
    const known = folded(candidate);
    return known.startsWith(`${typed}-`) || typed.startsWith(`${known}-`);
  });
  return another === undefined ? first : undefined;
}

/** Lower-case, Danish letters as in ids, spaces and underscores as hyphens: what should not count as a mistake. */
function folded(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[\s_]+/g, '-');
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}
