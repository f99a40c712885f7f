/** Words as a Danish list: "en, to og tre". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} og ${words.at(-1) ?? ''}`;
}

/** A number of something: "1 deltager", "12 deltagere", "1.100 deltagere". */
export function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** How many take part, for the start of a sentence; where nobody says, how many dots stand for them. */
export function attending(shown: number, isKnown: boolean): string {
  if (isKnown) return counted(shown, 'deltager', 'deltagere');
  return `Et ukendt antal deltagere, tegnet som ${counted(shown, 'dæmpet prik', 'dæmpede prikker')},`;
}

const small = ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'];

/** A small number as a Danish word. */
export function inWords(count: number): string {
  return small[count] ?? grouped(count);
}

/** A whole number with Danish thousand separators. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
