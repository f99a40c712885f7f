import { hash } from 'node:crypto';
import path from 'node:path';

import type { Catalogue } from './catalogue.ts';
import type { Entry, EntryFile, EntryFields } from './entry.ts';
import type { Issue } from './issue.ts';
import { memoryWriter, readLines } from './memory-file.ts';
import { type Outline, outlineOf, rememberOutline } from './outline.ts';
import { packed, type PackedFields, unpacked } from './packed-fields.ts';
import type { Rule, RuleContext } from './rule.ts';

/** What is known from the last run about files that have not changed since. */
export interface Memory {
  /** The fields of an entry, where its text is the same as last time. */
  fieldsOf(file: EntryFile, text: string): EntryFields | undefined;
  /** Takes back what was known about an entry besides its fields. */
  recognise(entry: Entry): void;
  /** What a rule found in an entry last time; undefined where it must be asked again. */
  findingsOf(rule: Rule, entry: Entry): readonly Issue[] | undefined;
  /** Keeps what rules found in an entry, by their ids, where nothing but the entry itself can have decided it. */
  keep(entry: Entry, found: ReadonlyMap<string, readonly Issue[]>): void;
  /** Writes everything down for the next run. A run that cannot write is only slower next time. */
  save(): void;
  /** The day and the sources stay the same for as long as it lasts, so that what looks at them holds too. */
  lastsADay?: true;
}

/**
 * The memory of a content folder. It is empty unless code, schema, vocabulary, packages, Node and whatever rules may know besides the
 * entry are the same as when it was written: `key` is a text that stands for all of that.
 */
export function readMemory(folder: string, content: string, key: string): Memory {
  const place = path.join(folder, `${hash('sha1', path.resolve(content)).slice(0, 16)}.jsonl`);
  const lines = readLines(place, key);
  const hashes = new Map<string, string>();
  const known = new Map<string, Known>();
  const unchanged = new Map<string, string>();
  const writer = memoryWriter(place, key);
  let isNew = false;

  return {
    fieldsOf({ file }, text) {
      const ownHash = hash('sha1', text, 'base64');
      hashes.set(file, ownHash);
      const line = lines.get(file);
      const record = line === undefined ? undefined : readLine(line);
      if (line === undefined || record?.hash !== ownHash) return undefined;
      known.set(file, record);
      unchanged.set(file, line);
      return { data: unpacked(record.data), problems: record.problems, faults: record.faults };
    },
    recognise(entry) {
      const record = known.get(entry.file);
      if (record) rememberOutline(entry, () => JSON.parse(record.outline) as Outline);
    },
    findingsOf(rule, { file }) {
      const record = known.get(file);
      if (!record?.rules.includes(rule.id)) return undefined;
      return record.issues.filter((issue) => issue.rule === rule.id);
    },
    keep(entry, found) {
      // A line is a file, so a file whose name holds a line break is read anew each time.
      if (found.size === 0 || /[\t\n]/.test(entry.file)) return;
      const record = known.get(entry.file);
      const line: Known = {
        hash: hashes.get(entry.file) ?? '',
        data: record?.data ?? packed(entry.data),
        problems: entry.problems,
        faults: entry.faults,
        outline: record?.outline ?? JSON.stringify(outlineOf(entry)),
        rules: [...(record?.rules ?? []), ...found.keys()],
        issues: [...(record?.issues ?? []), ...[...found.values()].flat()],
      };
      isNew = true;
      unchanged.delete(entry.file);
      writer.add(entry.file, JSON.stringify(line));
    },
    save() {
      if (!isNew && unchanged.size === lines.size) return;
      for (const [file, line] of unchanged) writer.add(file, line);
      writer.finish();
    },
  };
}

/** Watches whether a rule looks beyond the entry it was given; if it does not, its findings hold for as long as the file does. */
export function watched(
  catalogue: Catalogue,
  context: RuleContext,
  { lastsADay = false }: { lastsADay?: boolean } = {},
) {
  const watch = { hasLooked: false };
  const look = <Value>(value: Value, changes = true): Value => {
    watch.hasLooked ||= changes;
    return value;
  };
  return {
    watch,
    catalogue: Object.defineProperties(
      {} as Catalogue,
      Object.fromEntries(
        Object.entries(catalogue).map(([name, value]: [string, unknown]) => [name, { get: () => look(value) }]),
      ),
    ),
    context: {
      environment: context.environment,
      get now() {
        return look(context.now);
      },
      get today() {
        return look(context.today, !lastsADay);
      },
      get sources() {
        return context.sources && look(context.sources, !lastsADay);
      },
      get spelling() {
        return look(context.spelling);
      },
    } satisfies RuleContext,
  };
}

/** A text that stands for everything that decides what rules find in an entry, besides the entry; `code` stands for all code. */
export function memoryKey(
  code: string,
  { environment, sources }: Pick<RuleContext, 'environment' | 'sources'>,
): string {
  return hash('sha1', [process.version, environment, String(sources !== undefined), code].join('\0'));
}

/** What is written down about one file. */
interface Known {
  hash: string;
  data: PackedFields;
  problems: Entry['problems'];
  faults: Entry['faults'];
  /** As JSON, since it is not always asked for. */
  outline: string;
  /** The rules whose findings are kept. */
  rules: readonly string[];
  issues: readonly Issue[];
}

function readLine(line: string): Known | undefined {
  try {
    return JSON.parse(line) as Known;
  } catch {
    return undefined;
  }
}
