import type { Problem } from '#schema/messages.ts';

import { spanOf } from '../../partial-date.ts';
import type { EntryFinding, Rule, RuleContext } from '../../rule.ts';
import { textAt, valueAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  'end-before-start': (start: string, end: string) =>
    `Slut (end) er ${end}, men start er ${start}, så perioden løber baglæns. Ret den ene.`,
  'wrong-way-round': ({ message }: Problem) => message,
  'no-round-up': () =>
    'Begivenheden er holdt, men siden siger ikke, hvad der kom ud af den. Skriv en opsamling (roundup).',
  'still-planned': () =>
    'Begivenheden er overstået, men står som planlagt. Skriv state: gennemfoert og en opsamling (roundup), eller state: aflyst.',
  'not-yet': (field: string) =>
    `Begivenheden er ikke holdt endnu, så den kan ikke have ${field}. Ret datoen, eller slet linjen.`,
};

/** Dates and numbers run forwards, a past event has a round-up, and a future one has no results. */
export const datesOrdered: Rule = {
  id: 'dates-ordered',
  code: 'E9',
  severity: 'error',
  messages,
  claim(problem) {
    const isOrder = problem.kind === 'broken-rule' && ['min', 'value'].includes(String(problem.path.at(-1)));
    return isOrder ? messages['wrong-way-round'](problem) : undefined;
  },
  *check({ collection, data }, _catalogue, context) {
    if (collection === 'cases') yield* periodFindings(valueAt(data, 'period'));
    if (collection === 'events') yield* eventFindings(data, context);
  },
};

function* periodFindings(period: unknown): Generator<EntryFinding> {
  if (runsBackwards(period)) yield { path: ['period', 'end'], message: backwards(period) };
}

function* eventFindings(event: unknown, { now, today }: RuleContext): Generator<EntryFinding> {
  const start = valueAt(event, 'start');
  const span = spanOf(start);
  if (!span) return;
  if (runsBackwards(event)) yield { path: ['end'], message: backwards(event) };

  const state = textAt(event, 'state');
  const isExact = typeof start === 'string' && start.includes('T');
  const isPast = (spanOf(valueAt(event, 'end')) ?? span).last < today;
  const isFuture = isExact ? Date.parse(start) > now.getTime() : span.first > today;
  if (isPast && valueAt(event, 'roundup') === undefined) {
    if (state === 'gennemfoert') yield { path: ['state'], severity: 'warning', message: messages['no-round-up']() };
    // A plan known only to the season comes from a source that does not say what became of it.
    if (state === 'planlagt' && isExact)
      yield { path: ['state'], severity: 'warning', message: messages['still-planned']() };
  }
  if (!isFuture) return;
  if (state === 'gennemfoert') yield { path: ['state'], message: messages['not-yet']('tilstanden gennemfoert') };
  if (valueAt(event, 'roundup') !== undefined)
    yield { path: ['roundup'], message: messages['not-yet']('en opsamling') };
  if (valueAt(event, 'attendance') !== undefined)
    yield { path: ['attendance'], message: messages['not-yet']('et antal deltagere') };
}

function runsBackwards(data: unknown): boolean {
  const start = valueAt(data, 'start');
  const end = valueAt(data, 'end');
  if (isMoment(start) && isMoment(end)) return Date.parse(end) < Date.parse(start);
  const first = spanOf(start)?.first;
  const last = spanOf(end)?.last;
  return first !== undefined && last !== undefined && last < first;
}

function backwards(data: unknown): string {
  return messages['end-before-start'](String(valueAt(data, 'start')), String(valueAt(data, 'end')));
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && value.includes('T') && !Number.isNaN(Date.parse(value));
}
