import type { Published } from '#schema/index.ts';
import { labelOf, type Vocabulary } from '#schema/vocabulary.ts';
import { audiences, channels, difficulties, durations, efforts, phases, recruitments } from '#schema/vocabularies.ts';

import { formatNumber } from './numbers.ts';
import { texts } from './texts.ts';

/** A label with its value, as the facts row shows it. */
export interface Fact {
  label: string;
  value: string;
  estimate?: boolean | undefined;
  /** Where the value leads, such as `mailto:` and an address. */
  address?: string;
}

/** "2–12", "10", or undefined where the number of participants is not known. */
export function formatParticipants(participants: Published<'tools'>['participants']): string | undefined {
  if (participants === undefined || participants === 'ikke-oplyst') return undefined;
  const { min, max } = participants;
  return min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`;
}

/** A tool's facts, the ones a reader chooses by first. Unknown ones are left out. */
export function toolFacts(tool: Published<'tools'>): Fact[] {
  const { participants } = tool;
  return [
    {
      label: texts.tool.participants,
      value: formatParticipants(participants),
      estimate: typeof participants === 'object' ? participants.estimate : undefined,
    },
    estimatedFact(durations.name, durations, tool.duration),
    estimatedFact(texts.tool.preparation, efforts, tool.preparation),
    estimatedFact(texts.tool.cost, efforts, tool.cost),
    estimatedFact(difficulties.name, difficulties, tool.difficulty),
    { label: phases.name, value: labels(phases, tool.phase) },
    { label: audiences.name, value: labels(audiences, tool.audience) },
    { label: channels.name, value: labels(channels, tool.channel) },
    { label: recruitments.name, value: labels(recruitments, tool.recruitment) },
  ].filter((fact): fact is Fact => fact.value !== undefined);
}

/** Labels of several values, the first as it stands and the rest in lower case: "Unge, forældre". */
export function labels<Id extends string>(of: Vocabulary<Id>, ids: readonly Id[] | undefined): string | undefined {
  if (ids === undefined || ids.length === 0) return undefined;
  return ids.map((id, index) => (index === 0 ? labelOf(of, id) : lowerFirst(labelOf(of, id)))).join(', ');
}

function estimatedFact<Id extends string>(
  label: string,
  of: Vocabulary<Id>,
  fact: { value: Id; estimate?: boolean | undefined } | undefined,
): { label: string; value: string | undefined; estimate?: boolean | undefined } {
  const isKnown = fact !== undefined && fact.value !== 'ikke-oplyst';
  return { label, value: isKnown ? labelOf(of, fact.value) : undefined, estimate: isKnown ? fact.estimate : undefined };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
