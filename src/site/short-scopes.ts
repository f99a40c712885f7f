import { globSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<NonNullable<ViteUserConfig['plugins']>[number]>, { name: string }>;

/**
 * Gives each component a short name for its scope in a build. Astro's own, such as `astro-nen7h5rs`, stands on every element and in
 * every selector, and is what most of a page's markup consists of.
 */
export function shortScopes(): VitePlugin {
  let root = '';
  let names = new Map<string, string>();
  return {
    name: 'short-scopes',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      names = scopeNames(globSync('src/**/*.astro', { cwd: root }).map(withSlashes));
    },
    transform: {
      filter: { id: /\.astro(?:$|\?)/ },
      handler(code, id) {
        const [file = ''] = id.split('?');
        const name = names.get(withSlashes(relative(root, join(file))));
        const short = name === undefined ? code : withScope(code, name, file);
        // Positions within the line move, which only a source map nobody makes would say.
        return short === code ? null : { code: short, map: null };
      },
    },
  };
}

/** A name for each file: a capital, as no class of ours begins with one, then a letter or a digit once all capitals are taken. */
export function scopeNames(files: readonly string[]): Map<string, string> {
  return new Map(files.toSorted().map((file, index) => [file, nameAt(index)]));
}

/**
 * The code of one component, its scope renamed.
 * @throws {Error} where more than one thing looks like a scope.
 */
export function withScope(code: string, name: string, file: string): string {
  const scopes = new Set(code.match(scope));
  if (scopes.size > 1)
    throw new Error(`${file} har flere ord, der ligner Astros klassenavn: ${[...scopes].join(', ')}`);
  return code.replace(scope, name);
}

const scope = /\bastro-[a-z0-9]{8}\b/g;

function nameAt(index: number): string {
  const capital = String.fromCharCode(65 + (index % 26));
  const round = Math.floor(index / 26);
  return round === 0 ? capital : capital + (round - 1).toString(36);
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
