import { isDay } from '../../partial-date.ts';
import type { Rule } from '../../rule.ts';
import { textAt, valueAt } from '../../typed-value.ts';

/** Days until someone should ask again. */
const soon = 90;
/** Days after which nobody can trust it. */
const late = 180;

/** What the rule says. */
export const messages = {
  'in-future': (date: string) => `Bekræftet (confirmed) er ${date}, og den dag er ikke kommet endnu. Ret datoen.`,
  old: (days: number) =>
    `Oplysningerne er bekræftet for ${days} dage siden. Spørg konsulenten, om de stadig passer, og skriv dagens dato i confirmed.`,
  'too-old': (days: number) =>
    `Oplysningerne er bekræftet for ${days} dage siden, så kollegerne kan ikke regne med dem. Spørg konsulenten, og skriv dagens dato i confirmed.`,
};

/** A consultant has said not long ago that the listing is right. */
export const consultantConfirmed: Rule = {
  id: 'consultant-confirmed',
  code: 'E25',
  severity: 'error',
  messages,
  *check({ collection, data }, _catalogue, { today }) {
    const confirmed = textAt(data, 'confirmed');
    if (collection !== 'consultants' || textAt(data, 'status') !== 'publiceret') return;
    if (confirmed === undefined || !isDay(confirmed)) return;
    const days = (Date.parse(today) - Date.parse(confirmed)) / 86_400_000;
    // Invented people confirm nothing; sample data never reaches production.
    const isSample = valueAt(data, 'demo') === true;
    const path = ['confirmed'];
    if (days < 0) yield { path, message: messages['in-future'](confirmed) };
    else if (days > late && !isSample) yield { path, message: messages['too-old'](days) };
    else if (days > soon) yield { path, severity: 'warning', message: messages.old(days) };
  },
};
