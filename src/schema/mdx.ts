import { z } from 'astro/zod';

import { field } from './field.ts';
import { reference } from './id.ts';
import { line } from './text.ts';

/**
 * The components an author may write in a body, each with the attributes it takes.
 * The names live here and not beside the components, because the validator runs in plain Node, which cannot import `.astro` files.
 */
export const mdxComponents = {
  /** A box with a remark. */
  Note: z.strictObject({
    title: field(line(2, 80).optional(), 'Overskrift', 'Boksens overskrift.'),
  }),
  /** Text that opens and closes, such as an example of an invitation. */
  Details: z.strictObject({
    title: field(line(2, 120), 'Overskrift', 'Det, læseren trykker på.'),
  }),
  /** A quotation of at most 25 words, with its source. */
  Quote: z.strictObject({
    source: field(reference('sources'), 'Kilde', 'Id på kilden.'),
  }),
} as const;

/** A component an author may write. */
export type MdxComponentName = keyof typeof mdxComponents;
