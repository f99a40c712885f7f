import type { Entry } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { Memory } from '../memory.ts';

/** A memory that lasts as long as the process: what rules found in an entry holds until the entry is read anew. */
export function heldFindings(): Memory {
  const held = new WeakMap<Entry, Map<string, readonly Issue[]>>();
  return {
    fieldsOf: () => undefined,
    recognise: () => undefined,
    findingsOf: (rule, entry) => held.get(entry)?.get(rule.id),
    keep(entry, found) {
      held.set(entry, new Map([...(held.get(entry) ?? []), ...found]));
    },
    save: () => undefined,
  };
}
