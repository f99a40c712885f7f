/** A number in a text: where it stands, as it is written, and what it means. */
export interface WrittenNumber {
  index: number;
  text: string;
  value: number;
}

/** Every number written with digits, the Danish way: a stop between thousands, a comma before decimals, and `mio.` or `mia.` after it. */
export function numbersIn(text: string): WrittenNumber[] {
  return Array.from(text.matchAll(/(?<![\p{L}\d])(?:\d{1,3}(?:[.\u00a0 ]\d{3})+|\d+)(?:,\d+)?(?!\d)/gu), (match) => {
    const [written] = match;
    const number = Number(written.replace(/[.\u00a0 ]/g, '').replace(',', '.'));
    const scale =
      /^\s+(mio|mia|millioner|milliarder|tusind)\b/u.exec(text.slice(match.index + written.length))?.[1] ?? '';
    return { index: match.index, text: written, value: number * (scales[scale] ?? 1) };
  });
}

const scales: Readonly<Record<string, number>> = {
  tusind: 1e3,
  mio: 1e6,
  millioner: 1e6,
  mia: 1e9,
  milliarder: 1e9,
};

/** The Danish words for a whole number up to twenty, its ordinal included; none for others. */
export function wordsFor(value: number): readonly string[] {
  return words[value] ?? [];
}

const words: readonly (readonly string[])[] = [
  ['nul', 'ingen'],
  ['en', 'et', 'én', 'ét', 'første', 'hver', 'hvert', 'årlig', 'årlige', 'årligt'],
  ['to', 'anden', 'andet', 'begge'],
  ['tre', 'tredje'],
  ['fire', 'fjerde'],
  ['fem', 'femte'],
  ['seks', 'sjette'],
  ['syv', 'syvende'],
  ['otte', 'ottende'],
  ['ni', 'niende'],
  ['ti', 'tiende'],
  ['elleve', 'elvte', 'ellevte'],
  ['tolv', 'tolvte'],
  ['tretten', 'trettende'],
  ['fjorten', 'fjortende'],
  ['femten', 'femtende'],
  ['seksten', 'sekstende'],
  ['sytten', 'syttende'],
  ['atten', 'attende'],
  ['nitten', 'nittende'],
  ['tyve', 'tyvende'],
];

/** No sum that people can follow is longer. */
const longestSum = 1000;

/**
 * Works out the sums in a text such as `250 / 1.100 = 23 %` or `45 + 35 = 80 og 45 + 40 = 85`. Words and what stands in round brackets
 * after the result are passed over. Undefined where a part is no sum.
 */
export function sumsIn(text: string): { result: number; isRight: boolean }[] | undefined {
  if (text.length > longestSum) return undefined;
  const sums = text.split(/\s+og\s+|;/u).map(sumIn);
  return sums.every((sum) => sum !== undefined) ? sums : undefined;
}

function sumIn(text: string): { result: number; isRight: boolean } | undefined {
  const [left = '', right, ...more] = text.split('=');
  const written = numbersIn(right ?? '')[0];
  if (!written || more.length > 0) return undefined;
  const worked = evaluate(left);
  if (worked === undefined) return undefined;
  const isPercent = /%|procent|pct/u.test(right ?? '') && !left.includes('%');
  const decimals = written.text.split(',')[1]?.length ?? 0;
  const difference = Math.abs((isPercent ? worked * 100 : worked) - written.value);
  return {
    result: written.value,
    isRight: difference <= 0.5 * 10 ** -decimals + 1e-9 || difference / written.value < 0.005,
  };
}

/** The value of an expression of numbers, + − · × * / : and brackets. */
function evaluate(text: string): number | undefined {
  const numbers = numbersIn(text);
  let at = 0;
  const tokens: (number | string)[] = [];
  for (const number of [...numbers, undefined]) {
    const between = text.slice(at, number?.index ?? text.length).replace(/\p{L}[\p{L}.]*|%/gu, '');
    const signs = between.replace(/\s/g, '').replace(/[−–]/g, '-').replace(/[×·]/g, '*').replaceAll(':', '/');
    tokens.push(...signs.split(''));
    if (number) tokens.push(number.value);
    at = number ? number.index + number.text.length : at;
  }
  const rest = [...tokens];
  const value = readSum(rest);
  return rest.length === 0 ? value : undefined;
}

function readSum(tokens: (number | string)[]): number | undefined {
  let value = readProduct(tokens);
  while (value !== undefined && (tokens[0] === '+' || tokens[0] === '-')) {
    const sign = tokens.shift() === '+' ? 1 : -1;
    const next = readProduct(tokens);
    value = next === undefined ? undefined : value + sign * next;
  }
  return value;
}

function readProduct(tokens: (number | string)[]): number | undefined {
  let value = readTerm(tokens);
  while (value !== undefined && (tokens[0] === '*' || tokens[0] === '/')) {
    const isTimes = tokens.shift() === '*';
    const next = readTerm(tokens);
    value = next === undefined ? undefined : isTimes ? value * next : value / next;
  }
  return value;
}

function readTerm(tokens: (number | string)[]): number | undefined {
  const token = tokens.shift();
  if (typeof token === 'number') return token;
  if (token !== '(') return undefined;
  const value = readSum(tokens);
  return tokens.shift() === ')' ? value : undefined;
}
