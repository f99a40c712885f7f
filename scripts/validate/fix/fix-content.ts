import type { MdastNode } from 'satteri';

import { maskCpr } from '#language/cpr.ts';

import { type Catalogue, catalogueFrom } from '../catalogue.ts';
import { type Entry, readEntry } from '../entry.ts';
import type { Issue } from '../issue.ts';
import { listAt } from '../typed-value.ts';
import { bodyFixes } from './body-fixes.ts';
import { apart, type Fix, withEdits } from './edit.ts';
import { fieldFixes } from './field-fixes.ts';
import { tidyFixes } from './tidy-fixes.ts';

/** An entry whose text became another. */
export interface FixedEntry {
  before: Entry;
  after: Entry;
  /** How many things were put right. */
  count: number;
}

/** What came of fixing. */
export interface FixedContent {
  catalogue: Catalogue;
  issues: readonly Issue[];
  fixed: readonly FixedEntry[];
}

/** What fixing works with. */
export interface FixContext {
  /** Asks the rules about a catalogue. */
  check: (catalogue: Catalogue) => Promise<readonly Issue[]>;
  /** The files that may be changed; all where it is not said. */
  files?: ((file: string) => boolean) | undefined;
  /** The rules whose findings may be put right; where it is said, nothing is only tidied. */
  rules?: ReadonlySet<string> | undefined;
}

/** One fix can make way for the next, such as a text that is first trimmed and then gets its full stop. */
const mostRounds = 3;

/**
 * Puts right what can be put right without asking anybody. A fix is kept only if its finding is gone and nothing new is found anywhere;
 * one that only tidies must leave everything that is read as it was. Files are not touched: that is for the caller.
 */
export async function fixContent(catalogue: Catalogue, context: FixContext): Promise<FixedContent> {
  let state: State = { catalogue, issues: await context.check(catalogue) };
  const counts = new Map<string, number>();
  for (let round = 0; round < mostRounds; round += 1) {
    const kept: Kept = new Map(state.catalogue.entries.map((entry) => [entry.file, { entry, fixes: [] }]));
    const before = state;
    state = await withAttempts(state, await attemptsIn(state, context), kept, context);
    if (state === before) break;
    for (const [file, { fixes }] of kept) counts.set(file, (counts.get(file) ?? 0) + fixes.length);
  }
  const originals = new Map(catalogue.entries.map((entry) => [entry.file, entry]));
  const fixed = state.catalogue.entries.flatMap((after): FixedEntry[] => {
    const before = originals.get(after.file);
    return before && before !== after ? [{ before, after, count: counts.get(after.file) ?? 0 }] : [];
  });
  return { ...state, fixed };
}

interface State {
  catalogue: Catalogue;
  issues: readonly Issue[];
}

/** A fix to be tried in a file, and the findings at its place; none where it only tidies. */
interface Attempt {
  file: string;
  fix: Fix;
  findings: readonly Issue[] | undefined;
}

async function attemptsIn({ catalogue, issues }: State, { files, rules }: FixContext): Promise<Attempt[]> {
  const found = Map.groupBy(issues, ({ file }) => file);
  const attempts: Attempt[] = [];
  for (const entry of catalogue.entries) {
    const shown = maskCpr(entry.file);
    if (files?.(shown) === false) continue;
    const own = (found.get(shown) ?? []).filter(({ rule }) => rules?.has(rule) ?? true);
    const fixes = own.length > 0 ? [...(await fieldFixes(entry)), ...(await bodyFixes(entry, catalogue))] : [];
    const at = ({ at: place }: Fix) =>
      own.filter(({ line, column }) => line === place?.line && column === place.column);
    const wanted = fixes.filter((fix) => at(fix).length > 0);
    if (!rules) {
      for (const fix of tidyFixes(entry)) if (readsAlike(entry, await fixedEntry(entry, [fix]))) wanted.push(fix);
    }
    for (const fix of apart(wanted)) attempts.push({ file: entry.file, fix, findings: fix.at && at(fix) });
  }
  return attempts;
}

/** What a file was when a round began, and the fixes kept in it since. */
type Kept = Map<string, { entry: Entry; fixes: readonly Fix[] }>;

/**
 * All at once. Where that does not go well, those that seem innocent come first and the others by themselves: one from each file at a time,
 * so that one bad fix costs neither the good ones nor a look at everything for each of them. What then still does harm is left out.
 */
async function withAttempts(
  state: State,
  attempts: readonly Attempt[],
  kept: Kept,
  context: FixContext,
): Promise<State> {
  if (attempts.length === 0) return state;
  const tried: Kept = new Map();
  for (const { file, fix } of attempts) {
    const before = tried.get(file) ?? kept.get(file);
    if (before) tried.set(file, { entry: before.entry, fixes: [...before.fixes, fix] });
  }
  const changed = new Map<string, Entry>();
  for (const [file, { entry, fixes }] of tried) changed.set(file, await fixedEntry(entry, fixes));
  const catalogue = catalogueFrom(
    state.catalogue,
    state.catalogue.entries.map((entry) => changed.get(entry.file) ?? entry),
  );
  const next = { catalogue, issues: await context.check(catalogue) };
  const { isBetter, suspects } = judged(state.issues, next.issues, attempts);
  if (isBetter) {
    for (const [file, fixes] of tried) kept.set(file, fixes);
    return next;
  }
  const innocent = attempts.filter((attempt) => !suspects.has(attempt));
  if (suspects.size > 0 && innocent.length > 0) {
    return await withAttempts(await withAttempts(state, innocent, kept, context), [...suspects], kept, context);
  }
  const groups = suspects.size > 0 ? oneFromEachFile(attempts) : halves(attempts);
  if (groups.length === 1) return state;
  let better = state;
  for (const group of groups) better = await withAttempts(better, group, kept, context);
  return better;
}

function oneFromEachFile(attempts: readonly Attempt[]): Attempt[][] {
  const groups: Attempt[][] = [];
  for (const own of Map.groupBy(attempts, ({ file }) => file).values()) {
    for (const [index, attempt] of own.entries()) (groups[index] ??= []).push(attempt);
  }
  return groups;
}

/** Where the harm is done in other files, nobody can say who did it. */
function halves(attempts: readonly Attempt[]): (readonly Attempt[])[] {
  const middle = attempts.length >> 1;
  return middle === 0 ? [attempts] : [attempts.slice(0, middle), attempts.slice(middle)];
}

/**
 * Whether every fix took a finding at its place away, and nothing is found that was not; and otherwise the fixes that did not, with all in
 * files where something new is found. Places are not compared, since edits move them.
 */
function judged(
  before: readonly Issue[],
  after: readonly Issue[],
  attempts: readonly Attempt[],
): { isBetter: boolean; suspects: ReadonlySet<Attempt> } {
  const gone = new Map<string, number>();
  const worse = new Set<string>();
  for (const issue of before) gone.set(keyOf(issue), (gone.get(keyOf(issue)) ?? 0) + 1);
  for (const issue of after) {
    const count = (gone.get(keyOf(issue)) ?? 0) - 1;
    gone.set(keyOf(issue), count);
    if (count < 0) worse.add(issue.file);
  }
  const suspects = attempts.filter(({ file, findings }) => {
    const key = findings?.map(keyOf).find((one) => (gone.get(one) ?? 0) > 0);
    if (key !== undefined) gone.set(key, (gone.get(key) ?? 0) - 1);
    return (findings !== undefined && key === undefined) || worse.has(maskCpr(file));
  });
  return { isBetter: suspects.length === 0 && worse.size === 0, suspects: new Set(suspects) };
}

async function fixedEntry(entry: Entry, fixes: readonly Fix[]): Promise<Entry> {
  const edits = fixes.flatMap((fix) => fix.edits);
  return await readEntry(entry, withEdits(entry.text, edits));
}

function keyOf({ file, rule, message }: Issue): string {
  return `${file}\n${rule}\n${message}`;
}

/** Whether fields and text are the same, but for the order of the changes. */
function readsAlike(before: Entry, after: Entry): boolean {
  return (
    after.faults.length === 0 && fieldsOf(before) === fieldsOf(after) && treeOf(before.body) === treeOf(after.body)
  );
}

function fieldsOf({ data }: Entry): string {
  const changes = listAt(data, 'changes').map((change) => JSON.stringify(change));
  return JSON.stringify({ ...data, changes: changes.sort() });
}

function treeOf(body: MdastNode | undefined): unknown {
  return JSON.stringify(body, (key, value: unknown) => (key === 'position' ? undefined : value));
}
