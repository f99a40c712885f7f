import type { Entry } from './entry.ts';
import type { Issue } from './issue.ts';
import type { Memory } from './memory.ts';
import { outlineOf, rememberOutline } from './outline.ts';

/**
 * A memory within one process and for one day: what rules found in an entry, and what the entry has to do with others, hold until the
 * entry is read anew.
 */
export function heldFindings(): Memory {
  const held = new WeakMap<Entry, Map<string, readonly Issue[]>>();
  return {
    lastsADay: true,
    fieldsOf: () => undefined,
    recognise: () => undefined,
    findingsOf: (rule, entry) => held.get(entry)?.get(rule.id),
    keep(entry, found) {
      const before = held.get(entry);
      if (!before) {
        const outline = outlineOf(entry);
        rememberOutline(entry, () => outline);
      }
      if (!before || found.size > 0) held.set(entry, new Map([...(before ?? []), ...found]));
    },
    save: () => undefined,
  };
}
