import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { checkCatalogue } from '../check.ts';
import { rules } from '../rules/index.ts';
import { sampleNow } from '../sample.ts';
import { watchContent } from './watch-content.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const term = (created: string) =>
  `term: Ord\nstatus: kladde\ndefinition: Det fortæller, hvad et ord er.\ncreated: ${created}\ndemo: false\n`;

let parent = '';
let folder = '';
let said: string[] = [];
/** What each check found: files with their rules. */
let checks: string[][] = [];
let controller = new AbortController();
let ended: Promise<0 | 1> = Promise.resolve(0);

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'watch-'));
  folder = path.join(parent, 'content');
  await mkdir(path.join(folder, 'terms'), { recursive: true });
  await writeFile(file('a'), term('2026-01-01'));
  said = [];
  checks = [];
  controller = new AbortController();
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  ended = watchContent(folder, {
    onFile: () => undefined,
    check: async (catalogue, memory) =>
      await checkCatalogue(catalogue, rules, { now: sampleNow, environment: 'development', memory }),
    tell: ({ issues }) => {
      const own = issues.filter(({ rule }) =>
        ['frontmatter-schema', 'file-expected', 'reference-exists'].includes(rule),
      );
      checks.push(own.map((issue) => `${path.posix.relative(folder.replaceAll('\\', '/'), issue.file)} ${issue.rule}`));
      return Promise.resolve(own.length > 0 ? 1 : 0);
    },
    signal: controller.signal,
  });
  await found([]);
});

afterEach(async () => {
  controller.abort();
  await ended;
  vi.restoreAllMocks();
  await rm(parent, { recursive: true });
});

const file = (id: string) => path.join(folder, 'terms', `${id}.yaml`);

/** Waits until the latest check has found just this. */
async function found(findings: readonly string[]): Promise<void> {
  await vi.waitFor(
    () => {
      expect(checks.at(-1)).toEqual(findings);
    },
    { timeout: 60_000, interval: 20 },
  );
}

const wrongDay = (id: string) => `terms/${id}.yaml frontmatter-schema`;

describe('watchContent', () => {
  it('sees a file that is written, and ends with the code of the last check', async () => {
    await writeFile(file('a'), term('i går'));
    await found([wrongDay('a')]);
    expect(said.join('\n')).toContain('terms/a.yaml. Kontrollerer igen …');
    await writeFile(file('a'), term('2026-01-02'));
    await found([]);
    controller.abort();
    expect(await ended).toBe(0);
  });

  it('ends with 1 where the last check found a mistake', async () => {
    await writeFile(file('a'), term('i går'));
    await found([wrongDay('a')]);
    controller.abort();
    expect(await ended).toBe(1);
  });

  it('sees a file that another is put in the place of, as editors save', async () => {
    await writeFile(`${file('a')}.tmp`, term('i går'));
    await rename(`${file('a')}.tmp`, file('a'));
    await found([wrongDay('a')]);
  });

  it('sees files that come, are renamed and go', async () => {
    await writeFile(file('b'), term('i går'));
    await found([wrongDay('b')]);
    await rename(file('b'), file('c'));
    await found([wrongDay('c')]);
    await rm(file('c'));
    await found([]);
  });

  it('sees folders that come with something in them, change and go', async () => {
    const made = path.join(parent, 'lavet');
    await mkdir(made);
    await writeFile(path.join(made, 'index.yaml'), term('i går'));
    await rename(made, path.join(folder, 'terms', 'nyt'));
    await found(['terms/nyt/index.yaml frontmatter-schema']);
    await writeFile(path.join(folder, 'terms', 'nyt', 'index.yaml'), term('2026-01-01'));
    await found([]);
    await writeFile(path.join(folder, 'terms', 'nyt', 'index.yaml'), term('i forgårs'));
    await found(['terms/nyt/index.yaml frontmatter-schema']);
    await rm(path.join(folder, 'terms', 'nyt'), { recursive: true });
    await found([]);
  });

  it('sees changes in a folder that was deleted and made again', async () => {
    await rm(path.join(folder, 'terms'), { recursive: true });
    await vi.waitFor(
      () => {
        expect(checks.length).toBeGreaterThan(1);
      },
      { timeout: 60_000 },
    );
    await mkdir(path.join(folder, 'terms'));
    await writeFile(file('a'), term('i går'));
    await found([wrongDay('a')]);
    await writeFile(file('a'), term('2026-01-01'));
    await found([]);
  });

  it('reads a file that is half written again when the rest is there', async () => {
    await writeFile(file('a'), 'term: Ord\nstatus: [kladde');
    await vi.waitFor(
      () => {
        expect(checks.length).toBeGreaterThan(1);
      },
      { timeout: 60_000 },
    );
    await writeFile(file('a'), term('2026-01-01'));
    await found([]);
  });

  it('sees what a change does to other files', async () => {
    await writeFile(file('a'), `${term('2026-01-01')}seeAlso: [b]\n`);
    await found(['terms/a.yaml reference-exists']);
    await writeFile(file('b'), term('2026-01-01'));
    await found([]);
    await rm(file('b'));
    await found(['terms/a.yaml reference-exists']);
  });

  it('sees a file that does not belong', async () => {
    await writeFile(path.join(folder, 'terms', 'kode.js'), 'alert(1)');
    await found(['terms/kode.js file-expected']);
  });

  it('waits where the whole folder is gone, and goes on when it is back', async () => {
    await rename(folder, path.join(parent, 'andet'));
    await vi.waitFor(
      () => {
        expect(said.join('\n')).toContain('findes ikke');
      },
      { timeout: 60_000 },
    );
    await writeFile(path.join(parent, 'andet', 'terms', 'a.yaml'), term('i går'));
    await rename(path.join(parent, 'andet'), folder);
    await found([wrongDay('a')]);
    expect(said.filter((text) => text.includes('findes ikke'))).toHaveLength(1);
  });

  it.runIf(process.platform !== 'win32')('sees a link that leads elsewhere in the place of a file', async () => {
    await rm(file('a'));
    await symlink(path.join(parent, 'andet.yaml'), file('a'));
    await found(['terms/a.yaml file-expected']);
  });
});
