import { fold, words } from './danish/fold.ts';
import { stem } from './danish/stem.ts';
import { typeAskedFor } from './kind-words.ts';
import type { IndexedPage } from './language-file.ts';

/** How one page matches one word. */
export interface WordMatch {
  /** Pagefind's score for the word in the page's text, its fields left out. */
  score: number;
  /** The fields the word, or a longer word that begins with it, stands in. */
  fields: readonly string[];
  /** How far the page's word is from the one asked for: 1 is the word itself. */
  likeness: number;
  /** The compound that was found, where the word is a part of it written apart. */
  compound?: string;
}

/** What was found for one word of the query. */
export interface WordFinding {
  word: string;
  /** By page id. */
  pages: ReadonlyMap<string, WordMatch>;
}

/** Some words of the query, and the pages where they stand word for word, with the fields. */
export interface PartOfQuery {
  words: readonly string[];
  pages: ReadonlyMap<string, readonly string[]>;
}

/** A page with its place in the order: higher is better. */
export interface RankedPage {
  id: string;
  score: number;
  /** How much of what the query's words weigh was found on it: 1 is all of them. */
  share: number;
}

/** What counts beside the words themselves. */
export interface RankingContext {
  pages: ReadonlyMap<string, IndexedPage>;
  /** All words of the query, those that say nothing too. */
  query?: readonly string[];
  /** The last parts of compounds that were taken apart: what the compound is a kind of. */
  heads?: ReadonlySet<string>;
  /** The pages where the query stands word for word, and in which fields. */
  phrase: ReadonlyMap<string, readonly string[]>;
  /** The same for a few words of a longer query that stand next to each other. */
  partly?: readonly PartOfQuery[];
}

/** The numbers that decide the order. They were set by measuring; see `search:eval`. */
export const rankingNumbers = {
  /** How much a word counts by the field it stands in; a page is about its title, and a long text only mentions. */
  kode: 1,
  title: 0.72,
  ord: 0.8,
  sammensat: 0.8,
  fraser: 0.6,
  resume: 0.5,
  dele: 0.65,
  naer: 0.5,
  /** A whole word of the title, or of the address. */
  wholeInTitle: 0.8,
  inAddress: 0.8,
  /** How much of the title the query covers. */
  coverage: 0.15,
  /** How much the text can add, and the score at which it adds half. */
  text: 0.3,
  halfScore: 3,
  /** The query stands word for word among the search words or in the title, or in the text. */
  phrase: 0.9,
  phraseInText: 0.12,
  /** A part of a longer query stands word for word among the search words or in the title. */
  partly: 0.45,
  wholeTitle: 0.5,
  /** The title begins a compound that was asked for: "Høring …" for "høringssvar". */
  beginning: 0.12,
  /** The page is of the type asked for, beside other words or alone; and the page that lists the type. */
  asked: 0.25,
  askedOnly: 0.8,
  askedList: 0.6,
  /** How much more the last part of a compound that was taken apart weighs than the others. */
  head: 1.5,
  /** What a page without the rare words of the query loses. */
  missing: 1,
  /** From this many words on, a page without some of them loses less: a question has words that no page needs. */
  longQuery: 2,
};

/** Which types come first among pages that match alike: first what explains, then what has happened. */
const typeBonuses: Readonly<Record<string, number>> = {
  vaerktoejer: 0.07,
  emner: 0.07,
  forvaltninger: 0.06,
  indgange: 0.06,
  eksempler: 0.05,
  principper: 0.06,
  konsulenter: 0.03,
  begivenheder: -0.05,
};

const hidden = ['title', 'ord', 'fraser'];

/** Puts the pages in order. Rare words count more than common ones, and a page without some of the words loses by it. */
export function rank(
  findings: readonly WordFinding[],
  { pages, query = [], heads = new Set(), phrase, partly = [] }: RankingContext,
  numbers: typeof rankingNumbers = rankingNumbers,
): RankedPage[] {
  const wantedType = [...findings.map(({ word }) => word), ...query]
    .map(typeAskedFor)
    .find((type) => type !== undefined);
  // A word that asks for a type is answered by the type; the word itself hardly matters.
  const isAbout = ({ word }: WordFinding) => findings.length === 1 || typeAskedFor(word) === undefined;
  const weighed = findings.map((finding) => ({
    ...finding,
    stem: stem(finding.word),
    isAbout: isAbout(finding),
    rarity:
      inverseFrequency(pages.size, finding.pages.size) *
      (isAbout(finding) ? 1 : 0.1) *
      (heads.has(finding.word) ? numbers.head : 1),
  }));
  const wholeQuery = query.map(stem).join(' ');
  const total = weighed.reduce((sum, { rarity }) => sum + rarity, 0);

  /** How much of the query its longest part weighs that the page is to be found by. Words that say nothing may do so together. */
  const partlyShare = (id: string): number => {
    const shares = partly.map(({ words: part, pages: some }) => {
      const fields = some.get(id);
      const own = weighed.filter(({ word }) => part.includes(word));
      // Pagefind names the fields only where the text has not got the words as well.
      const isFound =
        fields !== undefined &&
        (hidden.some((field) => fields.includes(field)) ||
          (fields.length === 0 && own.length > 0 && areTogether(id, own)));
      if (!isFound) return 0;
      return own.length === 0 ? 1 : own.reduce((sum, { rarity }) => sum + rarity, 0) / total;
    });
    return Math.max(0, ...shares);
  };

  const scored = (id: string): RankedPage => {
    const page = pages.get(id);
    const type = page?.facets.type?.[0] ?? '';
    const title = words(page?.title ?? '').map(stem);
    const path = addressWords(page?.address ?? '');
    let matched = 0;
    let share = 0;
    let covered = 0;
    for (const finding of weighed) {
      const match = finding.pages.get(id);
      if (!match) continue;
      const stems = [finding.stem, ...(match.compound === undefined ? [] : [stem(match.compound)])];
      const folds = [...stems, finding.word, match.compound ?? finding.word].map(fold);
      const isWhole = stems.some((one) => title.includes(one));
      const fields = match.fields.map((field) => (numbers as Readonly<Record<string, number>>)[field] ?? 0);
      // A compound among the search words counts as a whole word only where its parts were not what was found.
      const compound = match.fields.includes('sammensat') && !match.fields.includes('dele') ? numbers.sammensat : 0;
      const strength = Math.max(
        isWhole ? numbers.wholeInTitle : 0,
        path.slice(1).some((part) => folds.includes(part)) ? numbers.inAddress : 0,
        compound,
        ...fields.filter((_, index) => match.fields[index] !== 'sammensat'),
      );
      const begun = !isWhole && title.some((word) => word.length > 3 && finding.word.startsWith(word));
      covered += isWhole ? 1 : match.fields.includes('title') ? 0.7 : 0;
      matched +=
        finding.rarity *
        match.likeness *
        (strength + (begun ? numbers.beginning : 0) + (numbers.text * match.score) / (match.score + numbers.halfScore));
      share += finding.rarity;
    }
    const inPhrase = phrase.get(id);
    const isPhrase =
      inPhrase !== undefined &&
      (inPhrase.some((field) => hidden.includes(field)) || (inPhrase.length === 0 && areTogether(id, weighed)));
    const isWholeTitle =
      (weighed.length === title.length && weighed.every((finding, index) => finding.stem === title[index])) ||
      title.join(' ') === wholeQuery;
    const asked = wantedType !== undefined && wantedType === type;
    return {
      id,
      share: inPhrase === undefined ? share / total : 1,
      score:
        Math.max(
          (matched / total) * (share / total) ** Math.min(numbers.missing, numbers.longQuery / weighed.length),
          isPhrase ? numbers.phrase : 0,
        ) +
        (isPhrase ? numbers.text : inPhrase ? numbers.phraseInText : 0) +
        numbers.coverage * Math.min(1, covered / Math.max(1, title.length)) +
        (isWholeTitle ? numbers.wholeTitle : 0) +
        (isPhrase ? 0 : numbers.partly * partlyShare(id)) +
        (asked ? askedBonus(weighed.length === 1, path.length === 1, numbers) : 0) +
        (typeBonuses[type] ?? 0),
    };
  };

  const ids = new Set([...weighed.flatMap((finding) => [...finding.pages.keys()]), ...phrase.keys()]);
  return [...ids].map(scored).sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/** Whether some page is found by all of the words in one field. */
export function haveSearchWordsInCommon(findings: readonly WordFinding[]): boolean {
  const [first] = findings;
  return [...(first?.pages.keys() ?? [])].some((id) => areTogether(id, findings));
}

/** Whether one of the fields a page is found by has all the words. */
function areTogether(id: string, findings: readonly WordFinding[]): boolean {
  return hidden.some((field) => findings.every(isIn(id, field)));
}

function isIn(id: string, field: string): (finding: WordFinding) => boolean {
  return (finding) => finding.pages.get(id)?.fields.includes(field) ?? false;
}

/** The words of an address, folded; the first names the list the page is in. */
export function addressWords(address: string): string[] {
  return address
    .split(/[/-]/u)
    .filter((part) => part !== '')
    .map(fold);
}

/** What a page of the type asked for gains: beside other words the type is a hint, alone it is the question. */
function askedBonus(isAlone: boolean, isList: boolean, numbers: typeof rankingNumbers): number {
  if (!isAlone) return numbers.asked;
  return numbers.askedOnly + (isList ? numbers.askedList : 0);
}

function inverseFrequency(pages: number, found: number): number {
  return Math.log(1 + (pages - found + 0.5) / (found + 0.5));
}
