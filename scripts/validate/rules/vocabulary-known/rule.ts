import type { Problem } from '#schema/messages.ts';

import type { Rule } from '../../rule.ts';

/** What the rule says. */
export const messages = { unknown: ({ message }: Problem) => message };

/** A value from a closed list is one of the values on it. */
export const vocabularyKnown: Rule = {
  id: 'vocabulary-known',
  code: 'E13',
  severity: 'error',
  messages,
  claim: (problem) => (problem.kind === 'unknown-value' ? messages.unknown(problem) : undefined),
};
