import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';

import { kinds } from './index.ts';
import { entryProblems, nameOf, problemsIn } from './messages.ts';

/** The message about one path in an entry's data, whatever else is wrong with it. */
function messageAt(kind: Parameters<typeof entryProblems>[0], data: unknown, path: string): string | undefined {
  return entryProblems(kind, data).find((problem) => problem.path.join('.') === path)?.message;
}

const { tools, events, principles, consultants } = kinds;

describe('entryProblems', () => {
  it.each([
    [
      'names a missing field by its label',
      { status: 'kladde' },
      'title',
      'Titel (title) mangler. Tilføj feltet: Kort og sigende, 3–80 tegn.',
    ],
    [
      'says when a field is needed only to publish',
      { status: 'publiceret' },
      'useWhen',
      'Brug det, når (useWhen) mangler, og det skal være der, før siden kan publiceres. Tilføj feltet: Mindst to situationer, hvor værktøjet passer.',
    ],
    [
      'suggests the nearest field for an unknown one',
      { status: 'kladde', titel: 'Borgerbudget' },
      'titel',
      'Feltet "titel" findes ikke, så siden ville ikke vise det. Mente du "title"? Ellers slet det.',
    ],
    [
      'lists the fields where none is near',
      { status: 'kladde', participants: { min: 1, max: 2, zzz: 1 } },
      'participants.zzz',
      'Feltet "zzz" findes ikke i Deltagere (participants), så siden ville ikke vise det. Slet det, eller brug ét af: min, max, estimate.',
    ],
    [
      'suggests the nearest value and lists them all',
      { status: 'kladde', level: ['informer'] },
      'level.0',
      '"informer" kan ikke bruges som Grad af inddragelse (level) nr. 1. Mente du "informere"? Vælg én: informere, hoere, involvere, samskabe, medbestemme.',
    ],
    [
      'names a nested field from the inside out',
      { status: 'kladde', steps: [{ text: 'kort' }] },
      'steps.0.text',
      'Tekst (text) i Sådan gør du (steps) nr. 1 er 4 tegn; skriv mindst 10 tegn.',
    ],
    [
      'counts the characters of a text that is too long',
      { status: 'kladde', title: 'x'.repeat(81) },
      'title',
      'Titel (title) er 81 tegn; skriv højst 80 tegn.',
    ],
    [
      'counts the items of a list that is too short',
      { status: 'publiceret', useWhen: ['Når det regner.'] },
      'useWhen',
      'Brug det, når (useWhen) har 1; skriv mindst 2.',
    ],
    [
      'calls an empty list empty',
      { status: 'publiceret', useWhen: [] },
      'useWhen',
      'Brug det, når (useWhen) er tom; skriv mindst 2.',
    ],
    [
      'asks for quotation marks around a number',
      { status: 'kladde', title: 2024 },
      'title',
      'Titel (title) skal være en tekst, men er 2024. Sæt anførselstegn om: "2024".',
    ],
    [
      'guesses at a colon where a text became fields',
      { status: 'kladde', what: { 'Kort sagt': 'et møde' } },
      'what',
      'Hvad det er (what) skal være en tekst, men er en gruppe felter. Er der et kolon i teksten? Sæt anførselstegn om hele teksten.',
    ],
    [
      'shows how a list is written',
      { status: 'kladde', purpose: 'faa-ideer' },
      'purpose',
      'Formål (purpose) skal være en liste, men er "faa-ideer". Skriv hvert punkt på sin egen linje med "- " foran.',
    ],
    [
      'tells an empty field from a missing one',
      { status: 'kladde', why: null },
      'why',
      'Hvorfor (why) er tomt. Skriv noget, eller slet linjen: Hvad du og deltagerne får ud af det.',
    ],
    [
      'repeats a value of the wrong form',
      { status: 'kladde', created: '2026-02-30' },
      'created',
      'Oprettet (created) er "2026-02-30"; skriv en dato, der findes, som ÅÅÅÅ-MM-DD, fx 2026-03-12.',
    ],
    [
      'goes into the branch of a union that is meant',
      { status: 'kladde', participants: { min: 1, max: 2.5 } },
      'participants.max',
      'Højst (max) i Deltagere (participants) skal være et helt tal, men er 2.5. Rund af til et helt tal.',
    ],
    [
      'says what a union takes where no branch is meant',
      { status: 'kladde', reviewEveryMonths: 5 },
      'reviewEveryMonths',
      'Gennemgås hver (reviewEveryMonths) er 5; vælg 3, 6, 12 eller 24 måneder.',
    ],
    [
      'finds what stands twice',
      { status: 'kladde', before: ['a', 'a'] },
      'before.1',
      'Gå forud (before) nr. 2 står to gange i listen; slet den ene.',
    ],
    [
      'suggests a status',
      { status: 'publicert' },
      'status',
      '"publicert" er ikke en status (status). Mente du "publiceret"? Vælg én: kladde, til-gennemsyn, publiceret, arkiveret.',
    ],
    [
      'asks for a missing status',
      {},
      'status',
      'Status (status) mangler. Skriv én af: kladde, til-gennemsyn, publiceret, arkiveret.',
    ],
  ])('%s', (_title, data, path, message) => {
    expect(messageAt(tools, data, path)).toBe(message);
  });

  it('does not let a wrong status hide what else is wrong', () => {
    const paths = entryProblems(tools, { status: 'x', level: ['y'] }).map((problem) => problem.path.join('.'));
    expect(paths).toEqual(expect.arrayContaining(['status', 'title', 'level.0', 'created']));
  });

  it('does not ask for fields that a draft may lack', () => {
    expect(messageAt(tools, { status: 'kladde' }, 'summary')).toBeUndefined();
  });

  it('puts a check across fields after the field it is about', () => {
    const consultant = {
      status: 'publiceret',
      name: 'Konsulent TMF',
      role: 'Dialogkonsulent',
      department: 'tmf',
      helpsWith: {},
      created: '2026-01-01',
      demo: true,
      owner: 'konsulent-tmf',
      reviewed: '2026-01-01',
      changes: [{ date: '2026-01-01', what: 'Oprettet', why: 'Ny side' }],
      informed: '2026-01-01',
      confirmed: '2026-01-01',
    };
    expect(entryProblems(consultants, consultant)).toEqual([
      {
        kind: 'broken-rule',
        path: ['workEmail'],
        message:
          'Arbejdsmail (workEmail) mangler; skriv en arbejdsmail (workEmail) eller en arbejdstelefon (workPhone).',
      },
    ]);
  });

  it('replaces every English message of zod that these kinds can give', () => {
    const odd = [null, 7, 'x', true, [], {}, ['x', 'x'], [{}], -1, 'http://x', 'a b@c'];
    for (const kind of [tools, events, principles, consultants]) {
      for (const value of odd) {
        const data = Object.fromEntries(Object.keys(kind.published.shape).map((key) => [key, value]));
        for (const { message } of [
          ...entryProblems(kind, { ...data, status: 'publiceret' }),
          ...entryProblems(kind, data),
        ]) {
          expect(message).not.toMatch(/Invalid|expected|Too (?:small|big)|Unrecognized|undefined/);
        }
      }
    }
  });

  it('says so where there are no fields at all', () => {
    expect(entryProblems(tools, 'tekst')[0]?.message).toBe(
      'Filen skal være en gruppe felter, men er "tekst". Skriv felterne på hver sin linje, rykket to mellemrum ind.',
    );
  });
});

describe('problemsIn', () => {
  it('repeats only the beginning of a long value, on one line', () => {
    const [problem] = problemsIn(z.strictObject({ mail: z.email() }), { mail: 'en\nmeget '.repeat(20) });
    expect(problem?.message).toBe('Feltet "mail" er "en meget en meget en meget en meget en …"; skriv en mailadresse.');
  });

  it('accepts what the schema accepts', () => {
    expect(problemsIn(z.string(), 'tekst')).toEqual([]);
  });
});

describe('nameOf', () => {
  it('falls back on the key where there is no label', () => {
    expect(nameOf(z.strictObject({ a: z.array(z.string()) }), ['a', 2])).toBe('Feltet "a" nr. 3');
  });
});
