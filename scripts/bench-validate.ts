/**
 * How fast the validator is: `npm run bench:validate`, with `-- --small` for 1.000 entries only and `-- --all` to have the other tools
 * read 10.000 too. It copies the real content until there are so many, and runs markdownlint and remark-lint over the same files in
 * turns with it, remark-lint once with the rules it recommends and once with all three of its own sets, since markdownlint and we run
 * all of ours too. Those files are copies of the ones with a body, since the others read nothing else, and ones with more body than
 * fields, as those tools know them. The first run of all is not counted: it is the one that bundles the validator. Prints tables, and
 * how soon `--watch` has looked at a change; fails on nothing.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { copiedFolders, foldersWithBody, writeCorpus, writeLongBodies } from './bench/content-corpus.ts';
import { type Measured, measure } from './bench/measured-run.ts';
import { measureWatch } from './bench/measured-watch.ts';
import { projectRoot } from './run/project-root.ts';

const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
  },
});
const runs = Number(values.runs);
const work = await mkdtemp(path.join(tmpdir(), 'bench-validate-'));
const modules = path.join(projectRoot, 'node_modules');
const validator = path.join(projectRoot, 'scripts', 'validate.mjs');

try {
  await compare(1000, { kind: 'korte felter og lange tekster', write: writeLongBodies, withOthers: true });
  await compare(1000, { kind: 'kun sider med brødtekst', write: copiesOf(foldersWithBody), withOthers: true });
  await compare(1000, { kind: 'alle slags', write: copiesOf(copiedFolders), withOthers: false });
  await watching(1000);
  if (!values.small)
    await compare(10_000, { kind: 'alle slags', write: copiesOf(copiedFolders), withOthers: values.all });
  await startUp();
} finally {
  await rm(work, { recursive: true, force: true });
}

type Write = (from: string, to: string, count: number) => Promise<number>;

function copiesOf(folders: readonly string[]): Write {
  return async (from, to, count) => await writeCorpus(from, to, count, folders);
}

/** Every tool over the same files, in turns, so that a busy moment hits them alike. The middle run counts. */
async function compare(
  count: number,
  { kind, write, withOthers }: { kind: string; write: Write; withOthers: boolean },
): Promise<void> {
  const folder = await mkdtemp(path.join(work, 'corpus-'));
  const bytes = await write(path.join(projectRoot, 'content'), path.join(folder, 'content'), count);
  await writeFile(
    path.join(folder, '.markdownlint-cli2.jsonc'),
    '{ "config": { "default": true }, "noProgress": true }',
  );
  const remark = async (name: string, presets: readonly string[]): Promise<readonly string[]> => {
    const plugins = ['remark-frontmatter', 'remark-mdx', ...presets];
    const imports = plugins.map(
      (plugin, index) => `import plugin${index} from ${JSON.stringify(fileURLToPath(import.meta.resolve(plugin)))};`,
    );
    const file = path.join(folder, `${name}.mjs`);
    await writeFile(
      file,
      `${imports.join('\n')}\nexport default { plugins: [${plugins.map((_, index) => `plugin${index}`).join(', ')}] };\n`,
    );
    return [
      path.join(modules, 'remark-cli', 'cli.js'),
      'content',
      '--ext',
      'mdx',
      '--frail',
      '--quiet',
      '--rc-path',
      file,
    ];
  };
  const ours = ['--content', path.join(folder, 'content'), '--quiet'];
  const tools: Record<string, readonly string[]> = {
    'validate, forfra': [validator, ...ours, '--no-cache'],
    'validate, husket': [validator, ...ours],
    'validate --spell, forfra': [validator, ...ours, '--spell', '--no-cache'],
    'validate --spell, husket': [validator, ...ours, '--spell'],
    ...(withOthers && {
      'markdownlint-cli2': [path.join(modules, 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), 'content/**/*.mdx'],
      'remark-lint, anbefalede regler': await remark('recommended', ['remark-preset-lint-recommended']),
      'remark-lint, alle egne regelsæt': await remark('all', [
        'remark-preset-lint-recommended',
        'remark-preset-lint-consistent',
        'remark-preset-lint-markdown-style-guide',
      ]),
    }),
  };
  await measure(folder, [validator, ...ours, '--spell']);
  const measured = new Map<string, Measured[]>(Object.keys(tools).map((name) => [name, []]));
  for (let turn = 0; turn < (count > 1000 ? 1 : runs); turn += 1) {
    for (const [name, command] of Object.entries(tools)) measured.get(name)?.push(await measure(folder, command));
  }
  const base = middle(measured.get('validate, forfra') ?? []);
  console.log(`\n${count.toLocaleString('da-DK')} filer (${kind}, ${rounded(bytes / 1e6)} MB)`);
  console.table(
    Object.fromEntries(
      [...measured].map(([name, all]) => {
        const { seconds, megabytes, processor } = middle(all);
        return [
          name,
          {
            sekunder: rounded(seconds),
            'filer i sekundet': Math.round(count / seconds),
            'processor-sekunder': rounded(processor),
            MB: Math.round(megabytes),
            'tid i forhold til forfra': `${rounded(seconds / base.seconds)} ×`,
            'processortid i forhold til forfra': `${rounded(processor / base.processor)} ×`,
          },
        ];
      }),
    ),
  );
}

/** From the moment a file is saved until the report of `--watch` is there. */
async function watching(count: number): Promise<void> {
  const content = path.join(work, 'watched');
  await writeCorpus(path.join(projectRoot, 'content'), content, count, copiedFolders);
  const file = path.join(content, 'cases', 'sammen-om-byen.mdx');
  const { check, whole } = await measureWatch(validator, content, file, 11);
  console.log(
    `\n--watch, ${count.toLocaleString('da-DK')} filer: ${check} ms for at kontrollere igen, ${whole} ms fra en fil gemmes, til svaret står der.`,
  );
}

/** One file, from the start of Node to the last line. */
async function startUp(): Promise<void> {
  const folder = path.join(work, 'one');
  await mkdir(path.join(folder, 'content', 'terms'), { recursive: true });
  await cp(
    path.join(projectRoot, 'content', 'terms', 'dialog.yaml'),
    path.join(folder, 'content', 'terms', 'dialog.yaml'),
  );
  const all: Measured[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    all.push(await measure(folder, [validator, '--content', 'content', '--no-cache']));
  }
  const { seconds, processor } = middle(all.slice(1));
  console.log(
    `\nOpstart med én fil: ${Math.round(seconds * 1000)} ms (${Math.round(processor * 1000)} ms på processoren).`,
  );
}

/** The run with the middle time. */
function middle(all: readonly Measured[]): Measured {
  const sorted = all.toSorted((a, b) => a.seconds - b.seconds);
  return sorted[Math.floor(sorted.length / 2)] ?? { seconds: Number.NaN, processor: Number.NaN, megabytes: Number.NaN };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
