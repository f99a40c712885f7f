import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { collectionFormats } from '#schema/collection-format.ts';

import { type Placement, refuseTaken, shownPath } from './placement.ts';

/**
 * Writes an entry with its pictures into a folder of its own, whole or not at all, and gives the path of its text. Everything is
 * written elsewhere first, and the finished folder is then moved into place.
 * @throws {StoppedError} where something has the id.
 */
export async function writeEntryFolder(
  placement: Placement,
  { text, pictures }: { text: string; pictures: readonly { name: string; bytes: Uint8Array }[] },
): Promise<string> {
  const { collection, content, id } = placement;
  await refuseTaken(placement);
  const folder = path.join(content, collection, id);
  // Beside the content folder, so that moving stays within one disk and the validator never sees half an entry.
  const scratch = await mkdtemp(path.join(path.dirname(path.resolve(content)), '.import-'));
  const index = `index.${collectionFormats[collection]}`;
  try {
    for (const { name, bytes } of pictures) await writeFile(path.join(scratch, name), bytes, { flag: 'wx' });
    await writeFile(path.join(scratch, index), text, { flag: 'wx' });
    // mkdtemp makes a folder for its owner alone.
    await chmod(scratch, 0o755);
    await mkdir(path.dirname(folder), { recursive: true });
    await refuseTaken(placement);
    await rename(scratch, folder);
  } catch (failure) {
    await rm(scratch, { recursive: true, force: true });
    throw failure;
  }
  return shownPath(path.join(folder, index));
}
