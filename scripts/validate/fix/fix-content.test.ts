import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { catalogueOf, readCatalogue } from '../catalogue.ts';
import { checkCatalogue } from '../check.ts';
import { rules } from '../rules/index.ts';
import { mdx, sampleNow } from '../sample.ts';
import { betterAddress } from './body-fixes.ts';
import { fixContent, type FixContext } from './fix-content.ts';
import { fixedAsDiff } from './fixed-as-diff.ts';
import { heldFindings } from '../held-findings.ts';
import { writeFixed } from './write-fixed.ts';

async function fixed(files: Readonly<Record<string, string>>, context: Omit<FixContext, 'check'> = {}) {
  const memory = heldFindings();
  return await fixContent(await catalogueOf('content', new Map(Object.entries(files))), {
    check: async (whole) => await checkCatalogue(whole, rules, { now: sampleNow, environment: 'development', memory }),
    ...context,
  });
}

/** The text of a file after fixing; undefined where nothing was changed. */
async function textAfter(file: string, text: string, others: Record<string, string> = {}): Promise<string | undefined> {
  const { fixed: entries } = await fixed({ [file]: text, ...others });
  return entries.find(({ after }) => after.file === `content/${file}`)?.after.text;
}

const term = (lines: string) => `term: Ord # et ord\nstatus: kladde\n${lines}\ndemo: false\n`;
const tool = (lines: string, body = '') => mdx(`title: A\nstatus: kladde\n${lines}`, body);

describe('fixContent, in fields', () => {
  it.each([
    ['a date as people write it', 'created: 12. marts 2026 # dagen', 'created: 2026-03-12 # dagen'],
    ['a date in single quotes', "created: '12/3 2026'", "created: '2026-03-12'"],
    ['a date in double quotes', 'created: "2026-3-2"', 'created: "2026-03-02"'],
    ['an id with capitals and Danish letters', 'owner: Konsulent ØKF', 'owner: konsulent-oekf'],
    ['a word for a truth value', 'online: ja # ja', 'online: ja # ja'],
    ['an item that stands twice in a line', 'keywords: [ab, "cd", ab] # ord', 'keywords: [ab, "cd"] # ord'],
    ['items that stand three times', 'keywords: [ab, ab, ab]', 'keywords: [ab]'],
    ['an item on a line of its own', 'keywords:\n  - ab\n  - cd\n  - ab', 'keywords:\n  - ab\n  - cd'],
    ['spaces inside quotes', "keywords: [' ab ']", "keywords: ['ab']"],
    ['a year that should be a text', 'keywords: [2024, x1]', "keywords: ['2024', x1]"],
    ['a single word where a list should be', 'keywords: ab', 'keywords: [ab]'],
    [
      'spaces at the ends of lines',
      'created: 2026-01-01   \nkeywords:  \n  - ab ',
      'created: 2026-01-01\nkeywords:\n  - ab',
    ],
  ])('puts right %s', async (_what, before, after) => {
    const others = { 'consultants/konsulent-oekf.yaml': 'status: kladde\n' };
    const text = term(before);
    expect((await textAfter('terms/a.yaml', text, others)) ?? text).toBe(term(after));
  });

  it.each([
    ['demo: nej', 'demo: false'],
    ["demo: 'ja'", 'demo: true'],
    ['demo: true', 'demo: true'],
  ])('reads %s as a truth value', async (before, after) => {
    const text = `term: Ord\nstatus: kladde\n${before}\n`;
    expect((await textAfter('terms/a.yaml', text)) ?? text).toBe(text.replace(before, after));
  });

  it.each([
    ['level: [Høre]', 'level: [hoere]'],
    ['purpose:\n  - Få idéer', 'purpose:\n  - faa-ideer'],
    [
      'steps:\n  - text: Tal med nogen på gaden.\n    minutes: "20"',
      'steps:\n  - text: Tal med nogen på gaden.\n    minutes: 20',
    ],
    [
      'summary: Et værktøj, der får folk til at tale sammen i byen, også når de er uenige om noget',
      'summary: Et værktøj, der får folk til at tale sammen i byen, også når de er uenige om noget.',
    ],
    [
      'summary: "Et værktøj, der får folk til at tale \\"sammen\\" i byen, også når de er uenige"',
      'summary: "Et værktøj, der får folk til at tale \\"sammen\\" i byen, også når de er uenige."',
    ],
    [
      'summary: >-\n  Et værktøj, der får folk til at tale sammen\n  i byen, også når de er uenige om noget',
      'summary: >-\n  Et værktøj, der får folk til at tale sammen\n  i byen, også når de er uenige om noget.',
    ],
    [
      'changes:\n  - date: 2026-01-01\n    what: Ældst.\n    why: Derfor.\n  - what: Nyest.\n    date: 2026-02-01\n    why: "Derfor"\nkeywords: [x1]',
      'changes:\n  - what: Nyest.\n    date: 2026-02-01\n    why: "Derfor"\n  - date: 2026-01-01\n    what: Ældst.\n    why: Derfor.\nkeywords: [x1]',
    ],
  ])('turns %j into %j', async (before, after) => {
    expect(await textAfter('tools/a.mdx', tool(before))).toBe(tool(after));
  });
});

describe('fixContent, in bodies', () => {
  const b = { 'tools/b.mdx': mdx('title: B\nstatus: publiceret\nformerIds: [gammel]') };
  it.each([
    ['Se [B](/vaerktoejer/b#x).', undefined],
    ['Se [B](/vaerktoejer/b).', 'Se [B](/vaerktoejer/b/).'],
    ['Se [B](/vaerktoejer/gammel/#x).', undefined],
    ['Se [B](/vaerktoejer/gammel/ "B").', 'Se [B](/vaerktoejer/b/ "B").'],
    [
      'Se [http://kk.dk/?fbclid=1 her](http://kk.dk/?fbclid=1 "http://kk.dk/?fbclid=1").',
      'Se [http://kk.dk/?fbclid=1 her](https://kk.dk/ "http://kk.dk/?fbclid=1").',
    ],
    ['Se <http://www.kk.dk/>.', undefined],
    ['Se [kk](http://www.kk.dk/a?utm_source=x&b=1#c).', 'Se [kk](https://www.kk.dk/a?b=1#c).'],
    ['Se [andre](http://ukendt.invalid/).', undefined],
    ['Se [kk][1].\n\n[1]: <https://kk.dk/?fbclid=2> "titel"', 'Se [kk][1].\n\n[1]: <https://kk.dk/> "titel"'],
    ['# Overskrift\n\nTekst', '## Overskrift\n\nTekst'],
    ['Tekst \n \nMere  \nlinje', 'Tekst\n\nMere  \nlinje'],
    ['```\nkode \n```', undefined],
  ])('turns %j into %j', async (before, after) => {
    const text = tool('keywords: [x1]', `${before}\n`);
    expect(await textAfter('tools/a.mdx', text, b)).toBe(after && tool('keywords: [x1]', `${after}\n`));
  });

  it.each([
    ['https://kk.dk/?a=1&utm_medium=x#y', 'https://kk.dk/?a=1#y'],
    ['HTTP://kk.dk/', 'https://kk.dk/'],
    ['http://notkk.dk/', 'http://notkk.dk/'],
    ['/om', '/om/'],
    ['/om?a=1#b', '/om/?a=1#b'],
    ['//kk.dk', '//kk.dk'],
    ['/', '/'],
    ['#om', '#om'],
    ['mailto:a@b.dk', 'mailto:a@b.dk'],
    ['http://kk.dk:8080/', 'http://kk.dk:8080/'],
    ['/vaerktoejer/c/?a=1#x', '/vaerktoejer/b/?a=1#x'],
    ['/findes/ikke', '/findes/ikke'],
    ['/vaerktoejer/d/', '/vaerktoejer/d/'],
  ])('betters %s to %s', async (before, after) => {
    const files = {
      'pages/om.mdx': mdx('status: publiceret'),
      'tools/b.mdx': mdx('status: publiceret\nformerIds: [c, d]'),
      'tools/e.mdx': mdx('status: publiceret\nformerIds: [d]'),
    };
    expect(betterAddress(before, await catalogueOf('content', new Map(Object.entries(files))))).toBe(after);
  });
});

describe('fixContent', () => {
  it.each([
    ['brings a new finding', tool('before: [A]')],
    ['loses a comment', term('keywords:\n  - ab\n  - ab # derfor')],
    ['guesses a day that does not exist', term('created: 30. februar 2026')],
    ['guesses in a file that cannot be read', term('created: 12/3 2026\nx: [')],
    [
      'turns the last mark of a text',
      tool('summary: Et værktøj, der får folk til at tale sammen i byen, og hvad kommer der ud af det?'),
    ],
  ])('keeps no fix that %s', async (_what, text) => {
    const file = text.startsWith('---') ? 'tools/a.mdx' : 'terms/a.yaml';
    expect(await textAfter(file, text)).toBeUndefined();
  });

  it('keeps the good fixes of a file in which another is not good', async () => {
    const before = tool('created: 12/3 2026\nbefore: [A]', '# Høj\n\n### Lav');
    expect(await textAfter('tools/a.mdx', before)).toBe(tool('created: 2026-03-12\nbefore: [A]', '## Høj\n\n### Lav'));
  });

  const twoFiles = {
    'terms/a.yaml': term('created: 12/3 2026 '),
    'terms/b.yaml': term('created: 12/3 2026\nkeywords: [ab, ab]'),
  };

  it.each<[string, Omit<FixContext, 'check'>, Record<string, number>]>([
    ['everything where nothing is said', {}, { 'content/terms/a.yaml': 2, 'content/terms/b.yaml': 2 }],
    ['only in the files it may', { files: (file) => file.endsWith('a.yaml') }, { 'content/terms/a.yaml': 2 }],
    [
      'only what the rules it may find',
      { rules: new Set(['frontmatter-schema']) },
      { 'content/terms/a.yaml': 1, 'content/terms/b.yaml': 2 },
    ],
    ['nothing where no rule that it may finds it', { rules: new Set(['tool-order']) }, {}],
  ])('puts right %s', async (_what, context, counts) => {
    const { fixed: entries } = await fixed(twoFiles, context);
    expect(Object.fromEntries(entries.map(({ after, count }) => [after.file, count]))).toEqual(counts);
  });

  it('keeps the good fixes among many where one is not good, without a look at everything for each', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 64 }, (_, index) => [`terms/ord-${index}.yaml`, term('created: 12/3 2026')]),
    );
    const memory = heldFindings();
    let looks = 0;
    const catalogue = await catalogueOf(
      'content',
      new Map(Object.entries({ ...files, 'tools/a.mdx': tool('before: [A]') })),
    );
    const { fixed: entries } = await fixContent(catalogue, {
      check: async (whole) => {
        looks += 1;
        return await checkCatalogue(whole, rules, { now: sampleNow, environment: 'development', memory });
      },
    });
    expect(entries).toHaveLength(64);
    expect(looks).toBeLessThan(24);
  });

  it('finds nothing more to do the second time', async () => {
    const { fixed: entries } = await fixed({ 'terms/a.yaml': term('created: 12/3 2026 \nkeywords: [ab, ab]') });
    const [entry] = entries;
    expect(entry?.count).toBe(3);
    expect(await textAfter('terms/a.yaml', entry?.after.text ?? '')).toBeUndefined();
  });

  it('shows a diff without CPR numbers', async () => {
    const { fixed: entries } = await fixed({ 'terms/a.yaml': term('# 010190-1234\ncreated: 12/3 2026') });
    const diff = fixedAsDiff(entries);
    expect(diff).toContain('-created: 12/3 2026\n+created: 2026-03-12\n');
    expect(diff).toMatch(/^--- content\/terms\/a\.yaml\n\+\+\+ content\/terms\/a\.yaml\n@@ /);
    expect(diff).toContain('# xxxxxx-xxxx');
  });
});

describe('writeFixed', () => {
  it('writes the whole file with its byte order mark, its line ends and its rights, and leaves nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fix-'));
    try {
      const file = join(folder, 'terms', 'a.yaml');
      const { mkdir, chmod } = await import('node:fs/promises');
      await mkdir(join(folder, 'terms'));
      const text = `\uFEFF${term('created: 12/3 2026').replaceAll('\n', '\r\n')}`;
      await writeFile(file, text);
      await chmod(file, 0o640);
      const { fixed: entries } = await fixContent(await readCatalogue(folder), {
        check: async (whole) => await checkCatalogue(whole, rules, { now: sampleNow, environment: 'development' }),
      });
      expect(entries.map(writeFixed)).toEqual(['written']);
      expect(await readFile(file, 'utf8')).toBe(text.replace('12/3 2026', '2026-03-12'));
      expect((await stat(file)).mode & 0o777).toBe(0o640);
      expect(await readdir(join(folder, 'terms'))).toEqual(['a.yaml']);

      await writeFile(file, 'changed: meanwhile\n');
      expect(entries.map(writeFixed)).toEqual(['changed']);
      expect(await readFile(file, 'utf8')).toBe('changed: meanwhile\n');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
