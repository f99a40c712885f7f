import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { projectRoot } from '../run/project-root.ts';
import { catalogueOf } from './catalogue.ts';
import { checkCatalogue } from './check.ts';
import { mutated, noise, randomFrom } from './mutation.test-data.ts';
import { reporterNames, reporters } from './reporters/index.ts';
import { reportOn } from './report.ts';
import { rules } from './rules/index.ts';
import { sampleNow } from './sample.ts';

const content = path.join(projectRoot, 'content');
const originals = new Map(
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|yaml)$/.test(name))
    .sort()
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(content, name), 'utf8')]),
);
const sources = new Map([['kilde.txt', [...originals.values()].join('\n').slice(0, 20_000)]]);

/** Every file of the real content, each changed in a way of its own; the same for the same seed. */
function brokenContent(seed: number): Map<string, string> {
  const random = randomFrom(seed);
  const others = [...originals.values()];
  return new Map(
    Array.from(originals, ([name, text]) => [name, random(40) === 0 ? noise(random) : mutated(text, others, random)]),
  );
}

async function reportFor(files: ReadonlyMap<string, string>) {
  const catalogue = await catalogueOf('content', files);
  const issues = await checkCatalogue(catalogue, rules, { now: sampleNow, environment: 'production', sources });
  return reportOn(catalogue, issues, rules);
}

describe('real files, broken at random', { timeout: 120_000 }, () => {
  it.each([1, 2, 3])(
    'seed %i: are told about, at places that are there, and no CPR number is repeated',
    async (seed) => {
      const report = await reportFor(brokenContent(seed));
      expect(report.entries).toBeGreaterThan(150);
      expect(report.issues.filter(({ message }) => !/\p{L}/u.test(message) || message.includes('undefined'))).toEqual(
        [],
      );
      const outside = report.issues.filter(({ file, line, column }) => {
        const lines = (report.texts.get(file) ?? '').split(/\r\n?|\n/);
        return line < 1 || column < 1 || line > lines.length || column > (lines[line - 1] ?? '').length + 1;
      });
      expect(outside).toEqual([]);
      for (const name of reporterNames) {
        const shown = reporters[name](report, { color: true });
        expect(/(?<![\p{L}\d])(?:311299|8765)(?![\p{L}\d])/u.exec(shown)?.[0], name).toBeUndefined();
        if (name === 'json' || name === 'sarif' || name === 'gitlab')
          expect(() => JSON.parse(shown) as unknown).not.toThrow();
      }
    },
  );
});
