/** An MDX file taken apart: the YAML between its fences and the body, both at their place in the file. */
export interface SplitFile {
  yaml: string;
  /** Where in the text the YAML begins. */
  yamlStart: number;
  /** The whole text with fences and YAML as spaces, so that positions in the body are positions in the file. Made anew each time. */
  readonly body: string;
  /** The fences are not as they must be; Astro might take the file apart at another place. */
  fault?: 'no-fences' | 'odd-fences';
}

/** A first line `---`, the fields, and the next line that is exactly `---`. */
const fences = /^---[ \t]*\r?\n(?<yaml>(?:[^]*?\r?\n)?)---[ \t]*(?=\r?\n|$)/;

/** The pattern by which Astro splits; it also ends the fields at a line that only begins with `---`, or at `+++`. */
const astroFences = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/;

/** Splits the text of an MDX file (without byte order mark), and says so where Astro would split it differently. */
export function splitFrontmatter(text: string): SplitFile {
  const astro = astroFences.exec(text);
  const own = fences.exec(text);
  if (!astro) return { yaml: '', yamlStart: 0, body: text, fault: 'no-fences' };
  const yaml = own?.groups?.['yaml'] ?? '';
  const yamlStart = own ? text.indexOf('\n') + 1 : 0;
  if (own && astro[1] === text.slice(3, yamlStart + yaml.length)) {
    return splitAt(text, yaml, yamlStart, own[0].length);
  }
  const end = astro.index + astro[0].length;
  const start = astro.index + astro[0].indexOf(astro[1] ?? '');
  return splitAt(text, astro[1] ?? '', start, end, 'odd-fences');
}

function splitAt(text: string, yaml: string, yamlStart: number, end: number, fault?: SplitFile['fault']): SplitFile {
  return {
    yaml,
    yamlStart,
    get body() {
      return blank(text.slice(0, end)) + text.slice(end);
    },
    ...(fault && { fault }),
  };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
}
