/** The endings Danish nouns, verbs and adjectives take. */
const endings = [
  '',
  's',
  'e',
  'n',
  'r',
  't',
  'en',
  'et',
  'er',
  'es',
  'ne',
  'ns',
  'ene',
  'ens',
  'ers',
  'ets',
  'nes',
  'rne',
  'ede',
  'ende',
  'erne',
  'rnes',
  'ernes',
] as const;

/**
 * What a word may be an inflection of, the word itself first: "skolerne" of "skole", "møderne" of "møde", "planen" of "plan",
 * "budgetter" of "budget". Some of it is nonsense, so look each up before believing it.
 */
export function lemmas(word: string): string[] {
  const found: string[] = [];
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, word.length - ending.length);
    if (base.length < 2) continue;
    found.push(base);
    if (ending !== '' && base.length > 3 && base.at(-1) === base.at(-2)) found.push(base.slice(0, -1));
  }
  // Words from Latin lose their own ending: "laboratoriet" of "laboratorium".
  const latin = /^(.{2,}[ei])(?:et|er|erne|e)s?$/u.exec(word);
  if (latin?.[1]) found.push(`${latin[1]}um`);
  return [...new Set(found)];
}
