import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { projectRoot } from '../../scripts/run/project-root.ts';
import { catalogueOf } from '../../scripts/validate/catalogue.ts';
import { checkCatalogue } from '../../scripts/validate/check.ts';
import { fixContent } from '../../scripts/validate/fix/fix-content.ts';
import { heldFindings } from '../../scripts/validate/held-findings.ts';
import { rules } from '../../scripts/validate/rules/index.ts';

const content = path.join(projectRoot, 'content');
const months = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** Ways to write what is right otherwise than it should be; every one of them has one answer. */
const slips: readonly { title: string; slip: (text: string) => string }[] = [
  {
    title: 'days in Danish',
    slip: (text) =>
      text.replace(
        /^(created|reviewed|confirmed| {4}date| {2}- date): (\d{4})-(\d{2})-(\d{2})$/gm,
        (_line, key: string, year: string, month: string, day: string) =>
          `${key}: ${Number(day)}. ${months[Number(month) - 1] ?? ''} ${year}`,
      ),
  },
  {
    title: 'days with strokes',
    slip: (text) =>
      text.replace(
        /^reviewed: (\d{4})-(\d{2})-(\d{2})$/gm,
        (_line, year: string, month: string, day: string) => `reviewed: ${Number(day)}/${Number(month)} ${year}`,
      ),
  },
  { title: 'no full stop after summaries', slip: (text) => text.replace(/^(summary: [^>'"\n].*)\.$/m, '$1') },
  {
    title: 'no full stop after summaries on several lines',
    slip: (text) => text.replace(/^(summary: >-\n(?: {2}.*\n)*? {2}.*)\.(?=\n\S)/m, '$1'),
  },
  {
    title: 'words for truth values',
    slip: (text) => text.replace(/^demo: false$/m, 'demo: nej').replace(/^demo: true$/m, 'demo: "ja"'),
  },
  {
    title: 'names in the place of ids',
    slip: (text) => text.replace(/^owner: konsulent-(\w+)$/m, 'owner: Konsulent $1'),
  },
  {
    title: 'ids with capitals in lists',
    slip: (text) =>
      text.replace(
        /^(phase|level|purpose): \[(\w)/m,
        (_all, key: string, first: string) => `${key}: [${first.toUpperCase()}`,
      ),
  },
  { title: 'items twice in a line', slip: (text) => text.replace(/^(\w+): \[([a-z-]+)(, .*)\]$/gm, '$1: [$2$3, $2]') },
  { title: 'items twice on lines', slip: (text) => text.replace(/^(sources:\n)( {2}- .*\n)/m, '$1$2$2') },
  {
    title: 'spaces at the ends of lines',
    slip: (text) => text.replace(/^(\w+: [^>|\n]*[^>|\s-])$/gm, '$1 \t').replace(/\n\n/g, '\n \n'),
  },
  { title: 'addresses without their last slash', slip: (text) => text.replace(/\]\((\/\w+\/[\w-]+)\/\)/g, ']($1)') },
  {
    title: 'addresses that follow the reader, on http',
    slip: (text) =>
      text.replace(
        /(?<=\]\(|^(?:url|officialUrl): )https:(\/\/www\.kk\.dk\/[^?#\s)]*)(?=\)|$)/gm,
        'http:$1?utm_source=brev',
      ),
  },
];

let originals = new Map<string, string>();

beforeAll(async () => {
  const names = await readdir(content, { recursive: true });
  const files = names.filter((name) => /[\\/].*\.(?:mdx|yaml)$/.test(name)).sort();
  const texts = await Promise.all(
    files.map(async (name) => [name.replaceAll('\\', '/'), await readFile(path.join(content, name), 'utf8')] as const),
  );
  // What there is to put right today is put right first, and the test is about what comes after.
  originals = new Map([...texts, ...(await fixed(new Map(texts)))]);
});

describe('--fix in the real content', () => {
  it('has nothing to put right the second time', async () => {
    expect(await fixed(originals)).toEqual(new Map());
  });

  it.each(slips)('gives the same bytes back after $title', async ({ slip }) => {
    const broken = brokenBy(slip);
    expect(broken.size).toBeGreaterThan(0);
    expect(await linesLeft(broken)).toEqual([]);
  });

  it('gives the same bytes back after several of them at once', async () => {
    expect(await linesLeft(brokenBy((text) => slips.reduce((rest, { slip }) => slip(rest), text)))).toEqual([]);
  });
});

/** The lines that fixing did not make what they were. */
async function linesLeft(broken: ReadonlyMap<string, string>): Promise<string[]> {
  const after = await fixed(new Map([...originals, ...broken]));
  return [...broken].flatMap(([file, text]) => {
    const lines = (originals.get(file) ?? '').split('\n');
    return (after.get(file) ?? text)
      .split('\n')
      .flatMap((line, index) => (line === lines[index] ? [] : [`${file}:${index + 1}: ${line}`]));
  });
}

function brokenBy(slip: (text: string) => string): Map<string, string> {
  return new Map(
    [...originals]
      .map(([file, text]) => [file, slip(text)] as const)
      .filter(([file, text]) => text !== originals.get(file)),
  );
}

/** The files that fixing changes, with their new texts. */
async function fixed(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const memory = heldFindings();
  const { fixed: entries } = await fixContent(await catalogueOf('content', files), {
    check: async (whole) =>
      await checkCatalogue(whole, rules, {
        now: new Date('2026-12-01T12:00:00+01:00'),
        environment: 'development',
        memory,
      }),
  });
  return new Map(entries.map(({ after }) => [after.file.replace(/^content\//, ''), after.text]));
}
