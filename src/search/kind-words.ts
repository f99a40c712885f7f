import { stem } from './danish/stem.ts';

/** What people call each type of page when they ask for one: "eksempler på opsøgende dialog", "konsulent i TMF". */
const words: Readonly<Record<string, readonly string[]>> = {
  vaerktoejer: ['værktøj', 'metode', 'redskab'],
  eksempler: ['eksempel', 'case', 'erfaring'],
  principper: ['princip'],
  konsulenter: ['konsulent', 'kontaktperson', 'kollega', 'hvem'],
  forvaltninger: ['forvaltning'],
  indgange: ['indgang'],
  emner: ['emne'],
  begivenheder: ['arrangement', 'begivenhed', 'kalender'],
};

const byStem = new Map(
  Object.entries(words).flatMap(([type, list]) => list.map((word) => [stem(word), type] as const)),
);

/** The type of page a word asks for, if it is such a word. */
export function typeAskedFor(word: string): string | undefined {
  return byStem.get(stem(word));
}
