import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runNode } from '../run/node-script.ts';
import { newCommand } from './new-command.ts';
import { newEntryValues } from './new-entry.ts';
import type { Prompter } from './prompts.ts';
import { questionsFor } from './question.ts';

let content = '';

beforeAll(async () => {
  content = path.join(await mkdtemp(path.join(tmpdir(), 'new-')), 'content');
  await cp(path.resolve('content'), content, { recursive: true });
});

afterAll(async () => {
  await rm(path.dirname(content), { recursive: true, force: true });
});

async function runNew(...args: string[]) {
  return newCommand([...args, '--content', content], { isTerminal: false });
}

describe('npm run new', () => {
  it('writes a draft from flags and says what to do next', async () => {
    const { code, output } = await runNew(
      'case',
      '--title',
      'Æbler på Ærø',
      '--owner',
      'Konsulent TMF',
      '--tools',
      'Borgerbudget',
    );
    expect(code).toBe(0);
    expect(output).toMatch(/cases\/aebler-paa-aeroe\.mdx\n\nNæste skridt:\n {2}1\. Åbn filen.*UDFYLD \(\d+ steder\)/u);
    const text = await readFile(path.join(content, 'cases/aebler-paa-aeroe.mdx'), 'utf8');
    expect(text).toMatch(/^title: "Æbler på Ærø"$/mu);
    expect(text).toMatch(/^status: kladde$/mu);
    expect(text).toMatch(/^owner: konsulent-tmf$/mu);
    expect(text).toMatch(/^tools:\n {2}- borgerbudget$/mu);
    expect(text).toMatch(/^situation: >- # UDFYLD$/mu);
  });

  it('overwrites nothing, wherever the entry lies', async () => {
    const folder = path.join(content, 'tools', 'taget');
    await writeFile(path.join(content, 'tools', 'fil.mdx'), 'min egen tekst');
    await cp(path.join(content, 'terms'), folder, { recursive: true });
    for (const id of ['fil', 'taget']) {
      const { code, output } = await runNew('tool', '--title', 'Noget', '--id', id);
      expect([code, output]).toEqual([1, expect.stringContaining('findes allerede og bliver ikke overskrevet')]);
    }
    expect(await readFile(path.join(content, 'tools', 'fil.mdx'), 'utf8')).toBe('min egen tekst');
  });

  it.each<[string, string[], number, string]>([
    ['asks for a kind', [], 2, 'Skriv, hvad du vil oprette'],
    ['suggests a kind', ['cas', '--title', 'X'], 2, 'Mente du case?'],
    ['suggests a flag', ['case', '--tittel', 'X'], 2, 'Mente du --title?'],
    ['asks for a name', ['term'], 1, 'Kladden mangler et navn. Skriv --term "…"'],
    ['asks for a name that is not empty', ['case', '--title', ' '], 1, 'Kladden mangler et navn. Skriv --title "…"'],
    [
      'explains an answer it cannot use',
      ['case', '--title', 'Xyz', '--evidence', 'rygter'],
      1,
      '--evidence: "rygter" findes ikke; vælg mellem: Omtalt',
    ],
    [
      'refuses a CPR number without repeating it',
      ['case', '--title', 'Sag 010190-1234'],
      1,
      '--title indeholder noget, der ligner et CPR-nummer',
    ],
    ['refuses an id that is no address', ['case', '--title', 'Xyz', '--id', 'Æ Ø'], 1, 'fx --id ae-oe'],
  ])('%s and writes nothing', async (_name, args, code, message) => {
    const before = await readdir(content, { recursive: true });
    const result = await runNew(...args);
    expect([result.code, result.output]).toEqual([code, expect.stringContaining(message)]);
    expect(result.output).not.toContain('010190');
    expect(await readdir(content, { recursive: true })).toEqual(before);
  });

  it('has a Danish help that names every flag', { timeout: 60_000 }, async () => {
    const { code, output } = await runNode('scripts/new.ts', ['case', '--help'], { capture: true });
    expect(code).toBe(0);
    for (const { flag } of questionsFor('cases')) expect(output).toContain(`--${flag} `);
  });
});

describe('asking', () => {
  const names = { in: () => [], find: () => undefined, suggest: () => undefined };

  it('asks what is needed and not given, the name first, and leaves prose for the file', async () => {
    const asked: string[] = [];
    const prompter: Prompter = {
      kind: () => Promise.resolve('cases'),
      answer: ({ flag }) => {
        asked.push(flag);
        return Promise.resolve(flag === 'title' ? 'Et navn' : undefined);
      },
    };
    const values = await newEntryValues({
      collection: 'cases',
      answers: { evidence: 'omtalt' },
      names,
      today: '2026-06-01',
      prompter,
    });
    expect(values).toEqual({ created: '2026-06-01', demo: false, title: 'Et navn', evidence: 'omtalt' });
    expect(asked[0]).toBe('title');
    expect(asked).toContain('place-name');
    expect(asked).toContain('owner');
    for (const flag of ['evidence', 'situation', 'demo', 'created', 'place-year', 'keywords'])
      expect(asked).not.toContain(flag);
  });

  it.each(['principles', 'tools', 'cases', 'consultants', 'routes'] as const)(
    'has a flag of its own for every question about %s',
    (collection) => {
      const flags = questionsFor(collection).map(({ flag }) => flag);
      expect(new Set(flags).size).toBe(flags.length);
      for (const taken of ['content', 'id', 'help', 'no-questions']) expect(flags).not.toContain(taken);
    },
  );
});
