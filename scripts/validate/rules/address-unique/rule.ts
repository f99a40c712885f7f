import { addressOf, fixedAddresses } from '#site/addresses.ts';

import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entry.ts';
import type { CatalogueFinding, Rule } from '../../rule.ts';
import { listAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  'same-id': (other: string) =>
    `Filen har samme id som ${other}, så kun den ene ville blive vist. Giv den ene et andet navn, eller slet den.`,
  fixed: (address: string) =>
    `Adressen ${address} er en fast side, så denne ville ikke kunne vises. Giv filen et andet navn.`,
  'former-is-live': (former: string, other: string) =>
    `Det tidligere id "${former}" er i brug af ${other}, så henvisningen ville skjule siden. Slet det fra listen.`,
  'former-is-own': (former: string) =>
    `Det tidligere id "${former}" er filens eget id, så siden ville henvise til sig selv. Slet det fra listen.`,
  'former-is-fixed': (former: string, address: string) =>
    `Det tidligere id "${former}" giver adressen ${address}, som er en fast side. Slet det fra listen.`,
  'former-twice': (former: string, other: string) =>
    `Det tidligere id "${former}" står også i ${other}, så adressen ville føre to steder hen. Behold det kun ét sted.`,
};

/** Every address leads to one page only, among the entries', the former and the fixed ones. */
export const addressUnique: Rule = {
  id: 'address-unique',
  code: 'E1',
  severity: 'error',
  messages,
  *checkAll(catalogue) {
    yield* sameIds(catalogue);
    yield* formerIds(catalogue);
  },
};

const fixed: ReadonlySet<string> = new Set(fixedAddresses);

function* sameIds({ entries }: Catalogue): Generator<CatalogueFinding> {
  const owners = new Map<string, Entry>();
  for (const entry of entries) {
    const address = addressOf(entry.collection, entry.id);
    const other = owners.get(address);
    if (other) yield { file: entry.file, message: messages['same-id'](other.file) };
    else owners.set(address, entry);
    const isOwnIndex = entry.collection === 'routes';
    if (fixed.has(address) && !isOwnIndex) yield { file: entry.file, message: messages.fixed(address) };
  }
}

function* formerIds({ entries }: Catalogue): Generator<CatalogueFinding> {
  const live = new Map(entries.map((entry) => [addressOf(entry.collection, entry.id), entry]));
  const former = new Map<string, Entry>();
  for (const entry of entries) {
    for (const [index, id] of listAt(entry.data, 'formerIds').entries()) {
      if (typeof id !== 'string') continue;
      const address = addressOf(entry.collection, id);
      const at = { entry, path: ['formerIds', index] };
      const owner = live.get(address);
      const other = former.get(address);
      if (owner === entry) yield { ...at, message: messages['former-is-own'](id) };
      else if (owner) yield { ...at, message: messages['former-is-live'](id, owner.file) };
      else if (fixed.has(address)) yield { ...at, message: messages['former-is-fixed'](id, address) };
      else if (other && other !== entry) yield { ...at, message: messages['former-twice'](id, other.file) };
      former.set(address, other ?? entry);
    }
  }
}
