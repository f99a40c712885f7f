import { cprNumbersIn } from '#language/cpr.ts';

import { numbersIn, sumsIn, type WrittenNumber } from '../../danish-number.ts';
import type { Entry } from '../../entry.ts';
import { passagesIn } from '../../passage.ts';
import type { Rule } from '../../rule.ts';
import { listAt, numberAt, textAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  'not-a-fact': (figure: string) =>
    `Tallet ${figure} står ikke i facts, så læseren kan ikke se, hvor det kommer fra. Føj det til facts med kilde, eller slet det.`,
  'no-sum': (sum: string) =>
    `Regnestykket "${sum}" kan ikke regnes efter. Skriv det med tal og lighedstegn, fx 250 / 1.100 = 23 %.`,
  'wrong-sum': (sum: string) => `Regnestykket "${sum}" passer ikke. Regn efter, og ret det.`,
  'other-result': (sum: string, value: number) =>
    `Regnestykket "${sum}" giver ikke ${value.toLocaleString('da-DK')}, som står i value. Ret det ene.`,
};

/** Every figure in a case stands among its facts, and a figure we worked out ourselves shows how. */
export const figuresSourced: Rule = {
  id: 'figures-sourced',
  code: 'E10',
  severity: 'error',
  messages,
  *check(entry) {
    if (entry.collection !== 'cases') return;
    const known = knownFigures(entry);
    for (const { text, path, placeAt } of passagesIn(entry)) {
      if (path && isAside(String(path[0]))) continue;
      // A CPR number is no figure; it is reported as what it is.
      const numbersOfPeople = cprNumbersIn(text);
      for (const number of numbersIn(text)) {
        if (known.has(number.value) || known.has(plainValue(number)) || isNoFigure(text, number)) continue;
        if (numbersOfPeople.some(({ start, end }) => start <= number.index && number.index < end)) continue;
        yield { ...placeAt(number.index), message: messages['not-a-fact'](number.text) };
      }
    }
    for (const [index, fact] of listAt(entry.data, 'facts').entries()) {
      const message = sumFault(fact);
      if (message) yield { path: ['facts', index, 'calculated'], message };
    }
  },
};

/** The facts themselves, and what is not about the case: its place, its history and its search words. */
function isAside(key: string): boolean {
  return ['facts', 'place', 'period', 'changes', 'keywords'].includes(key);
}

function knownFigures({ data }: Entry): Set<number> {
  const known = new Set<number>();
  for (const fact of listAt(data, 'facts')) {
    const scale = /^mio\b/u.test(textAt(fact, 'unit') ?? '')
      ? 1e6
      : /^mia\b/u.test(textAt(fact, 'unit') ?? '')
        ? 1e9
        : 1;
    for (const value of [numberAt(fact, 'value'), numberAt(fact, 'valueMax')]) {
      if (value !== undefined) known.add(value).add(value * scale);
    }
    for (const key of ['text', 'unit', 'calculated']) {
      for (const number of numbersIn(textAt(fact, key) ?? '')) known.add(number.value).add(plainValue(number));
    }
  }
  return known;
}

/** The number without the `mio.` that follows it, since a fact may carry that in its unit. */
function plainValue({ text }: WrittenNumber): number {
  return Number(text.replace(/[.\u00a0 ]/g, '').replace(',', '.'));
}

const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const followsDay = new RegExp(`^\\.\\s+(?:${months})\\b`, 'u');
const label = /(?:\bnr\.|\bnummer|\bbilag|\bside|\bpunkt|\bprincip|\banbefaling|\btrin|\bkapitel|§|\bkl\.)\s*$/iu;

/** What is counted after a number, so that it is no year: "2000 borgere". */
const counted =
  /^\s+(?:kr\b|kroner|mio|mia|pct|procent|%|(?:nye |unge |ældre |forskellige )?(?:borgere|københavnere|mennesker|personer|deltagere|medarbejdere|ansatte|børn|elever|forslag|idéer|svar|stemmer|besøg|sager|boliger|huse|træer|timer|minutter|dage|uger|møder|projekter|virksomheder|foreninger|henvendelser)(?!\p{L}))/iu;

/** Years, days, times and numbers that only label something. */
function isNoFigure(text: string, { text: written, index }: WrittenNumber): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + written.length)];
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(written) && !counted.test(after);
  const isOrdinal = /\bden\s*$/iu.test(before) && after.startsWith('.');
  return isYear || isOrdinal || followsDay.test(after) || label.test(before);
}

/** So much of a sum is repeated in a message. */
const longestShown = 80;

function sumFault(fact: unknown): string | undefined {
  const sum = textAt(fact, 'calculated');
  const value = numberAt(fact, 'value');
  if (sum === undefined || value === undefined) return undefined;
  const sums = sumsIn(sum);
  const shown = sum.length > longestShown ? `${sum.slice(0, longestShown)}…` : sum;
  if (!sums) return messages['no-sum'](shown);
  if (sums.some(({ isRight }) => !isRight)) return messages['wrong-sum'](shown);
  return sums.some(({ result }) => result === value) ? undefined : messages['other-result'](shown, value);
}
