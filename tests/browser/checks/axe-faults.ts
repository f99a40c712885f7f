import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The success criteria of WCAG 2.0–2.2, A and AA. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * Rules that axe cannot decide by itself on our pages, each with the reason it is left undecided here. An undecided one that is not on
 * this list counts as a fault.
 */
export const undecided: Readonly<Record<string, string>> = {
  'color-contrast':
    'Text over a drawing or under a stretched link; every pair of tokens in use is calculated in src/styles/tokens.test.ts.',
};

/** Axe's violations, and what it could not decide and nobody has explained. The page's policy must be off for the script to run. */
export async function axeFaults(page: Page, tags: readonly string[]): Promise<string[]> {
  await page.addScriptTag({ content: source });
  const { violations, incomplete } = await page.evaluate(
    async (only) => await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: [...only] }),
    tags,
  );
  const open = incomplete.filter(({ id }) => undecided[id] === undefined);
  return [...violations, ...open].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
