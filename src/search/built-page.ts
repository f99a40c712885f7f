import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** One built page that search shall find. */
export interface BuiltPage {
  /** The page's address without the site's base: `/vaerktoejer/borgerbudget/`. */
  address: string;
  html: string;
}

/** The built pages that say, with `data-pagefind-body`, that they are to be found; sorted, so that the index is the same every time. */
export async function readBuiltPages(folder: string): Promise<BuiltPage[]> {
  const paths = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  const pages = await Promise.all(
    paths.map(async (path) => ({ address: addressOfFile(path), html: await readFile(join(folder, path), 'utf8') })),
  );
  return pages.filter(({ html }) => /<[^>]+\sdata-pagefind-body\b/u.test(html));
}

function addressOfFile(path: string): string {
  return `/${path
    .split(sep)
    .join('/')
    .replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
}
