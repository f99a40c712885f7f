import { z } from 'astro/zod';

import { nearest } from '#language/nearest.ts';

import { fieldMeta, innerSchema } from './field.ts';
import { idPattern } from './id.ts';
import { fullStopPattern, linePattern } from './text.ts';
import { statuses } from './vocabularies.ts';

/** Where in an entry's data something is: keys and list indexes from the outside in. */
export type DataPath = readonly (string | number)[];

/** What kind of mistake a problem is, for whoever sorts problems; people read the message. */
export type ProblemKind =
  'missing' | 'unknown-key' | 'unknown-value' | 'wrong-type' | 'wrong-form' | 'too-short' | 'too-long' | 'broken-rule';

/** The form a value should have had, where there is one that a value of another form can be turned into without asking anybody. */
export type WantedForm = 'date' | 'id' | 'line' | 'full-stop' | 'once' | 'text' | 'number' | 'truth' | 'list';

/** One thing in an entry's data that the schema refuses. */
export interface Problem {
  kind: ProblemKind;
  path: DataPath;
  /** For whoever puts it right: people read the message. */
  wanted?: WantedForm;
  /** In Danish: what is wrong, then what to do. */
  message: string;
}

/** A kind of entry, as far as its fields are concerned. */
interface KindSchemas {
  schema: z.core.$ZodType;
  published: z.core.$ZodObject;
  draft: z.core.$ZodObject;
}

/** Everything the schema of a kind refuses in an entry's data. A wrong `status` does not hide what else is wrong. */
export function entryProblems(kind: KindSchemas, data: unknown): Problem[] {
  const fields = isRecord(data) ? data : undefined;
  if (fields && !statuses.ids.some((id) => id === fields['status'])) {
    return [statusProblem(fields['status']), ...problemsIn(kind.draft, { ...fields, status: 'kladde' })];
  }
  const shape = fields?.['status'] === 'publiceret' ? kind.published : kind.draft;
  return zodIssues(kind.schema, data).flatMap((issue) =>
    describeIssue(issue, shape, data).map((problem) =>
      problem.kind === 'missing' && isOnlyNeededToPublish(kind, problem.path)
        ? {
            ...problem,
            message: problem.message.replace(' mangler.', ' mangler, og det skal være der, før siden kan publiceres.'),
          }
        : problem,
    ),
  );
}

/** Everything a schema refuses in a value, in Danish. */
export function problemsIn(schema: z.core.$ZodType, data: unknown): Problem[] {
  return zodIssues(schema, data).flatMap((issue) => describeIssue(issue, schema, data));
}

/** One zod issue as Danish problems: a union or several unknown keys can make more than one. `schema` gives the labels. */
export function describeIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType, data: unknown): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = valueAt(data, path);
  const name = nameOf(schema, path);
  const wanted = value === undefined || value === null ? undefined : wantedBy(issue);
  const one = (kind: ProblemKind, message: string): Problem[] => [{ kind, path, message, ...(wanted && { wanted }) }];

  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, schema));
  if (value === undefined && issue.code !== 'custom') return one('missing', missing(schema, path));
  if (value === null)
    return one('missing', `${name} er tomt. ${whatToWrite(schema, path, 'Skriv noget, eller slet linjen')}`);
  switch (issue.code) {
    case 'invalid_type':
      return one('wrong-type', wrongType(name, issue.expected, value, ownMessage(issue)));
    case 'invalid_value':
      return one('unknown-value', unknownValue(schema, path, value, issue.values));
    case 'invalid_union':
      return describeUnion(issue, schema, data, name, wanted);
    case 'too_small':
      return one('too-short', `${name} ${measured(value)}; ${ownMessage(issue) ?? atLeast(issue)}.`);
    case 'too_big':
      return one('too-long', `${name} ${measured(value)}; ${ownMessage(issue) ?? atMost(issue)}.`);
    case 'invalid_format':
      return one('wrong-form', `${name} er ${shown(value)}; ${ownMessage(issue) ?? formAdvice(issue.format)}.`);
    case 'custom':
      return one('broken-rule', sentence(name, issue.message));
    default:
      return one('broken-rule', `${name} er ${shown(value)}, og det kan ikke bruges. ${helpFor(schema, path)}`);
  }
}

/** Asked of the schema's own parts and never of its words. */
function wantedBy(issue: z.core.$ZodIssue): WantedForm | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return wantedTypes[issue.expected];
    case 'invalid_value':
      return 'id';
    case 'invalid_format':
      return issue.format === 'date' ? 'date' : wantedPatterns.get(issue.pattern ?? '');
    case 'invalid_union':
      return issue.errors
        .filter((branch) => branch.every(({ path }) => path.length === 0))
        .flatMap((branch) => branch.map((inner) => (inner.code === 'invalid_format' ? wantedBy(inner) : undefined)))
        .find((form) => form !== undefined);
    case 'custom':
      return issue.params?.['wanted'] as WantedForm | undefined;
    default:
      return undefined;
  }
}

const wantedTypes: Readonly<Record<string, WantedForm>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'truth',
  array: 'list',
};

const wantedPatterns: ReadonlyMap<string, WantedForm> = new Map([
  [String(idPattern), 'id'],
  [String(linePattern), 'line'],
  [String(fullStopPattern), 'full-stop'],
]);

function zodIssues(schema: z.core.$ZodType, data: unknown): readonly z.core.$ZodIssue[] {
  return z.safeParse(schema, data).error?.issues ?? [];
}

function statusProblem(status: unknown): Problem {
  const allowed = listed(statuses.ids);
  if (status === undefined) {
    return { kind: 'missing', path: ['status'], message: `Status (status) mangler. Skriv én af: ${allowed}.` };
  }
  return {
    kind: 'unknown-value',
    path: ['status'],
    message: `${shown(status)} er ikke en status (status).${suggestion(status, statuses.ids)} Vælg én: ${allowed}.`,
  };
}

function isOnlyNeededToPublish(kind: KindSchemas, path: DataPath): boolean {
  const [key] = path;
  const inDraft = kind.draft._zod.def.shape[String(key)];
  const inPublished = kind.published._zod.def.shape[String(key)];
  return (
    path.length === 1 &&
    inDraft instanceof z.core.$ZodOptional &&
    inPublished !== undefined &&
    !(inPublished instanceof z.core.$ZodOptional)
  );
}

/** A union says more when one branch is plainly meant: its own problems are shown instead of "fits none". */
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.core.$ZodType,
  data: unknown,
  name: string,
  wanted: WantedForm | undefined,
): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const branches: readonly (readonly z.core.$ZodIssue[])[] = issue.errors;
  const [meant, another] = branches.filter((branch) => branch.length > 0 && branch.every(isInside));
  if (meant && !another) {
    return meant.flatMap((inner) => describeIssue({ ...inner, path: [...path, ...inner.path] }, schema, data));
  }
  const value = shown(valueAt(data, path));
  const message = `${name} er ${value}; ${ownMessage(issue) ?? 'det passer ikke her'}.`;
  return [{ kind: 'wrong-form', path, message, ...(wanted && { wanted }) }];
}

function isInside(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 || issue.code === 'unrecognized_keys';
}

function unknownKey(key: string, path: DataPath, schema: z.core.$ZodType): Problem {
  const allowed = keysOf(schemaAt(schema, path));
  const guess = nearest(key, allowed);
  const where = path.length > 0 ? ` i ${nameOf(schema, path)}` : '';
  return {
    kind: 'unknown-key',
    path: [...path, key],
    message: guess
      ? `Feltet "${key}" findes ikke${where}, så siden ville ikke vise det. Mente du "${guess}"? Ellers slet det.`
      : `Feltet "${key}" findes ikke${where}, så siden ville ikke vise det. Slet det, eller brug ét af: ${listed(allowed)}.`,
  };
}

function keysOf(schema: z.core.$ZodType | undefined): string[] {
  if (schema instanceof z.core.$ZodObject) return Object.keys(schema._zod.def.shape);
  return schema instanceof z.core.$ZodUnion ? schema._zod.def.options.flatMap(keysOf) : [];
}

function missing(schema: z.core.$ZodType, path: DataPath): string {
  return `${nameOf(schema, path)} mangler. ${whatToWrite(schema, path, 'Tilføj feltet')}`;
}

function whatToWrite(schema: z.core.$ZodType, path: DataPath, what: string): string {
  const help = helpFor(schema, path);
  return help === '' ? `${what}.` : help.startsWith('Vælg') ? `${what}. ${help}` : `${what}: ${help}`;
}

function unknownValue(schema: z.core.$ZodType, path: DataPath, value: unknown, allowed: readonly unknown[]): string {
  const ids = allowed.map(String);
  return `${shown(value)} kan ikke bruges som ${nameOf(schema, path)}.${suggestion(value, ids)} Vælg én: ${listed(ids)}.`;
}

function suggestion(value: unknown, allowed: readonly string[]): string {
  const guess = typeof value === 'string' ? nearest(value, allowed) : undefined;
  return guess ? ` Mente du "${guess}"?` : '';
}

function wrongType(name: string, expected: string, value: unknown, own: string | undefined): string {
  const wanted = typeNames[expected] ?? 'noget andet';
  const found = isRecord(value) ? 'en gruppe felter' : Array.isArray(value) ? 'en liste' : shown(value);
  return `${name} skal være ${wanted}, men er ${found}. ${typeAdvice(expected, value, own)}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'en tekst',
  number: 'et tal',
  int: 'et helt tal',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'en gruppe felter',
};

function typeAdvice(expected: string, value: unknown, own: string | undefined): string {
  if (own) return capitalised(`${own}.`);
  switch (expected) {
    case 'string':
      if (isRecord(value)) return 'Er der et kolon i teksten? Sæt anførselstegn om hele teksten.';
      if (Array.isArray(value)) return 'Skriv én tekst uden bindestreg eller kantede parenteser foran.';
      return `Sæt anførselstegn om: "${String(value)}".`;
    case 'array':
      return 'Skriv hvert punkt på sin egen linje med "- " foran.';
    case 'object':
      return 'Skriv felterne på hver sin linje, rykket to mellemrum ind.';
    case 'int':
      return typeof value === 'number' ? 'Rund af til et helt tal.' : 'Skriv tallet uden anførselstegn og enhed.';
    case 'number':
      return 'Skriv tallet uden anførselstegn, enhed og tusindskilletegn.';
    default:
      return 'Ret værdien.';
  }
}

function measured(value: unknown): string {
  if (typeof value === 'string') return `er ${value.length} tegn`;
  if (Array.isArray(value)) return value.length === 0 ? 'er tom' : `har ${value.length}`;
  return `er ${shown(value)}`;
}

function atLeast(issue: z.core.$ZodIssueTooSmall): string {
  return issue.origin === 'string' ? `skriv mindst ${issue.minimum} tegn` : `skriv mindst ${issue.minimum}`;
}

function atMost(issue: z.core.$ZodIssueTooBig): string {
  if (issue.origin === 'string') return `skriv højst ${issue.maximum} tegn`;
  return issue.origin === 'array' ? `vælg højst ${issue.maximum}` : `skriv højst ${issue.maximum}`;
}

function formAdvice(format: string): string {
  if (format === 'email') return 'skriv en mailadresse';
  if (format === 'url') return 'skriv en fuld adresse, der begynder med https://';
  return 'det har ikke den rigtige form';
}

/** The schema's own words, which begin with what to do; zod's English ones are of no use to an editor. */
function ownMessage(issue: z.core.$ZodIssue): string | undefined {
  return /^(?:Invalid|Too |Expected|Unrecognized|Required)/.test(issue.message) ? undefined : issue.message;
}

/** A check's message either goes on from the field's name ("mangler; …") or stands by itself. */
function sentence(name: string, message: string): string {
  const goesOn = /^(?:mangler|kræver|skal|hører|står|er)\b/u.test(message);
  return goesOn ? `${name} ${message}.` : `${name}: ${message}.`;
}

/** What people call the field at a path: `Tekst (text) i Sådan gør du (steps) nr. 2`. */
export function nameOf(schema: z.core.$ZodType, path: DataPath): string {
  const names: string[] = [];
  for (const [depth, step] of path.entries()) {
    if (typeof step === 'number') {
      names[names.length - 1] = `${names.at(-1) ?? 'Listen'} nr. ${step + 1}`;
    } else {
      const title = metaAt(schema, path.slice(0, depth + 1)).title;
      names.push(title ? `${title} (${step})` : `Feltet "${step}"`);
    }
  }
  return names.length === 0 ? 'Filen' : names.reverse().join(' i ');
}

function helpFor(schema: z.core.$ZodType, path: DataPath): string {
  return metaAt(schema, path).description ?? '';
}

function metaAt(schema: z.core.$ZodType, path: DataPath): ReturnType<typeof fieldMeta> {
  const at = schemaAt(schema, path, { unwrap: false });
  return at ? fieldMeta(at) : {};
}

/** The schema a path leads to; in a union, the first branch that has the key. */
function schemaAt(schema: z.core.$ZodType, path: DataPath, { unwrap } = { unwrap: true }): z.core.$ZodType | undefined {
  const inner = innerSchema(schema);
  const [step, ...rest] = path;
  if (step === undefined) return unwrap && inner ? schemaAt(inner, path) : schema;
  if (inner) return schemaAt(inner, path, { unwrap });
  if (schema instanceof z.core.$ZodArray) return schemaAt(schema._zod.def.element, rest, { unwrap });
  if (schema instanceof z.core.$ZodObject) {
    const next = schema._zod.def.shape[String(step)];
    return next && schemaAt(next, rest, { unwrap });
  }
  if (schema instanceof z.core.$ZodUnion) {
    for (const option of schema._zod.def.options) {
      const found = schemaAt(option, path, { unwrap });
      if (found) return found;
    }
  }
  return undefined;
}

function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** A value as it is repeated to the editor: short, and never more than one line. */
function shown(value: unknown): string {
  if (typeof value !== 'string')
    return Array.isArray(value) ? 'en liste' : isRecord(value) ? 'en gruppe felter' : String(value);
  const line = value.replace(/\s+/gu, ' ').trim();
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}

function listed(ids: readonly string[]): string {
  return ids.join(', ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
