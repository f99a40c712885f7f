import { z } from 'astro/zod';

import { field } from './field.ts';
import { idSchema, reference } from './id.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, sourcesField, summaryField, titleField, upkeepFields } from './shared-fields.ts';
import { line, list, prose } from './text.ts';

const nodeSchema = z.strictObject({
  id: field(idSchema, 'Id', 'Spørgsmålets id.'),
  question: field(line(5, 160), 'Spørgsmål', 'Det, vi spørger om.'),
  help: field(prose(5, 300).optional(), 'Hjælp', 'En forklaring under spørgsmålet.'),
  answers: field(
    z
      .array(
        z.strictObject({
          text: field(line(2, 120), 'Svar', 'Teksten på knappen.'),
          to: field(idSchema, 'Fører til', 'Id på næste spørgsmål eller på et udfald.'),
        }),
      )
      .min(2, { error: 'skriv mindst to svar' }),
    'Svar',
    'Mindst to svar.',
  ),
});

const outcomeSchema = z
  .strictObject({
    id: field(idSchema, 'Id', 'Udfaldets id.'),
    title: field(line(3, 80), 'Overskrift', 'Hvad udfaldet hedder.'),
    firstContact: field(reference('departments'), 'Første kontakt', 'Id på forvaltningen.'),
    consultant: field(reference('consultants').optional(), 'Konsulent', 'Id på konsulenten.'),
    mailbox: field(z.email().optional(), 'Postkasse', 'Funktionspostkassen.'),
    topics: field(list(reference('topics')).optional(), 'Emner', 'Emner, udfaldet dækker.'),
    entrances: field(list(reference('entrances')).optional(), 'Indgange', 'Indgange for københavneren.'),
    tools: field(list(reference('tools')).optional(), 'Værktøjer', 'Værktøjer for dig.'),
    warmHandover: field(prose(30, 900), 'Varm overlevering', 'Hvad jeg siger og gør for personen.'),
    ifNoAnswer: field(prose(20, 600), 'Hvis ingen svarer', 'Hvad jeg så gør.'),
  })
  .refine((outcome) => outcome.consultant !== undefined || outcome.mailbox !== undefined, {
    path: ['consultant'],
    error: 'mangler; peg på en konsulent (consultant) eller en postkasse (mailbox)',
  });

/** Find vej: a decision tree from a situation to a first contact. */
export const route = defineKind({
  singular: 'rute',
  plural: 'ruter',
  always: {
    ...titleField,
    start: field(idSchema, 'Start', 'Id på det første spørgsmål.'),
    nodes: field(z.array(nodeSchema).min(1), 'Spørgsmål', 'Træets spørgsmål.'),
    outcomes: field(z.array(outcomeSchema).min(1), 'Udfald', 'Det, svarene fører til.'),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({ ...summaryField, ...upkeepFields(atLeast), ...sourcesField(atLeast) }),
});
