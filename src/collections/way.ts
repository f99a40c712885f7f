import { type Catalogue, entriesOf, entryOf, type PublishedEntry } from './published.ts';

/** Find vej as it is walked: every question and every outcome once, nearest the start first. */
export interface Way {
  title: string;
  summary: string;
  steps: readonly WayStep[];
  /** The most questions anybody answers on the way to an outcome. */
  depth: number;
}

/** One stop on the way. */
export type WayStep = WayQuestion | WayOutcome;

interface Stop {
  /** Unique among all stops; the fragment of its address. */
  id: string;
  /** Its place in the order, from 1. */
  number: number;
  /** The stop before it, where there is only one. */
  before: string | undefined;
}

/** A question, with the stop each answer leads to. */
export interface WayQuestion extends Stop {
  kind: 'question';
  question: string;
  help: string | undefined;
  answers: readonly { text: string; to: string; toNumber: number }[];
}

/** An outcome: whom to go to, what to say, and what to do when nobody answers. */
export interface WayOutcome extends Stop {
  kind: 'outcome';
  title: string;
  firstContact: PublishedEntry<'departments'>;
  consultant: PublishedEntry<'consultants'> | undefined;
  mailbox: string | undefined;
  topics: readonly PublishedEntry<'topics'>[];
  entrances: readonly PublishedEntry<'entrances'>[];
  tools: readonly PublishedEntry<'tools'>[];
  warmHandover: string;
  ifNoAnswer: string;
}

type Route = PublishedEntry<'routes'>['data'];

/**
 * The decision tree with its references looked up.
 * @throws {Error} naming the stop, where an answer leads to one that is not there.
 */
export function wayOf(from: Catalogue): Way {
  const { data } = entryOf(from, 'routes', 'find-vej');
  const order = walkOrder(data);
  const numberOf = (id: string): number => order.indexOf(id) + 1;
  const stop = (id: string): Stop => ({ id, number: numberOf(id), before: onlyBefore(data, id) });
  const questions = data.nodes.map(({ id, question, help, answers }): WayQuestion => ({
    ...stop(id),
    kind: 'question',
    question,
    help,
    answers: answers.map(({ text, to }) => ({ text, to, toNumber: numberOf(to) })),
  }));
  const outcomes = data.outcomes.map((outcome): WayOutcome => ({
    ...stop(outcome.id),
    kind: 'outcome',
    title: outcome.title,
    firstContact: entryOf(from, 'departments', outcome.firstContact),
    consultant: outcome.consultant === undefined ? undefined : entryOf(from, 'consultants', outcome.consultant),
    mailbox: outcome.mailbox,
    topics: entriesOf(from, 'topics', outcome.topics),
    entrances: entriesOf(from, 'entrances', outcome.entrances),
    tools: entriesOf(from, 'tools', outcome.tools),
    warmHandover: outcome.warmHandover,
    ifNoAnswer: outcome.ifNoAnswer,
  }));
  return {
    title: data.title,
    summary: data.summary,
    steps: [...questions, ...outcomes].filter(({ number }) => number > 0).sort((a, b) => a.number - b.number),
    depth: depthFrom(data, data.start),
  };
}

/** Ids of the stops that can be reached: the questions, nearest the start first, then the outcomes in the same way. */
function walkOrder(route: Route): string[] {
  const questions = [route.start];
  const outcomes: string[] = [];
  for (const id of questions) {
    for (const { to } of answersOf(route, id)) {
      const list = isQuestion(route, to) ? questions : outcomes;
      if (list === outcomes && !route.outcomes.some((outcome) => outcome.id === to)) {
        throw new Error(`find-vej: et svar under ${id} fører til ${to}, som ikke findes. Kør npm run validate.`);
      }
      if (!list.includes(to)) list.push(to);
    }
  }
  return [...questions, ...outcomes];
}

function onlyBefore(route: Route, id: string): string | undefined {
  const before = route.nodes.filter(({ answers }) => answers.some(({ to }) => to === id));
  return before.length === 1 ? before[0]?.id : undefined;
}

/** How many questions the longest way from a stop takes; a way that loops counts each question once. */
function depthFrom(route: Route, id: string, seen: readonly string[] = []): number {
  if (!isQuestion(route, id) || seen.includes(id)) return 0;
  return 1 + Math.max(...answersOf(route, id).map(({ to }) => depthFrom(route, to, [...seen, id])));
}

function isQuestion(route: Route, id: string): boolean {
  return route.nodes.some((node) => node.id === id);
}

function answersOf(route: Route, id: string): Route['nodes'][number]['answers'] {
  return route.nodes.find((node) => node.id === id)?.answers ?? [];
}
