import { z } from 'astro/zod';

import { momentSchema, partialDateSchema } from './date.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, sourcesField, summaryField, titleField, upkeepFields } from './shared-fields.ts';
import { line, list, prose } from './text.ts';
import { audiences, datePrecisions, eventStates, eventTypes, precisions, seasons } from './vocabularies.ts';

const whenSchema = z.union([momentSchema, partialDateSchema], {
  error:
    'skriv dato og klokkeslæt med tidszone (2026-03-12T08:30:00+01:00), eller dag, måned eller år med datePrecision',
});

/** An event for colleagues, past or to come. */
export const event = defineKind({
  singular: 'begivenhed',
  plural: 'begivenheder',
  always: {
    ...titleField,
    type: field(eventTypes.schema, 'Type', `Vælg én: ${eventTypes.ids.join(', ')}.`),
    start: field(whenSchema, 'Start', 'Dato og klokkeslæt med tidszone, eller det, man ved.'),
    end: field(whenSchema.optional(), 'Slut', 'Dato og klokkeslæt med tidszone, eller det, man ved.'),
    datePrecision: field(
      datePrecisions.schema.optional(),
      'Datoens præcision',
      `Skrives, når klokkeslættet ikke er kendt. Vælg én: ${datePrecisions.ids.join(', ')}.`,
    ),
    season: field(seasons.schema.optional(), 'Årstid', 'Skrives, når datePrecision er saeson.'),
    place: field(line(2, 120).optional(), 'Sted', 'Hvor det holdes.'),
    online: field(z.boolean().optional(), 'Online', 'true, når man kan være med på nettet.'),
    district: field(line(2, 60).optional(), 'Bydel', 'Bydelen, når den betyder noget.'),
    audience: field(list(audiences.schema), 'Målgruppe', 'Hvem begivenheden er for.'),
    attendance: field(
      z
        .strictObject({
          value: field(z.int().min(0), 'Antal', 'Antal deltagere.'),
          precision: field(precisions.schema, 'Præcision', `Vælg én: ${precisions.ids.join(', ')}.`),
          source: field(reference('sources'), 'Kilde', 'Id på kilden.'),
        })
        .optional(),
      'Deltagere',
      'Hvor mange der kom.',
    ),
    principle: field(reference('principles').optional(), 'Princip', 'Princippet, begivenheden handler om.'),
    tool: field(reference('tools').optional(), 'Værktøj', 'Værktøjet, begivenheden er et eksempel på.'),
    signUp: field(
      z
        .strictObject({
          text: field(prose(5, 300), 'Tekst', 'Hvordan man melder sig til.'),
          email: field(z.email().optional(), 'Mail', 'Postkassen, der tager imod tilmeldinger.'),
          deadline: field(partialDateSchema.optional(), 'Frist', 'Sidste dag.'),
        })
        .optional(),
      'Tilmelding',
      'Hvordan og hvornår man melder sig til.',
    ),
    roundup: field(prose(20, 2000).optional(), 'Opsamling', 'Hvad der skete. Skrives, når begivenheden er holdt.'),
    state: field(eventStates.schema, 'Tilstand', `Vælg én: ${eventStates.ids.join(', ')}.`),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({ ...summaryField, ...upkeepFields(atLeast), ...sourcesField(atLeast) }),
  check(entry, context) {
    const start = entry['start'] as string;
    const precision = entry['datePrecision'];
    const issue = (key: string, message: string) => {
      context.addIssue({ code: 'custom', path: [key], message, input: entry });
    };
    if (!start.includes('T') && precision === undefined) {
      issue('start', 'mangler klokkeslæt med tidszone; skriv det, eller skriv datePrecision (dag, saeson eller aar)');
    }
    if (start.includes('T') && precision !== undefined)
      issue('datePrecision', 'hører ikke til et præcist klokkeslæt; slet den');
    if (precision === 'dag' && start.length !== 10)
      issue('start', 'skal være en dato (ÅÅÅÅ-MM-DD), når datePrecision er dag');
    if (precision === 'saeson' && entry['season'] === undefined)
      issue('season', 'mangler; skriv årstiden, når datePrecision er saeson');
    if (precision !== 'saeson' && entry['season'] !== undefined) issue('season', 'hører kun til datePrecision: saeson');
    if (
      entry['place'] === undefined &&
      entry['online'] !== true &&
      entry['state'] === 'planlagt' &&
      start.includes('T')
    ) {
      issue('place', 'mangler; skriv stedet eller online: true');
    }
  },
});
