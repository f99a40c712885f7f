import { reviewDue, reviewMonths } from '#schema/review.ts';

import { isDay } from '../../partial-date.ts';
import type { Rule } from '../../rule.ts';
import { numberAt, textAt, valueAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  'in-future': (label: string, date: string) => `${label} er ${date}, og den dag er ikke kommet endnu. Ret datoen.`,
  'before-created': (reviewed: string, created: string) =>
    `Gennemgået (reviewed) er ${reviewed}, men siden blev først oprettet ${created}. Ret den ene dato.`,
  overdue: (due: string) =>
    `Siden skulle være gennemgået ${due}, så læseren kan ikke regne med den. Læs den igennem, ret den, og skriv dagens dato i reviewed.`,
  'long-overdue': (due: string) =>
    `Siden skulle være gennemgået ${due} og er nu så gammel, at den kan sende folk forkert. Læs den igennem, ret den, og skriv dagens dato i reviewed.`,
};

/** Kinds where an old page sends people the wrong way, so that it stops the build. */
const sendsPeople: ReadonlySet<string> = new Set(['consultants', 'entrances']);

/** A page's review is dated sensibly and is not overdue. */
export const reviewCurrent: Rule = {
  id: 'review-current',
  code: 'E8',
  severity: 'error',
  messages,
  *check({ collection, data }, _catalogue, { today }) {
    const reviewed = day(data, 'reviewed');
    const created = day(data, 'created');
    if (created && created > today)
      yield { path: ['created'], message: messages['in-future']('Oprettet (created)', created) };
    if (!reviewed) return;
    if (reviewed > today) {
      yield { path: ['reviewed'], message: messages['in-future']('Gennemgået (reviewed)', reviewed) };
    } else if (created && reviewed < created) {
      yield { path: ['reviewed'], message: messages['before-created'](reviewed, created) };
    } else if (textAt(data, 'status') === 'publiceret') {
      const months = reviewMonths(collection, { reviewEveryMonths: numberAt(data, 'reviewEveryMonths') });
      const due = reviewDue(reviewed, months);
      // Invented people and places send nobody anywhere: sample data never reaches production.
      const isSample = valueAt(data, 'demo') === true;
      const isLongOverdue = !isSample && sendsPeople.has(collection) && reviewDue(reviewed, 2 * months) < today;
      if (isLongOverdue) yield { path: ['reviewed'], message: messages['long-overdue'](due) };
      else if (due < today) yield { path: ['reviewed'], severity: 'warning', message: messages.overdue(due) };
    }
  },
};

function day(data: unknown, key: string): string | undefined {
  const value = textAt(data, key);
  return value !== undefined && isDay(value) ? value : undefined;
}
