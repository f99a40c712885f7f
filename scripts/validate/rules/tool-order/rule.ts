import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entry.ts';
import type { DataPath } from '#schema/messages.ts';
import type { Rule } from '../../rule.ts';
import { listAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  itself: () => 'Værktøjet peger på sig selv, så læseren ville gå i ring. Slet det fra listen.',
  loop: (path: string) =>
    `Rækkefølgen går i ring (${path}), så ingen kan vide, hvad der kommer først. Slet et af leddene.`,
};

interface Link {
  to: string;
  entry: Entry;
  path: DataPath;
}

/** What comes before and after a tool makes an order, not a ring. */
export const toolOrder: Rule = {
  id: 'tool-order',
  code: 'E20',
  severity: 'error',
  messages,
  *checkAll(catalogue) {
    const links = linksOf(catalogue);
    const done = new Set<string>();
    for (const start of links.keys()) {
      for (const { ring, link } of ringsFrom(start, links, done)) {
        const message = ring.length === 2 ? messages.itself() : messages.loop(shown(ring));
        yield { entry: link.entry, path: link.path, message };
      }
    }
  },
};

/** For each tool the tools that come after it, and where that is written. */
function linksOf(catalogue: Catalogue): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  const add = (from: string, link: Link) => links.set(from, [...(links.get(from) ?? []), link]);
  for (const entry of catalogue.in('tools')) {
    for (const [index, id] of listAt(entry.data, 'after').entries()) {
      if (typeof id === 'string') add(entry.id, { to: id, entry, path: ['after', index] });
    }
    for (const [index, id] of listAt(entry.data, 'before').entries()) {
      if (typeof id === 'string') add(id, { to: entry.id, entry, path: ['before', index] });
    }
  }
  return links;
}

/** A long ring is shown by its ends. */
function shown(ring: readonly string[]): string {
  return (ring.length > 9 ? [...ring.slice(0, 4), '…', ...ring.slice(-4)] : ring).join(' → ');
}

/** Every ring that is met on the way from a tool. The way is kept in a list, since a long one would be too deep for calls. */
function* ringsFrom(
  start: string,
  links: ReadonlyMap<string, readonly Link[]>,
  done: Set<string>,
): Generator<{ ring: string[]; link: Link }> {
  if (done.has(start)) return;
  const way: { id: string; next: number }[] = [{ id: start, next: 0 }];
  const onWay = new Set([start]);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const link = links.get(step.id)?.[step.next];
    step.next += 1;
    if (link === undefined) {
      way.pop();
      onWay.delete(step.id);
      done.add(step.id);
    } else if (onWay.has(link.to)) {
      const ids = way.map(({ id }) => id);
      yield { ring: [...ids.slice(ids.indexOf(link.to)), link.to], link };
    } else if (!done.has(link.to)) {
      way.push({ id: link.to, next: 0 });
      onWay.add(link.to);
    }
  }
}
