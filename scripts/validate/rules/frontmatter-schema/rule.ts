import type { Problem } from '#schema/messages.ts';

import type { Rule } from '../../rule.ts';

/** What the rule says. */
export const messages = { problem: ({ message }: Problem) => message };

/** The fields of an entry are as its kind's schema wants them. It takes every schema problem that no other rule claims. */
export const frontmatterSchema: Rule = {
  id: 'frontmatter-schema',
  code: 'E0',
  severity: 'error',
  messages,
  claim: (problem) => messages.problem(problem),
};
