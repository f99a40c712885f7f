/** The files of a built site that a page's program needs, by how it reads their texts. */
export interface BuiltFiles {
  /** The text of a file below the site's base, such as `_astro/Search.js`. */
  textOf(file: string): string;
  /** Every file of the index, below its folder. */
  index: readonly string[];
  /** The folder of the index, below the base. */
  folder: string;
}

/**
 * The page with links that let a browser fetch the island's whole program and the core of the index at once. It would otherwise find them
 * one by one, each a journey to the server after the last. A page without an island is left as it is.
 */
export function withEarlyLinks(html: string, base: string, files: BuiltFiles): string {
  const entries = [...html.matchAll(/ (?:component|renderer)-url="([^"]+\.js)"/g)].map(([, address = '']) => address);
  if (entries.length === 0) return html;
  const modules = new Set<string>();
  const follow = (address: string): void => {
    if (modules.has(address)) return;
    modules.add(address);
    for (const [, next = ''] of files.textOf(address.slice(base.length)).matchAll(staticImport)) {
      follow(new URL(next, `http://site${address}`).pathname);
    }
  };
  for (const address of entries) follow(address);
  const parts = files.index.filter((file) => core.test(file)).map((file) => `${base}${files.folder}/${file}`);
  const links = [
    ...[...modules, ...parts.filter((part) => part.endsWith('.js'))].map(
      (address) => `<link rel="modulepreload" href="${address}">`,
    ),
    // What is fetched by the program is wanted after what the page is painted with.
    ...parts
      .filter((part) => !part.endsWith('.js'))
      .map((address) => `<link rel="preload" as="fetch" crossorigin fetchpriority="low" href="${address}">`),
  ];
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

/** What every search needs: Pagefind's program, its WebAssembly and its table of contents. */
const core = /^(?:pagefind\.js|wasm\.[a-z]+\.pagefind|[^/]+\.pf_meta)$/;

const staticImport = /(?:^|[;}\s])(?:import|from)\s*"(\.\.?\/[^"]+\.js)"/g;
