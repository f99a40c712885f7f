import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The folders whose entries have a body and can be copied. */
export const foldersWithBody = ['tools', 'cases', 'events', 'entrances'] as const;

/** Every folder that can be copied, so that the mix of long and short is the real one. The others hold a fixed number. */
export const copiedFolders = [...foldersWithBody, 'terms', 'sources', 'consultants'] as const;

/**
 * Writes a content folder of so many entries: the real ones, and copies of them under other ids with another sentence each. Every
 * copied tool is used in a copied case, so that the folder has as few findings as the real one.
 * @returns how many bytes the copies hold.
 */
export async function writeCorpus(
  from: string,
  to: string,
  count: number,
  folders: readonly string[],
): Promise<number> {
  await cp(from, to, { recursive: true });
  const names = await readdir(to, { recursive: true });
  let missing = count - names.filter((name) => /\.(?:mdx|yaml)$/.test(name)).length;
  const originals = await Promise.all(folders.map(async (folder) => await readEntries(path.join(from, folder))));
  const [tools = []] = originals;
  let bytes = 0;
  for (let round = 0; missing > 0; round += 1) {
    const suffix = inLetters(round);
    for (const [place, folder] of folders.entries()) {
      await mkdir(path.join(to, folder), { recursive: true });
      for (const [index, { id, ending, text }] of (originals[place] ?? []).entries()) {
        if (missing <= 0) return bytes;
        missing -= 1;
        const used = tools.filter((_tool, number) => number % (originals[1]?.length ?? 1) === index);
        const own =
          folder === 'cases'
            ? withTools(
                text,
                used.map((tool) => `${tool.id}-${suffix}`),
              )
            : text;
        const added = ending === '.mdx' ? `\nSe også side ${suffix}.` : `# Side ${suffix}`;
        const whole = `${own.trimEnd()}\n${added}\n`;
        bytes += Buffer.byteLength(whole);
        await writeFile(path.join(to, folder, `${id}-${suffix}${ending}`), whole);
      }
    }
  }
  return bytes;
}

/** About so many words a body has in the study that the targets come from. */
const longBody = 500;

/**
 * Writes a content folder of so many entries with short fields and long bodies, two components in each: what tools for Markdown are made
 * for. The fields are those of entrances, the paragraphs those of other bodies.
 */
export async function writeLongBodies(from: string, to: string, count: number): Promise<number> {
  await cp(from, to, { recursive: true });
  const names = await readdir(to, { recursive: true });
  const missing = count - names.filter((name) => /\.(?:mdx|yaml)$/.test(name)).length;
  const entrances = await readEntries(path.join(from, 'entrances'));
  const others = await Promise.all(
    ['tools', 'principles', 'pages'].map(async (name) => await readEntries(path.join(from, name))),
  );
  const paragraphs = others
    .flat()
    .flatMap(({ text }) => bodyOf(text).split(/\n{2,}/))
    .filter((block) => /^[\p{L}*_[]/u.test(block) && !block.includes('](#') && !block.includes('<'));
  let next = 0;
  let bytes = 0;
  for (let round = 0; round < missing; round += 1) {
    const { id = '', ending = '', text = '' } = entrances[round % entrances.length] ?? {};
    const blocks: string[] = [];
    for (let words = 0; words < longBody; next += 1) {
      const block = paragraphs[next % paragraphs.length] ?? '';
      words += block.split(/\s+/).length;
      blocks.push(
        next % 12 === 5 ? `<Note>\n\n${block}\n\n</Note>` : next % 6 === 0 ? `## Afsnit ${next}\n\n${block}` : block,
      );
    }
    const whole = `${text.slice(0, text.length - bodyOf(text).length)}\n${blocks.join('\n\n')}\n`;
    bytes += Buffer.byteLength(whole);
    await writeFile(path.join(to, 'entrances', `${id}-${inLetters(round)}${ending}`), whole);
  }
  return bytes;
}

function bodyOf(text: string): string {
  return /^---\n[^]*?\n---\n([^]*)$/.exec(text)?.[1] ?? '';
}

interface Original {
  id: string;
  ending: string;
  text: string;
}

async function readEntries(folder: string): Promise<Original[]> {
  const names = (await readdir(folder)).filter((name) => /\.(?:mdx|yaml)$/.test(name)).sort();
  return await Promise.all(
    names.map(async (name) => ({
      id: path.parse(name).name,
      ending: path.extname(name),
      text: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}

function withTools(text: string, ids: readonly string[]): string {
  return text.replace(/^tools:.*\n(?: .*\n)*/m, `tools: [${ids.join(', ')}]\n`);
}

/** Letters and no digits, since a figure in a case must be a fact. */
function inLetters(round: number): string {
  return `kopi-${String(round).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
}
