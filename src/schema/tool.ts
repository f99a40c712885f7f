import { z } from 'astro/zod';

import { estimated, estimateField, participantsSchema } from './estimate.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { defineKind } from './kind.ts';
import { lifecycleFields, sentences, sourcesField, summaryField, titleField, upkeepFields } from './shared-fields.ts';
import { line, list, prose } from './text.ts';
import {
  audiences,
  channels,
  difficulties,
  durations,
  efforts,
  levels,
  personalDataLevels,
  phases,
  purposes,
  recruitments,
  strengths,
} from './vocabularies.ts';

const stepSchema = z.strictObject({
  title: field(line(3, 80).optional(), 'Overskrift', 'Hvad trinnet hedder, som en opfordring.'),
  text: field(prose(10, 900), 'Tekst', 'Hvad du gør i trinnet.'),
  minutes: field(z.int().min(1).max(1440).optional(), 'Minutter', 'Hvor længe trinnet tager.'),
  estimate: estimateField,
});

const riskSchema = z.strictObject({
  risk: field(prose(10, 300), 'Risiko', 'Hvad der kan gå galt.'),
  remedy: field(prose(10, 400), 'Modtræk', 'Hvad du gør ved det.'),
});

const carriedPrincipleSchema = z.strictObject({
  principle: field(reference('principles'), 'Princip', 'Id på princippet.'),
  strength: field(strengths.schema, 'Styrke', `Vælg én: ${strengths.ids.join(', ')}.`),
  why: field(prose(10, 300), 'Hvorfor', 'Hvorfor styrken er, som den er.'),
  supplement: field(
    reference('tools').optional(),
    'Supplement',
    'Værktøjet, der skal til, når styrken er kraever-supplement.',
  ),
});

/** A tool: a method for dialogue. */
export const tool = defineKind({
  singular: 'værktøj',
  plural: 'værktøjer',
  always: {
    ...titleField,
    what: field(prose(20, 900), 'Hvad det er', 'Værktøjet forklaret, så en kollega forstår det.'),
    why: field(prose(20, 900), 'Hvorfor', 'Hvad du og deltagerne får ud af det.'),
    materials: field(sentences().optional(), 'Materialer', 'Det, du skal have med.'),
    audience: field(list(audiences.schema).optional(), 'Målgruppe', 'Hvem værktøjet er godt til.'),
    channel: field(list(channels.schema).optional(), 'Kanal', 'Hvordan I mødes.'),
    recruitment: field(list(recruitments.schema).optional(), 'Rekruttering', 'Hvordan deltagerne kommer med.'),
    participants: field(participantsSchema.optional(), 'Deltagere', 'Færrest og flest deltagere, eller ikke-oplyst.'),
    duration: field(estimated(durations).optional(), 'Varighed', 'Hvor længe det varer for deltagerne.'),
    preparation: field(estimated(efforts).optional(), 'Forberedelse', 'Hvor meget arbejde der går forud.'),
    cost: field(estimated(efforts).optional(), 'Pris', 'Hvor mange penge det koster.'),
    difficulty: field(estimated(difficulties).optional(), 'Sværhedsgrad', 'Hvor øvet du skal være.'),
    personalDataAdvice: field(
      prose(10, 600).optional(),
      'Råd om persondata',
      'Hvad du skal huske om GDPR med netop dette værktøj.',
    ),
    before: field(list(reference('tools')).optional(), 'Gå forud', 'Værktøjer, der er gode at bruge før.'),
    after: field(list(reference('tools')).optional(), 'Følg efter', 'Værktøjer, der er gode at bruge bagefter.'),
    alternatives: field(list(reference('tools')).optional(), 'Alternativer', 'Værktøjer, der kan bruges i stedet.'),
    entrances: field(
      list(reference('entrances')).optional(),
      'Indgange',
      'Indgange, som værktøjet spiller sammen med.',
    ),
    recommendedBy: field(
      reference('consultants').optional(),
      'Anbefales af',
      'Konsulenten, der anbefaler værktøjet. Giver sammen med to eksempler modenheden Anbefalet.',
    ),
    ...lifecycleFields,
  },
  toPublish: (atLeast) => ({
    ...summaryField,
    ...upkeepFields(atLeast),
    ...sourcesField(atLeast),
    useWhen: field(atLeast(2, sentences()), 'Brug det, når', 'Mindst to situationer, hvor værktøjet passer.'),
    notWhen: field(atLeast(1, sentences()), 'Brug det ikke, når', 'Mindst én situation, hvor noget andet er bedre.'),
    steps: field(atLeast(3, z.array(stepSchema).max(10)), 'Sådan gør du', '3–10 trin i rækkefølge.'),
    replyBack: field(prose(20, 900), 'Svar tilbage', 'Hvordan deltagerne hører, hvad der skete.'),
    risks: field(atLeast(2, z.array(riskSchema)), 'Det kan gå galt', 'Mindst to risici, hver med et modtræk.'),
    accessibility: field(atLeast(1, sentences()), 'Tilgængelighed', 'Råd, der gælder netop dette værktøj.'),
    principles: field(
      atLeast(1, z.array(carriedPrincipleSchema).max(5)),
      'Principper',
      'Hvilke principper værktøjet bærer, støtter eller ikke klarer alene.',
    ),
    level: field(
      atLeast(1, list(levels.schema).max(2)),
      'Grad af inddragelse',
      'Løftet til deltagerne, én eller to grader.',
    ),
    purpose: field(atLeast(1, list(purposes.schema)), 'Formål', 'Hvad dialogen skal bruges til.'),
    phase: field(atLeast(1, list(phases.schema)), 'Fase', 'Hvor i projektet værktøjet passer.'),
    personalData: field(
      personalDataLevels.schema,
      'Persondata',
      `De mest følsomme oplysninger, I tager imod. Vælg én: ${personalDataLevels.ids.join(', ')}.`,
    ),
    origin: field(
      z.strictObject({
        maker: field(line(2, 200), 'Ophav', 'Hvem der har lavet eller beskrevet metoden.'),
        licence: field(line(2, 120), 'Licens', 'Hvad man må, eller ikke-oplyst.'),
      }),
      'Oprindelse',
      'Hvem der har lavet metoden, og hvad man må med den.',
    ),
  }),
});
