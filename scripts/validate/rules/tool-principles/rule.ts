import type { Catalogue } from '../../catalogue.ts';
import type { CatalogueFinding, Rule } from '../../rule.ts';
import { listAt, textAt } from '../../typed-value.ts';

/** How many tools it takes before a principle can be said to be covered. */
const enoughTools = 3;

/** What the rule says. */
export const messages = {
  'carries-none': () =>
    'Værktøjet bærer ikke noget princip, så læseren kan ikke se, hvad det er godt for. Vælg mindst ét princip med strength: baerer.',
  'no-supplement': () =>
    'Værktøjet klarer ikke princippet alene, men siger ikke, hvad der skal til. Skriv supplement med id på det andet værktøj.',
  'own-supplement': () =>
    'Værktøjet nævner sig selv som supplement, så læseren får ingen hjælp. Skriv id på et andet værktøj.',
  'too-few': (count: number) =>
    `Princippet bæres af ${count === 1 ? '1 værktøj' : `${count} værktøjer`}, så læseren har for lidt at vælge imellem. Skriv flere, der bærer det; der bør være mindst ${enoughTools}.`,
};

/** A published tool carries a principle, names what it lacks, and every principle is carried by several tools. */
export const toolPrinciples: Rule = {
  id: 'tool-principles',
  code: 'E5',
  severity: 'error',
  messages,
  *check({ collection, id, data }) {
    if (collection !== 'tools' || textAt(data, 'status') !== 'publiceret') return;
    const carried = listAt(data, 'principles');
    const carriesOne = carried.some((item) => textAt(item, 'strength') === 'baerer');
    if (carried.length > 0 && !carriesOne) yield { path: ['principles'], message: messages['carries-none']() };
    for (const [index, item] of carried.entries()) {
      const needsSupplement = textAt(item, 'strength') === 'kraever-supplement';
      if (needsSupplement && textAt(item, 'supplement') === undefined) {
        yield { path: ['principles', index], message: messages['no-supplement']() };
      } else if (textAt(item, 'supplement') === id) {
        yield { path: ['principles', index, 'supplement'], message: messages['own-supplement']() };
      }
    }
  },
  *checkAll(catalogue) {
    yield* thinlyCarried(catalogue);
  },
};

function* thinlyCarried(catalogue: Catalogue): Generator<CatalogueFinding> {
  for (const entry of catalogue.published('principles')) {
    const carrying = catalogue
      .published('tools')
      .filter(({ data }) =>
        listAt(data, 'principles').some(
          (item) => textAt(item, 'principle') === entry.id && textAt(item, 'strength') === 'baerer',
        ),
      );
    if (carrying.length < enoughTools) {
      yield { entry, path: ['title'], severity: 'warning', message: messages['too-few'](carrying.length) };
    }
  }
}
