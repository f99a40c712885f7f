import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Everything that decides what rules find: the validator, what it reads of the site, and which packages there are. */
const folders = ['scripts/validate', 'src/schema', 'src/language', 'src/mdx', 'src/site', 'src/plans', 'src/search'];
const packages = ['package.json', 'package-lock.json'];

/** Every file of code that decides what rules find, tests left out. */
export function codeFiles(root: string): string[] {
  return [
    ...folders.flatMap((folder) => sourceFiles(path.join(root, folder))),
    ...packages.map((name) => path.join(root, name)),
  ];
}

/** Stands for all of that code. */
export function codeHash(root: string): string {
  return hash(
    'sha1',
    codeFiles(root)
      .map((file) => `${path.relative(root, file)}\0${readFileSync(file, 'utf8')}`)
      .join('\0'),
  );
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && /(?<!\.test)\.ts$/.test(item.name))
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
}
