import { lstat, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { collectionFormats } from '#schema/collection-format.ts';
import { idMaxLength, idPattern, slug } from '#schema/id.ts';
import type { CollectionName } from '#schema/index.ts';

import { StoppedError } from './command-line.ts';

/** Where a new entry goes. */
export interface Placement {
  collection: CollectionName;
  id: string;
  /** The content folder. */
  content: string;
}

/**
 * The id for a new entry: the one asked for, or one made of its name.
 * @throws {StoppedError} where it cannot be an id.
 */
export function newId(wanted: string | undefined, name: string): string {
  const id = wanted ?? idFrom(name);
  if (idPattern.test(id) && id.length <= idMaxLength) return id;
  if (wanted === undefined && id === '') {
    throw new StoppedError(
      `Af "${name}" kan der ikke dannes en adresse, for der er ingen bogstaver eller tal i. Vælg selv et id: --id mit-eksempel. Intet er skrevet.`,
    );
  }
  const guess = slug(id);
  throw new StoppedError(
    `"${id}" kan ikke være et id, for det er også sidens adresse. Brug små bogstaver a–z, tal og enkelte bindestreger, højst ${idMaxLength} tegn${guess === '' ? '' : `, fx --id ${guess}`}. Intet er skrevet.`,
  );
}

/** A long name is cut between two words. */
function idFrom(name: string): string {
  const whole = slug(name);
  return whole.length <= idMaxLength
    ? whole
    : whole
        .slice(0, idMaxLength + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, idMaxLength);
}

/**
 * Makes sure that nothing has the id, in either of the two places an entry can lie.
 * @throws {StoppedError} naming what is there.
 */
export async function refuseTaken(placement: Placement): Promise<void> {
  const { collection, content, id } = placement;
  for (const place of [fileOf(placement), path.join(content, collection, id)]) {
    const isThere = await lstat(place).then(
      () => true,
      () => false,
    );
    if (isThere) throw new StoppedError(takenMessage(place, id));
  }
}

/**
 * Writes the file of a new entry, and gives its path.
 * @throws {StoppedError} where there is one already.
 */
export async function writeEntry(placement: Placement, text: string): Promise<string> {
  await refuseTaken(placement);
  const file = fileOf(placement);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') throw new StoppedError(takenMessage(file, placement.id));
    throw failure;
  }
  return shownPath(file);
}

/** A path as it is shown to people: with forward slashes. */
export function shownPath(file: string): string {
  return file.replaceAll('\\', '/');
}

function fileOf({ collection, content, id }: Placement): string {
  return path.join(content, collection, `${id}.${collectionFormats[collection]}`);
}

function takenMessage(place: string, id: string): string {
  return `${shownPath(place)} findes allerede og bliver ikke overskrevet. Vælg et andet id, fx --id ${id.slice(0, idMaxLength - 2)}-2. Intet er skrevet.`;
}
