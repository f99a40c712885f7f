import { lemmas } from './inflection.ts';

/** What the splitter needs to know of the language. */
export interface Lexicon {
  /** Whether a word stands, in this form, in the texts that are searched. */
  inTexts(word: string): boolean;
  /** Whether a word is a headword of the dictionary. */
  inDictionary(word: string): boolean;
}

/** What neither texts nor dictionary can tell; `compounds.yaml` says it. */
export interface CompoundRules {
  shortParts: readonly string[];
  neverFirst: readonly string[];
  neverLast: readonly string[];
  never: readonly string[];
}

/** Takes a compound apart: "borgerbudget" to "borger" and "budget". The parts put together are the word. Undefined for other words. */
export type Splitter = (word: string) => readonly string[] | undefined;

interface Split {
  cost: number;
  parts: readonly string[];
}

/** The shortest word that is worth taking apart, and the shortest remainder that may be a compound itself. */
const shortestCompound = 5;
const shortestRest = 7;

/** A splitter that finds the cheapest way to build a word of known words. */
export function createSplitter(lexicon: Lexicon, rules: CompoundRules): Splitter {
  const short = new Set(rules.shortParts);
  const notFirst = new Set(rules.neverFirst);
  const notLast = new Set(rules.neverLast);
  const never = new Set(rules.never);
  const memory = new Map<string, Split | undefined>();

  const isPart = (word: string) => word.length > 3 || short.has(word);

  /** The cost of a first part as it stands, without a letter that only joins. */
  const plainFirstCost = (word: string): number => {
    if (notFirst.has(word) || !isPart(word)) return Infinity;
    if (lexicon.inTexts(word)) return word.length > 3 ? 4 : 4.5;
    return lexicon.inDictionary(word) ? 5 : Infinity;
  };
  const firstCost = (part: string): number =>
    Math.min(
      plainFirstCost(part),
      part.endsWith('s') && part.length > 3 ? plainFirstCost(part.slice(0, -1)) + 0.3 : Infinity,
      part.endsWith('e') && part.length > 4 ? plainFirstCost(part.slice(0, -1)) + 1 : Infinity,
    );
  const lastCost = (part: string): number => {
    if (notLast.has(part) || !isPart(part)) return Infinity;
    if (lexicon.inTexts(part)) return 4;
    const bases = lemmas(part).filter((base) => isPart(base) && !notLast.has(base));
    if (bases.some((base) => lexicon.inTexts(base))) return 4.5;
    if (lexicon.inDictionary(part)) return 5;
    return bases.some((base) => lexicon.inDictionary(base)) ? 5.5 : Infinity;
  };

  const cheapest = (word: string): Split | undefined => {
    if (memory.has(word)) return memory.get(word);
    memory.set(word, undefined);
    let best: Split | undefined;
    for (let at = 2; at <= word.length - 3; at += 1) {
      const first = word.slice(0, at);
      const rest = word.slice(at);
      const cost = firstCost(first);
      if (cost === Infinity) continue;
      const deeper = rest.length >= shortestRest ? cheapest(rest) : undefined;
      for (const option of [
        { cost: cost + lastCost(rest), parts: [first, rest] },
        deeper && { cost: cost + deeper.cost + 1.5, parts: [first, ...deeper.parts] },
      ]) {
        if (option && option.cost < (best?.cost ?? Infinity)) best = option;
      }
    }
    memory.set(word, best);
    return best;
  };

  /** The parts, and what they are made of themselves: a headword of the dictionary may be a compound too. */
  const deepest = (word: string): readonly string[] | undefined =>
    word.length < shortestCompound || lemmas(word).some((base) => never.has(base))
      ? undefined
      : cheapest(word)?.parts.flatMap((part) => (part.length < shortestRest ? [part] : (deepest(part) ?? [part])));

  return (word) => {
    const small = word.toLowerCase();
    const lengths = deepest(small)?.map((part) => part.length);
    if (!lengths) return undefined;
    let start = 0;
    return lengths.map((length) => {
      start += length;
      return word.slice(start - length, start);
    });
  };
}
