// @ts-check
import { statSync } from 'node:fs';

/** The clocks of file systems are this coarse at most, in milliseconds. */
const coarse = 100;

/**
 * What tells a file from itself after a change; undefined where there is none, or where it was written so shortly before `now` that it
 * may be written again unseen. As in git, the time of its last change tells most: no program can set that back. It is JavaScript, since
 * it is asked before anything else is loaded.
 * @param {string} file
 * @param {number} [now] In milliseconds since 1970; Infinity where it does not matter how new the file is.
 * @returns {string | undefined}
 */
export function fileMark(file, now = Date.now()) {
  try {
    const { ino, size, mtimeNs, ctimeNs, ctimeMs } = statSync(file, { bigint: true });
    return now - Number(ctimeMs) < coarse ? undefined : [ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return undefined;
  }
}
