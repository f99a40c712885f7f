import { z } from 'astro/zod';

import { field } from './field.ts';
import { reference } from './id.ts';
import { line } from './text.ts';

/** Every diagram an author may place. Each draws what is known from the entries, so that it never disagrees with them. */
export const diagramNames = [
  'grader-af-inddragelse',
  'dialogens-faser',
  'fem-principper',
  'princip-og-fase',
  'opgaveudvalgets-pladser',
  'varm-overlevering',
  'svar-til-deltagerne',
  'fra-kladde-til-publiceret',
  'tegn-bordet',
  'sammen-om-byen-aar-for-aar',
  'lodz-forslag',
  'amsterdam-udsaettelser',
  'san-francisco-bud',
  'naerdemokrati-penge',
  'ressortanalysens-samtaler',
  'melbourne-brugere',
  'flandern-anden-vej',
] as const;

/** A diagram an author may place. */
export type DiagramName = (typeof diagramNames)[number];

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
  /** A drawing from the closed list, with its heading and its text for those who do not see it. */
  Diagram: z.strictObject({
    name: field(z.enum(diagramNames), 'Navn', `Vælg én: ${diagramNames.join(', ')}.`),
  }),
} as const;

/** A component an author may write. */
export type MdxComponentName = keyof typeof mdxComponents;
