// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { fileMark } from '../file-mark.mjs';

/**
 * The validator as one file, so that starting it is not mostly looking up modules. It is JavaScript for the same reason as
 * `scripts/validate.mjs`.
 *
 * @typedef {object} Bundle
 * @property {string} root The project's folder when it was made; the program finds other files from there.
 * @property {string} program The file with the validator.
 * @property {string} code A hash of all code it was made of, for whatever remembers what that code found.
 * @property {Readonly<Record<string, string>>} marks Every file it was made of and itself, by its path below the project: which version it is.
 */

/** Where the bundle lies below the project. */
export const bundleFolder = '.cache/validator';

/** The name of the file that describes the bundle, and is written last. */
export const bundleDescription = 'bundle.json';

/**
 * The bundle of a project, where there is one and no file it was made of has been touched since.
 * @param {string} root The project's folder.
 * @returns {Bundle | undefined}
 */
export function freshBundle(root) {
  try {
    const text = readFileSync(path.join(root, bundleFolder, bundleDescription), 'utf8');
    const bundle = /** @type {Bundle} */ (JSON.parse(text));
    const isFresh =
      bundle.root === root &&
      Object.entries(bundle.marks).every(([file, mark]) => fileMark(path.join(root, file), Infinity) === mark);
    return isFresh ? { ...bundle, program: path.join(root, bundle.program) } : undefined;
  } catch {
    // There is none, or it was cut off.
    return undefined;
  }
}
