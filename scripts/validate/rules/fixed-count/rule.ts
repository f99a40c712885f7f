import type { CollectionName } from '#schema/index.ts';
import { departmentCodes } from '#schema/vocabularies.ts';

import type { Catalogue } from '../../catalogue.ts';
import type { CatalogueFinding, Rule } from '../../rule.ts';
import { textAt, valueAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  missing: (what: string, name: string) =>
    `${what} ${name} mangler blandt de publicerede, så siden ville vise for få. Tilføj filen, eller publicér den.`,
  twice: (what: string, name: string, other: string) =>
    `${what} ${name} findes allerede i ${other}, og der må kun være én af hver. Ret den ene, eller slet den.`,
};

/** There are exactly five principles, numbered 1 to 5, and exactly seven departments, one for each code. */
export const fixedCount: Rule = {
  id: 'fixed-count',
  code: 'E3',
  severity: 'error',
  messages,
  *checkAll(catalogue) {
    yield* oneOfEach(catalogue, 'principles', 'number', 'Princip nummer', [1, 2, 3, 4, 5]);
    yield* oneOfEach(catalogue, 'departments', 'code', 'Forvaltningen', departmentCodes.ids);
  },
};

function* oneOfEach(
  catalogue: Catalogue,
  collection: CollectionName,
  key: string,
  what: string,
  wanted: readonly unknown[],
): Generator<CatalogueFinding> {
  const seen = new Map<unknown, string>();
  for (const entry of catalogue.published(collection)) {
    const value = valueAt(entry.data, key);
    const other = seen.get(value);
    if (other && wanted.includes(value))
      yield { entry, path: [key], message: messages.twice(what, String(value), other) };
    else seen.set(value, entry.file);
  }
  // One that cannot be read may be the missing one; that is reported there.
  const isSure = catalogue.in(collection).every(({ data }) => textAt(data, 'status') !== undefined);
  for (const value of wanted) {
    if (seen.has(value) || !isSure) continue;
    yield { file: `${catalogue.directory}/${collection}`, message: messages.missing(what, String(value)) };
  }
}
