import type { Rule } from '../rule.ts';
import { addressUnique } from './address-unique/rule.ts';
import { bodySafe } from './body-safe/rule.ts';
import { fieldsReadable } from './fields-readable/rule.ts';
import { fileExpected } from './file-expected/rule.ts';
import { frontmatterSchema } from './frontmatter-schema/rule.ts';
import { inverseLinkAbsent } from './inverse-link-absent/rule.ts';
import { linkTargetExists } from './link-target-exists/rule.ts';
import { referenceExists } from './reference-exists/rule.ts';
import { vocabularyKnown } from './vocabulary-known/rule.ts';

/** Every rule, in the order of the content model. The last one that claims schema problems takes what the others leave. */
export const rules: readonly Rule[] = [
  fileExpected,
  fieldsReadable,
  addressUnique,
  referenceExists,
  inverseLinkAbsent,
  vocabularyKnown,
  linkTargetExists,
  bodySafe,
  frontmatterSchema,
];
