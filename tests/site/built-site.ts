import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { JSDOM } from 'jsdom';

import { readSettings } from '../../src/site/settings.ts';
import { projectRoot } from '../../scripts/run/project-root.ts';

/** One built page. */
export interface BuiltPage {
  /** The file, relative to the built site, with forward slashes: `vaerktoejer/borgerbudget/index.html`. */
  file: string;
  /** The address below the site's base, with a slash at both ends: `/vaerktoejer/borgerbudget/`. */
  address: string;
  html: string;
  document: Document;
  /** Whether the page only leads on to another. */
  isRedirect: boolean;
}

/** A built site on disk. */
export interface BuiltSite {
  folder: string;
  base: string;
}

/** The ordinary build, and the one in a sub-folder; `npm test` makes both. */
export const sites = {
  root: { folder: path.resolve(projectRoot, readSettings(process.env).outDir), base: '/' },
  subfolder: { folder: path.join(projectRoot, '.cache', 'dist-base'), base: '/sammen-om-byen/' },
} as const satisfies Record<string, BuiltSite>;

/**
 * Every page of a built site.
 * @throws {Error} where the site is not built.
 */
export function readPages({ folder }: BuiltSite): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.split(path.sep).join('/'));
  if (files.length === 0) throw new Error(`${folder} er tom. Kør npm test, som bygger siden først.`);
  return files.sort().map((file) => readPage(folder, file));
}

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(path.join(folder, file), 'utf8');
  const { document } = new JSDOM(html).window;
  return {
    file,
    address: `/${file}`.replace(/index\.html$/, '').replace(/\.html$/, '/'),
    html,
    document,
    isRedirect: document.querySelector('meta[http-equiv="refresh" i]') !== null,
  };
}
