import { cprNumbersIn, maskCpr, maskCprParts } from '#language/cpr.ts';
import type { Problem } from '#schema/messages.ts';

import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { inReadingOrder, type Issue, type Point } from './issue.ts';
import { type Memory, watched } from './memory.ts';
import type { CatalogueFinding, EntryFinding, Place, Rule, RuleContext } from './rule.ts';
import { plainOffset, type YamlPlaces, yamlPlaces } from './yaml.ts';

/** Nobody works through more findings of one kind in one file, and a broken file can have hundreds of thousands. */
const mostInFile = 1000;

/** The message of the last finding of its kind that is shown in a file. */
export function andMore(message: string): string {
  return `${message} Der er flere af samme slags i filen, men de er ikke vist.`;
}

/** What a run may know, and whom it tells how many of the entries have been looked at. */
type RunContext = Omit<RuleContext, 'today'> & {
  onEntry?: (done: number, total: number) => void;
  /** What is known from the last run. */
  memory?: Memory | undefined;
};

/** Runs all rules over a catalogue and says where everything they find is, in reading order. */
export async function checkCatalogue(
  catalogue: Catalogue,
  rules: readonly Rule[],
  { now, environment, sources, spelling, onEntry, memory }: RunContext,
): Promise<Issue[]> {
  const context: RuleContext = { now, today: dayIn(now), environment, sources, spelling };
  const issues: Issue[] = [];
  const add = async (rule: Rule, finding: CatalogueFinding): Promise<void> => {
    issues.push(await issueOf(rule, finding));
  };
  const { watch, ...seen } = watched(catalogue, context, memory);
  /** Most rules find nothing in most entries, and then there is nothing to wait for. */
  const findingsIn = (rule: Rule, entry: Entry): readonly Issue[] | Promise<readonly Issue[]> => {
    watch.hasLooked = false;
    const findings: EntryFinding[] = [];
    for (const finding of rule.check?.(entry, seen.catalogue, seen.context) ?? []) {
      findings.push(finding);
      if (findings.length > mostInFile) break;
    }
    return findings.length === 0 ? nothing : issuesOf(rule, entry, findings);
  };
  // Entry by entry, so that what is made of one can be let go before the next.
  for (const [index, entry] of catalogue.entries.entries()) {
    onEntry?.(index, catalogue.entries.length);
    for (const [rule, finding] of claimsIn(entry, rules)) await add(rule, finding);
    const kept = new Map<string, readonly Issue[]>();
    for (const rule of rules) {
      if (!rule.check) continue;
      const known = memory?.findingsOf(rule, entry);
      const asked = known ?? findingsIn(rule, entry);
      const found = asked instanceof Promise ? await asked : asked;
      if (!known && !watch.hasLooked) kept.set(rule.id, found);
      for (const issue of found) issues.push(issue);
    }
    memory?.keep(entry, kept);
  }
  for (const rule of rules) {
    for (const finding of rule.checkAll?.(catalogue, context) ?? []) await add(rule, finding);
  }
  return issues.sort(inReadingOrder);
}

const nothing: readonly Issue[] = [];

/** The findings of one rule in one entry, no more than anybody works through. */
async function issuesOf(rule: Rule, entry: Entry, findings: readonly EntryFinding[]): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const finding of findings) issues.push(await issueOf(rule, { entry, ...finding }));
  const last = issues[mostInFile];
  if (last) issues[mostInFile] = { ...last, message: andMore(last.message) };
  return issues;
}

async function issueOf(rule: Rule, finding: CatalogueFinding): Promise<Issue> {
  const file = 'file' in finding ? finding.file : finding.entry.file;
  const point = 'file' in finding ? { line: 1, column: 1 } : await pointOf(finding.entry, finding);
  return {
    file: maskCpr(file),
    ...point,
    code: rule.code,
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    message: 'file' in finding ? maskCpr(finding.message) : maskedFor(finding.entry, finding.message),
  };
}

/** The CPR numbers of the entries something was found in; few have any. */
const numbersOf = new WeakMap<Entry, readonly string[]>();

function maskedFor(entry: Entry, message: string): string {
  const known = numbersOf.get(entry);
  if (known) return maskCprParts(maskCpr(message), known);
  const { text } = entry;
  const numbers = [...new Set(cprNumbersIn(text).map(({ start, end }) => text.slice(start, end)))];
  numbersOf.set(entry, numbers);
  return maskCprParts(maskCpr(message), numbers);
}

/** The first rule that wants a schema problem has it, so that nothing is reported twice. */
function* claimsIn(entry: Entry, rules: readonly Rule[]): Generator<[Rule, CatalogueFinding]> {
  const counts = new Map<Rule, number>();
  for (const problem of entry.problems) {
    for (const rule of rules) {
      const message = rule.claim?.(problem, entry);
      if (message === undefined) continue;
      const count = counts.get(rule) ?? 0;
      counts.set(rule, count + 1);
      if (count <= mostInFile) {
        yield [rule, { entry, ...placeOf(problem), message: count === mostInFile ? andMore(message) : message }];
      }
      break;
    }
  }
}

/** Where in its entry a schema problem is shown. */
export function placeOf({ kind, path }: Problem): Place {
  return kind === 'unknown-key' ? { path, at: 'key' } : { path };
}

/** Findings in one entry come in a row, so only the latest places are kept. */
let latest: { entry: Entry; places: Promise<YamlPlaces> } | undefined;

/** Where the places were that have been asked for, since the same are asked for each time an entry that has not changed is checked again. */
const points = new WeakMap<Entry, Map<string, Point>>();

/** The line and column of a place in an entry. */
export async function pointOf(entry: Entry, place: Place): Promise<Point> {
  if ('point' in place) return { line: place.point.line, column: place.point.column };
  const own = points.get(entry) ?? new Map<string, Point>();
  points.set(entry, own);
  const key = JSON.stringify([place.path, place.at, place.index]);
  const point = own.get(key) ?? (await pointInFields(entry, place));
  own.set(key, point);
  return point;
}

async function pointInFields(entry: Entry, place: Extract<Place, { path: unknown }>): Promise<Point> {
  const quick = place.index === undefined ? plainOffset(entry.yaml.text, place.path, place.at) : undefined;
  if (quick !== undefined) return entry.pointAt(entry.yaml.start + quick);
  if (latest?.entry !== entry) latest = { entry, places: yamlPlaces(entry.yaml.text) };
  const { offsetIn, offsetOf } = await latest.places;
  const offset = place.index === undefined ? offsetOf(place.path, place.at) : offsetIn(place.path, place.index);
  // A field that is missing altogether belongs to the file as a whole.
  return offset === undefined ? { line: 1, column: 1 } : entry.pointAt(entry.yaml.start + offset);
}

/** The day in Denmark, as YYYY-MM-DD. */
function dayIn(now: Date): string {
  // Danish time is at most two hours ahead, so it only is another day late in the evening; time zones take long to load.
  if (now.getUTCHours() < 22) return now.toISOString().slice(0, 10);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
}
