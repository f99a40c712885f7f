import { type CollectionName, kinds } from '#schema/index.ts';
import { mdxComponents } from '#schema/mdx.ts';
import { entryProblems } from '#schema/messages.ts';

import { bodyField, entryData } from './entry-file.ts';
import type { Values } from './form-values.ts';

/**
 * Everything that would make the validator refuse the entry by itself, in its own words. What lies across entries, such as a
 * reference to a draft, is left to the validator.
 */
export function saveProblems(collection: CollectionName, values: Values): string[] {
  const body = values[bodyField];
  return [
    ...entryProblems(kinds[collection], entryData(collection, values)).map(({ message }) => message),
    ...(typeof body === 'string' ? bodyProblems(body) : []),
  ];
}

/** What in a body would run as code or break the page, by a look at each line; the validator looks with the site's own parser. */
export function bodyProblems(body: string): string[] {
  return withoutCode(body)
    .split('\n')
    .flatMap((line, index, lines) =>
      lineProblems(line, lines[index - 1] ?? '').map((problem) => `Brødtekst, linje ${index + 1}: ${problem}`),
    );
}

function lineProblems(line: string, lineAbove: string): string[] {
  const problems: string[] = [];
  const word = /^(?:import|export)\b/.exec(line)?.[0];
  if (word !== undefined && lineAbove.trim() === '') {
    problems.push(`Linjen begynder med "${word}" og bliver læst som kode. Begynd den med et andet ord.`);
  }
  if (/(?<!\\)\{(?!\/\*)/.test(line)) {
    problems.push(
      'Krøllede parenteser bliver læst som kode. Skriv \\{ i stedet for {, eller brug almindelige parenteser.',
    );
  }
  for (const [, name = ''] of line.matchAll(/(?<!\\)<\/?(?<name>[\p{L}\d.:_-]*)/gu)) {
    if (Object.hasOwn(mdxComponents, name)) continue;
    problems.push(
      /^[A-Za-z]/.test(name)
        ? `<${name}> kan ikke bruges her. Tilladt er ${allowed}. Skal der stå et mindre end-tegn, så skriv \\<.`
        : 'Et mindre end-tegn bliver læst som begyndelsen på et mærke. Skriv \\< i stedet for <.',
    );
  }
  return problems;
}

const allowed = Object.keys(mdxComponents)
  .map((name) => `<${name}>`)
  .join(', ');

/** Code and comments run nothing. Their lines stay, so that the numbers are right. */
function withoutCode(body: string): string {
  return body
    .replace(/^(?<fence>`{3,}|~{3,})[^]*?^\k<fence>/gm, blank)
    .replace(/\{\/\*[^]*?\*\/\}/g, blank)
    .replace(/(?<ticks>`+)(?!`)[^]*?(?<!`)\k<ticks>(?!`)/g, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
