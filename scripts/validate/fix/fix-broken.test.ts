import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { projectRoot } from '../../run/project-root.ts';
import { catalogueOf } from '../catalogue.ts';
import { checkCatalogue } from '../check.ts';
import { heldFindings } from '../held-findings.ts';
import type { Issue } from '../issue.ts';
import { mutated, randomFrom } from '../mutation.test-data.ts';
import { rules } from '../rules/index.ts';
import { sampleNow } from '../sample.ts';
import { fixContent } from './fix-content.ts';

const content = path.join(projectRoot, 'content');
const originals = new Map(
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[\\/].*\.(?:mdx|yaml)$/.test(name))
    .sort()
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(content, name), 'utf8')]),
);

/** Every other file broken at random, and slips in all of them. */
function brokenContent(seed: number): Map<string, string> {
  const random = randomFrom(seed);
  const others = [...originals.values()];
  return new Map(
    Array.from(originals, ([name, text], index) => {
      const slipped = text
        .replace(/^created: (\d{4})-(\d{2})-(\d{2})$/m, 'created: $3/$2 $1')
        .replace(/^(\w+): \[([a-z-]+)(, .*)\]$/m, '$1: [$2$3, $2]')
        .replace(/^demo: false$/m, 'demo: nej ');
      return [name, index % 2 === 0 ? slipped : mutated(slipped, others, random)];
    }),
  );
}

describe('fixContent, in files broken at random', { timeout: 120_000 }, () => {
  it.each([1, 2, 3])('seed %i: takes findings away, brings none, and gives back what it read', async (seed) => {
    const memory = heldFindings();
    const files = brokenContent(seed);
    const seen: (readonly Issue[])[] = [];
    const { fixed, issues } = await fixContent(await catalogueOf('content', files), {
      check: async (catalogue) => {
        const found = await checkCatalogue(catalogue, rules, { now: sampleNow, environment: 'development', memory });
        seen.push(found);
        return found;
      },
    });
    expect(fixed.length).toBeGreaterThan(90);
    const keyOf = ({ file, rule, message }: Issue) => `${file} ${rule} ${message}`;
    const left = Map.groupBy(seen[0] ?? [], keyOf);
    const isNew = [...Map.groupBy(issues, keyOf)].filter(([key, found]) => found.length > (left.get(key)?.length ?? 0));
    expect(isNew.map(([key]) => key)).toEqual([]);

    // What is written is what was checked, read from the start.
    const written = new Map(
      [...files].map(([name, text]) => [
        name,
        fixed.find(({ after }) => after.file === `content/${name}`)?.after.text ?? text,
      ]),
    );
    const again = await checkCatalogue(await catalogueOf('content', written), rules, {
      now: sampleNow,
      environment: 'development',
    });
    expect(again).toEqual(issues);
  });
});
