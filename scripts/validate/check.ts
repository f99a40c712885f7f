import { maskCpr } from '#language/cpr.ts';
import type { Problem } from '#schema/messages.ts';

import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { inReadingOrder, type Issue, type Point } from './issue.ts';
import type { CatalogueFinding, Place, Rule, RuleContext } from './rule.ts';
import { type YamlPlaces, yamlPlaces } from './yaml.ts';

/** Runs all rules over a catalogue and says where everything they find is, in reading order. */
export async function checkCatalogue(
  catalogue: Catalogue,
  rules: readonly Rule[],
  { now, environment, sources }: Omit<RuleContext, 'today'>,
): Promise<Issue[]> {
  const context: RuleContext = { now, today: dayIn(now), environment, sources };
  const claimed = claims(catalogue, rules);
  const issues: Issue[] = [];
  for (const rule of rules) {
    for (const finding of findingsOf(rule, claimed, catalogue, context)) {
      const file = 'file' in finding ? finding.file : finding.entry.file;
      const point = 'file' in finding ? { line: 1, column: 1 } : await pointOf(finding.entry, finding);
      issues.push({
        file: maskCpr(file),
        ...point,
        code: rule.code,
        rule: rule.id,
        severity: finding.severity ?? rule.severity,
        message: maskCpr(finding.message),
      });
    }
  }
  return issues.sort(inReadingOrder);
}

function* findingsOf(
  rule: Rule,
  claimed: ReadonlyMap<Rule, readonly CatalogueFinding[]>,
  catalogue: Catalogue,
  context: RuleContext,
): Generator<CatalogueFinding> {
  yield* claimed.get(rule) ?? [];
  for (const entry of catalogue.entries) {
    for (const finding of rule.check?.(entry, catalogue, context) ?? []) yield { entry, ...finding };
  }
  yield* rule.checkAll?.(catalogue, context) ?? [];
}

/** The first rule that wants a schema problem has it, so that nothing is reported twice. */
function claims(catalogue: Catalogue, rules: readonly Rule[]): Map<Rule, CatalogueFinding[]> {
  const claimed = new Map<Rule, CatalogueFinding[]>(rules.map((rule) => [rule, []]));
  for (const entry of catalogue.entries) {
    for (const problem of entry.problems) {
      for (const rule of rules) {
        const message = rule.claim?.(problem, entry);
        if (message === undefined) continue;
        claimed.get(rule)?.push({ entry, ...placeOf(problem), message });
        break;
      }
    }
  }
  return claimed;
}

function placeOf({ kind, path }: Problem): Place {
  return kind === 'unknown-key' ? { path, at: 'key' } : { path };
}

const placesOf = new WeakMap<Entry, Promise<YamlPlaces>>();

async function pointOf(entry: Entry, place: Place): Promise<Point> {
  if ('point' in place) return { line: place.point.line, column: place.point.column };
  const places = placesOf.get(entry) ?? yamlPlaces(entry.yaml.text);
  placesOf.set(entry, places);
  const { offsetIn, offsetOf } = await places;
  const offset = place.index === undefined ? offsetOf(place.path, place.at) : offsetIn(place.path, place.index);
  // A field that is missing altogether belongs to the file as a whole.
  return offset === undefined ? { line: 1, column: 1 } : entry.pointAt(entry.yaml.start + offset);
}

function dayIn(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
}
