import { z } from 'astro/zod';

import { partialDateSchema } from './date.ts';
import { field } from './field.ts';
import { figureSchema } from './figure.ts';
import { reference } from './id.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, sentences, sourcesField, summaryField, titleField, upkeepFields } from './shared-fields.ts';
import { line, list, prose } from './text.ts';
import { dialogueKinds, evidences, periodPrecisions, resultTypes } from './vocabularies.ts';

const placeSchema = z.strictObject({
  name: field(line(2, 60), 'Sted', 'By eller kommune.'),
  country: field(line(2, 60), 'Land', 'Landets navn på dansk.'),
  population: field(z.int().min(1).optional(), 'Indbyggere', 'Antal indbyggere, som kilden siger.'),
  year: field(z.int().min(1900).max(2100).optional(), 'År', 'Året, indbyggertallet gælder.'),
});

const periodSchema = z.strictObject({
  start: field(partialDateSchema.optional(), 'Start', 'År, måned eller dato.'),
  end: field(partialDateSchema.optional(), 'Slut', 'År, måned eller dato.'),
  ongoing: field(z.boolean(), 'Løbende', 'true, når det stadig var i gang, da kilden blev skrevet.'),
  precision: field(periodPrecisions.schema, 'Præcision', `Vælg én: ${periodPrecisions.ids.join(', ')}.`),
});

/** A case: what somebody really did, what came of it, and what is not known. */
export const caseStudy = defineKind({
  singular: 'eksempel',
  plural: 'eksempler',
  always: {
    ...titleField,
    situation: field(prose(20, 1500), 'Situationen', 'Hvad der var på spil.'),
    done: field(prose(20, 2000), 'Det gjorde de', 'Hvad der blev gjort, i rækkefølge.'),
    result: field(prose(20, 2000), 'Det kom der ud af det', 'Resultatet, som kilden beskriver det.'),
    learning: field(sentences().min(1, { error: 'skriv mindst én' }), 'Det kan vi lære', 'Mindst én læring.'),
    departments: field(list(reference('departments')).optional(), 'Forvaltninger', 'Forvaltninger, der var med.'),
    contact: field(
      reference('consultants').optional(),
      'Kontakt',
      'Konsulenten, man kan ringe til. Skal være der, når stedet er København.',
    ),
    evidence: field(evidences.schema, 'Dokumentation', `Vælg én: ${evidences.ids.join(', ')}.`),
    resultType: field(list(resultTypes.schema), 'Resultat', 'Hvilken slags resultat det blev til.'),
    isDialogue: field(dialogueKinds.schema, 'Er det dialog?', `Vælg én: ${dialogueKinds.ids.join(', ')}.`),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({
    ...summaryField,
    ...upkeepFields(atLeast),
    ...sourcesField(atLeast),
    place: field(placeSchema, 'Sted', 'Hvor det skete.'),
    period: field(periodSchema, 'Periode', 'Hvornår det skete.'),
    transfer: field(
      prose(20, 1200),
      'Det kan det betyde i København',
      'Redaktionens vurdering. Den vises som vores egen.',
    ),
    unknowns: field(atLeast(1, sentences()), 'Det ved vi ikke', 'Mindst ét forhold, kilden ikke svarer på.'),
    facts: field(atLeast(1, z.array(figureSchema)), 'Tal', 'Alle tal i eksemplet, hvert med sin kilde.'),
    tools: field(atLeast(1, list(reference('tools'))), 'Værktøjer', 'Værktøjer, eksemplet viser i brug.'),
    principles: field(atLeast(1, list(reference('principles'))), 'Principper', 'Principper, eksemplet belyser.'),
    topics: field(atLeast(1, list(reference('topics'))), 'Emner', 'Emner, eksemplet hører til.'),
    inputUsedFor: field(
      prose(10, 600),
      'Det blev input brugt til',
      'Hvad bidragene blev brugt til, eller "Det fremgår ikke af kilden."',
    ),
  }),
  check(entry, context) {
    const place = entry['place'] as { name: string } | undefined;
    if (entry['status'] === 'publiceret' && place?.name === 'København' && entry['contact'] === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['contact'],
        message: 'mangler; et eksempel fra København skal have en kontakt (contact)',
        input: entry,
      });
    }
  },
});
