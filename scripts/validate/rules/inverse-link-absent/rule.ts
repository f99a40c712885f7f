import type { CollectionName } from '#schema/index.ts';

import type { Rule } from '../../rule.ts';

/** Fields that the site computes from elsewhere, and where it takes them from. */
const computed: Readonly<Partial<Record<CollectionName, Readonly<Record<string, string>>>>> = {
  principles: {
    tools: 'værktøjernes principles',
    cases: 'eksemplernes principles',
    events: 'begivenhedernes principle',
  },
  tools: {
    cases: 'eksemplernes tools',
    events: 'begivenhedernes tool',
    topics: 'eksemplernes topics',
    consultants: 'konsulenternes helpsWith',
    groupSize: 'participants',
    maturity: 'antallet af eksempler og recommendedBy',
  },
  cases: { consultants: 'contact', events: 'begivenhedernes felter' },
  departments: {
    consultants: 'konsulenternes department',
    topics: 'emnernes firstContact',
    cases: 'eksemplernes departments',
    entrances: 'indgangenes department',
  },
  consultants: { owns: 'siderne, der har konsulenten som owner', recommends: 'værktøjernes recommendedBy' },
  entrances: { topics: 'emnernes entrances', tools: 'værktøjernes entrances' },
  topics: { cases: 'eksemplernes topics', tools: 'eksemplernes tools', consultants: 'konsulenternes helpsWith' },
  sources: {
    usedBy: 'siderne, der har kilden i sources',
    cases: 'eksemplernes sources',
    tools: 'værktøjernes sources',
  },
};

const computedEverywhere: Readonly<Record<string, string>> = {
  reviewDue: 'reviewed og reviewEveryMonths',
  lix: 'teksten',
  id: 'filens navn',
  slug: 'filens navn',
};

/** What the rule says. */
export const messages = {
  typed: (key: string, from: string) =>
    `Feltet "${key}" skal ikke skrives, fordi siden selv finder det ud fra ${from}. Slet feltet, og ret det dér.`,
};

/** Nobody types what the site works out itself: the two ends of a link would drift apart. */
export const inverseLinkAbsent: Rule = {
  id: 'inverse-link-absent',
  code: 'E4',
  severity: 'error',
  messages,
  claim({ kind, path }, { collection }) {
    const [key] = path;
    if (kind !== 'unknown-key' || path.length !== 1 || typeof key !== 'string') return undefined;
    const own = computed[collection] ?? {};
    const from = Object.hasOwn(own, key)
      ? own[key]
      : Object.hasOwn(computedEverywhere, key)
        ? computedEverywhere[key]
        : undefined;
    return from && messages.typed(key, from);
  },
};
