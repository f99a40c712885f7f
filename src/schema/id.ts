import { z } from 'astro/zod';

import type { CollectionName } from './collection-name.ts';

/** The form of every id: lower-case a–z and digits in groups joined by single hyphens, at most 60 characters. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id, in characters. */
export const idMaxLength = 60;

/** An entry's id: its file or folder name. */
export const idSchema = z
  .string()
  .max(idMaxLength, { error: `et id må højst være ${idMaxLength} tegn` })
  .regex(idPattern, { error: 'et id skrives med små bogstaver a–z, tal og enkelte bindestreger (æ→ae, ø→oe, å→aa)' });

/** The id of an entry in another collection. Whether it exists is asked across entries, by the validator and the query layer. */
export function reference(collection: CollectionName) {
  return idSchema.meta({ references: collection });
}

/** A Danish text as an id: "Ældre på Ærø" → "aeldre-paa-aeroe". Empty where the text holds no letter or digit. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, idMaxLength)
    .replace(/^-+|-+$/g, '');
}
