import { fenceMessages } from '../../entry.ts';
import type { Rule } from '../../rule.ts';
import { yamlMessages } from '../../yaml.ts';

/** What the rule says. */
export const messages = { ...fenceMessages, ...yamlMessages };

/** The fields of an entry can be read: fences and YAML are right. */
export const fieldsReadable: Rule = {
  id: 'fields-readable',
  code: 'E0',
  severity: 'error',
  messages,
  *check(entry) {
    for (const { message, ...point } of entry.faults) yield { point, message };
  },
};
