import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entry.ts';
import type { CatalogueFinding, EntryFinding, Rule } from '../../rule.ts';
import { listAt, textAt } from '../../typed-value.ts';

/** More questions than this, and people give up. */
const mostQuestions = 5;

/** What the rule says. */
export const messages = {
  'no-start': (start: string) =>
    `Start er "${start}", men det spørgsmål findes ikke, så ingen kan komme i gang. Skriv id på et spørgsmål.`,
  'no-target': (to: string) =>
    `Svaret fører til "${to}", som ikke findes, så læseren ville gå i stå. Skriv id på et spørgsmål eller et udfald.`,
  'same-id': (id: string) =>
    `Id'et "${id}" bruges to gange, så svarene kan føre til det forkerte. Giv det ene et andet id.`,
  loop: (path: string) => `Svarene går i ring (${path}), så læseren aldrig når frem. Før et af dem et andet sted hen.`,
  unreached: (id: string) =>
    `Ingen svar fører til "${id}", så ingen kommer til det. Lad et svar føre dertil, eller slet det.`,
  'too-deep': (depth: number) =>
    `Her er læseren nået til spørgsmål nummer ${depth}, og folk giver op efter ${mostQuestions}. Slå to spørgsmål sammen.`,
  'contact-left': (id: string, until: string) =>
    `Udfaldet ender hos "${id}", som stoppede ${until}, så ingen svarer. Peg på en anden, eller skriv en postkasse (mailbox).`,
  'no-topic': (topic: string) =>
    `Intet udfald dækker emnet "${topic}", så den, der har det, finder ikke vej. Skriv emnet i topics på det udfald, der passer.`,
};

interface Step {
  id: string;
  path: readonly (string | number)[];
  answers: { to: string; path: readonly (string | number)[] }[];
}

/** Find vej has one start, no loop, no dead end and no question too many, and covers every topic. */
export const routeComplete: Rule = {
  id: 'route-complete',
  code: 'E18',
  severity: 'error',
  messages,
  *check(entry) {
    if (entry.collection !== 'routes') return;
    const steps = stepsOf(entry);
    const byId = new Map<string, Step>();
    for (const step of steps) {
      if (byId.has(step.id)) yield { path: step.path, message: messages['same-id'](step.id) };
      else byId.set(step.id, step);
    }
    for (const { answers } of steps) {
      for (const { to, path } of answers) if (!byId.has(to)) yield { path, message: messages['no-target'](to) };
    }
    const start = textAt(entry.data, 'start');
    if (start === undefined) return;
    const first = byId.get(start);
    if (!first || first.answers.length === 0) {
      yield { path: ['start'], message: messages['no-start'](start) };
      return;
    }
    const reached = new Set<string>();
    yield* walk(first, byId, [], reached);
    for (const step of byId.values()) {
      if (!reached.has(step.id)) yield { path: step.path, message: messages.unreached(step.id) };
    }
  },
  *checkAll(catalogue, { today }) {
    yield* uncoveredTopics(catalogue);
    yield* silentOutcomes(catalogue, today);
  },
};

function stepsOf({ data }: Entry): Step[] {
  const nodes = listAt(data, 'nodes').map((node, index) => ({
    id: textAt(node, 'id') ?? '',
    path: ['nodes', index, 'id'],
    answers: listAt(node, 'answers').map((answer, number) => ({
      to: textAt(answer, 'to') ?? '',
      path: ['nodes', index, 'answers', number, 'to'],
    })),
  }));
  const outcomes = listAt(data, 'outcomes').map((outcome, index) => ({
    id: textAt(outcome, 'id') ?? '',
    path: ['outcomes', index, 'id'],
    answers: [],
  }));
  return [...nodes, ...outcomes];
}

/**
 * Walks every way from a step; each step is told of once, the first time it is too deep or closes a ring. What lies below a step is the
 * same each time it is reached after as many questions, so it is walked once for each depth.
 */
function* walk(
  step: Step,
  byId: ReadonlyMap<string, Step>,
  above: readonly string[],
  reached: Set<string>,
  tooDeep = new Set<string>(),
  walked = new Set<string>(),
): Generator<EntryFinding> {
  reached.add(step.id);
  if (step.answers.length === 0 || walked.has(`${above.length} ${step.id}`)) return;
  walked.add(`${above.length} ${step.id}`);
  const here = [...above, step.id];
  if (here.length > mostQuestions) {
    if (!tooDeep.has(step.id)) yield { path: step.path, message: messages['too-deep'](here.length) };
    tooDeep.add(step.id);
    for (const { to } of step.answers) reached.add(to);
    return;
  }
  for (const { to, path } of step.answers) {
    const next = byId.get(to);
    if (!next) continue;
    if (here.includes(to)) yield { path, message: messages.loop([...here.slice(here.indexOf(to)), to].join(' → ')) };
    else yield* walk(next, byId, here, reached, tooDeep, walked);
  }
}

/** Outcomes where nobody can be reached: their consultant has left, and there is no mailbox. */
function* silentOutcomes(catalogue: Catalogue, today: string): Generator<CatalogueFinding> {
  for (const entry of catalogue.published('routes')) {
    for (const [index, outcome] of listAt(entry.data, 'outcomes').entries()) {
      const consultant = textAt(outcome, 'consultant');
      const until = textAt(catalogue.find('consultants', consultant ?? '')?.data, 'until');
      if (consultant === undefined || until === undefined || until >= today) continue;
      if (textAt(outcome, 'mailbox') !== undefined) continue;
      yield { entry, path: ['outcomes', index, 'consultant'], message: messages['contact-left'](consultant, until) };
    }
  }
}

function* uncoveredTopics(catalogue: Catalogue): Generator<CatalogueFinding> {
  const [route] = catalogue.published('routes');
  if (!route) return;
  const covered = new Set(listAt(route.data, 'outcomes').flatMap((outcome) => listAt(outcome, 'topics')));
  for (const { id } of catalogue.published('topics')) {
    if (!covered.has(id)) yield { entry: route, path: ['outcomes'], message: messages['no-topic'](id) };
  }
}
