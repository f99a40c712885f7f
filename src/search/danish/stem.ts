import { stripMarks } from './fold.ts';

/**
 * The Snowball stemmer for Danish, on the letters Pagefind has left when it stems: å is a. The result is the word's key in
 * Pagefind's index, so this must never differ from it; a test holds the two together.
 */
export function stem(word: string): string {
  const text = stripMarks(word);
  const start = regionStart(text);
  return undouble(dropDerivation(shortenPair(dropInflection(text, start), start), start), start);
}

const vowel = /[aeiouyæø]/u;

/** Where R1 begins: after the first consonant that follows a vowel, and never within the first three letters. */
function regionStart(word: string): number {
  const match = /^.*?[aeiouyæø][^aeiouyæø]/u.exec(word);
  return match ? Math.max(3, match[0].length) : word.length;
}

const inflections =
  /(?:erendes|erende|hedens|ethed|erede|heden|heder|endes|ernes|erens|erets|ered|ende|erne|eren|erer|heds|enes|eres|eret|hed|ene|ere|ens|ers|ets|en|er|es|et|e)$/u;
const possessive = /(?<=[abcdfghjklmnoprtvyz])s$/u;

function dropInflection(word: string, start: number): string {
  const ending = inflections.exec(word.slice(start));
  if (ending) return word.slice(0, word.length - ending[0].length);
  return word.length > start ? word.replace(possessive, '') : word;
}

function shortenPair(word: string, start: number): string {
  return /(?:gd|dt|gt|kt)$/u.test(word.slice(start)) ? word.slice(0, -1) : word;
}

function dropDerivation(word: string, start: number): string {
  const base = word.endsWith('igst') ? word.slice(0, -2) : word;
  const region = base.slice(start);
  if (region.endsWith('løst')) return base.slice(0, -1);
  const ending = /(?:elig|lig|els|ig)$/u.exec(region);
  return ending ? shortenPair(base.slice(0, base.length - ending[0].length), start) : base;
}

function undouble(word: string, start: number): string {
  const last = word.at(-1) ?? '';
  return word.length > start && last === word.at(-2) && !vowel.test(last) ? word.slice(0, -1) : word;
}
