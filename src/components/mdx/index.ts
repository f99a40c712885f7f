import type { MdxComponentName } from '#schema/mdx.ts';

import Details from './Details.astro';
import Diagram from './Diagram.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';

/** The components behind the names an author may write. */
export const mdxComponentMap = { Note, Details, Quote, Diagram } satisfies Record<MdxComponentName, unknown>;
