import { unpack } from './fragment.ts';
import type { IndexFile } from './index-layer.ts';

/**
 * The first word of each part of the index, in order, read from Pagefind's own table of contents. A search for the beginning of a
 * word loads only the part that beginning falls in, and words that go on into the next part are lost; whoever knows where the
 * parts begin can fetch them all.
 */
export function readChunkStarts(files: readonly IndexFile[]): string[] {
  const file = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!file) throw new Error('Søgning: indekset mangler sin indholdsfortegnelse (.pf_meta).');
  const [, , chunks] = readCbor(unpack(file)) as [string, unknown, [from: string, to: string, hash: string][]];
  return chunks.map(([from]) => from).sort();
}

/** Reads the few kinds of CBOR that Pagefind writes: whole numbers, text and lists. */
export function readCbor(bytes: Buffer): unknown {
  let at = 0;
  const next = (size: number): number => {
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const read = (): unknown => {
    const head = next(1);
    const kind = head >> 5;
    const small = head & 31;
    const size = small < 24 ? small : next(2 ** (small - 24));
    if (kind === 0) return size;
    if (kind === 1) return -1 - size;
    if (kind === 3) {
      at += size;
      return bytes.toString('utf8', at - size, at);
    }
    if (kind === 4) return Array.from({ length: size }, read);
    throw new Error(`Søgning: Pagefinds indeks holder noget, der ikke kendes (${String(kind)}).`);
  };
  return read();
}
