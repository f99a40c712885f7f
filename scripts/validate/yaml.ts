import { CORE_SCHEMA, load } from 'js-yaml';
import type { Document, Node, YAMLError, YAMLMap } from 'yaml';

import type { DataPath } from '#schema/messages.ts';

/** What a YAML text holds. */
export interface YamlContent {
  data: unknown;
  /** What is wrong with the YAML itself. */
  faults: YamlFault[];
  /** The data is incomplete because of the faults, so what it lacks says nothing. */
  isBroken: boolean;
}

/** Something wrong with the YAML itself, by its place in the text. */
export interface YamlFault {
  offset: number;
  message: string;
}

/**
 * Reads YAML as Astro does, with the same parser, but with dates left as strings: Astro's would turn 30 February into 2 March.
 * Only where that fails, or where there may be an anchor or a tag, the slower parser is asked what is wrong and where.
 */
export async function readYaml(text: string): Promise<YamlContent> {
  const deep = offsetOfDepth(text);
  if (deep !== undefined) {
    return { data: undefined, faults: [{ offset: deep, message: yamlMessages.deep() }], isBroken: true };
  }
  if (!mayHoldAnchor.test(text)) {
    try {
      return { data: load(text, { schema: CORE_SCHEMA }), faults: [], isBroken: false };
    } catch {
      // The parser below names every fault, not only the first, and in our own words.
    }
  }
  return readCarefully(text);
}

/** No field is nested a tenth as deep, and parsers are slow where brackets are never closed. */
const deepest = 200;

/** Where brackets have been opened so many times that it is no longer data; undefined where they have not. */
function offsetOfDepth(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return index;
  }
  return undefined;
}

const mayHoldAnchor = /(?:^|[\s,[{:-])[&*!]\S/;

async function readCarefully(text: string): Promise<YamlContent> {
  const { isAlias, isNode, parseDocument, visit } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
  const faults: YamlFault[] = document.errors.map((error) => ({
    offset: beforeLineEnd(error.pos[0], text),
    message: faultMessage(error, text),
  }));
  let isBroken = document.errors.some((error) => error.code !== 'DUPLICATE_KEY');
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const hasAnchor = isAlias(node) || node.anchor !== undefined;
    if (hasAnchor || isTagged(node, text)) {
      isBroken = true;
      faults.push({
        offset: anchorOffset(node, text),
        message: hasAnchor ? yamlMessages.anchor() : yamlMessages.tag(),
      });
    }
  });
  if (isBroken) return { data: undefined, faults, isBroken };
  try {
    const data = faults.length > 0 ? (document.toJS() as unknown) : load(text, { schema: CORE_SCHEMA });
    return { data, faults, isBroken };
  } catch (failure) {
    return { data: undefined, faults: [lastResort(failure, text)], isBroken: true };
  }
}

/** What is wrong where only the stricter parser objects. */
function lastResort(failure: unknown, text: string): YamlFault {
  const second = secondDocument(text);
  if (second !== undefined) return { offset: second, message: yamlMessages.document() };
  const hidden = text.search(/(?![\t\r\n])\p{Cc}/u);
  return hidden === -1
    ? { offset: offsetIn(failure, text), message: yamlMessages.unreadable() }
    : { offset: hidden, message: yamlMessages.hidden() };
}

/** Where the parser gave up. */
function offsetIn(failure: unknown, text: string): number {
  return beforeLineEnd((failure as { mark?: { position?: number } }).mark?.position ?? 0, text);
}

/** A place that is never beyond the text, nor between the two signs that end a line. */
function beforeLineEnd(position: number, text: string): number {
  const offset = Math.min(position, text.length);
  return text[offset] === '\n' && text[offset - 1] === '\r' ? offset - 1 : offset;
}

/** Where a line between fields begins another document; undefined where there is but one. */
function secondDocument(text: string): number | undefined {
  return [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)]
    .map(({ index }) => index)
    .find((index) => /^(?!---|#|%|\s*$).*$/m.test(text.slice(0, index)));
}

/** What is said about YAML that cannot be read. */
export const yamlMessages = {
  anchor: () =>
    'Teksten begynder med & eller *, og det læses som en henvisning i YAML, som redaktionens værktøjer ikke forstår. Sæt anførselstegn om hele teksten.',
  tag: () => 'Teksten begynder med !, og det læses som en kommando i YAML. Sæt anførselstegn om hele teksten.',
  duplicateKey: (key: string) => `Feltet "${key}" står to gange, så kun det ene ville gælde. Slet det ene.`,
  tab: () => 'Linjen er rykket ind med tabulator, og det kan YAML ikke læse. Brug mellemrum.',
  indent: () =>
    'Linjen er rykket forkert ind. Felter på samme niveau skal stå lige under hinanden; ret antallet af mellemrum.',
  colon: () => 'Der er et kolon inde i teksten, så den læses som et felt. Sæt anførselstegn om hele teksten.',
  missingCharacter: () =>
    'Der mangler et tegn, fx et afsluttende anførselstegn, en ] eller et kolon efter feltets navn. Sæt det ind.',
  specialStart: () =>
    'Teksten begynder med et tegn, der betyder noget særligt i YAML. Sæt anførselstegn om hele teksten.',
  backslash: () => 'Tegnet \\ betyder noget særligt i anførselstegn. Skriv \\\\, eller brug enkelte anførselstegn.',
  hidden: () => 'Her står et tegn, som ikke kan ses, og linjen kan ikke læses. Slet det, eller skriv linjen igen.',
  document: () =>
    'Linjen deler felterne i to, så resten ville blive overset. Slet den, eller sæt anførselstegn om teksten.',
  deep: () =>
    'Her er så mange parenteser inde i hinanden, at felterne ikke kan læses. Slet dem, eller sæt anførselstegn om teksten.',
  unreadable: () =>
    'Linjen kan ikke læses. Mangler der et kolon efter feltets navn, eller anførselstegn om teksten? Sammenlign med en anden fil.',
};

function faultMessage(error: YAMLError, text: string): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return yamlMessages.duplicateKey(/^["']?([^:"'\r\n]*)/.exec(text.slice(error.pos[0]))?.[1]?.trim() ?? '');
    case 'TAB_AS_INDENT':
      return yamlMessages.tab();
    case 'BAD_INDENT':
      return yamlMessages.indent();
    case 'BLOCK_AS_IMPLICIT_KEY':
      return yamlMessages.colon();
    case 'MISSING_CHAR':
      return yamlMessages.missingCharacter();
    case 'BAD_SCALAR_START':
      return yamlMessages.specialStart();
    case 'BAD_DQ_ESCAPE':
      return yamlMessages.backslash();
    case 'BAD_ALIAS':
      return yamlMessages.anchor();
    case 'TAG_RESOLVE_FAILED':
      return yamlMessages.tag();
    default:
      return yamlMessages.unreadable();
  }
}

function isTagged(node: Node, text: string): boolean {
  return node.tag !== undefined && text[anchorOffset(node, text)] === '!';
}

/** Anchors and tags stand before the node they belong to, on its line or the one above. */
function anchorOffset(node: Node, text: string): number {
  const start = node.range?.[0] ?? 0;
  const before = text.slice(0, start);
  const property = /[&!]\S*\s+$/.exec(before);
  return property ? property.index : start;
}

/** Where in a YAML text a path is. */
export interface YamlPlaces {
  /** The offset of a path's key or value; of the field around it where the path is not there, and undefined where none is around. */
  offsetOf: (path: DataPath, at?: 'key' | 'value') => number | undefined;
  /** The offset of a character inside the string at a path. */
  offsetIn: (path: DataPath, index: number) => number | undefined;
}

/**
 * The place of a plain value at the outermost level, or of a plain item in a list there, found without the slow parser; undefined where
 * it is not plain to see. Nothing but a key begins a line with a word and a colon there, unless it is inside quotes, and then it is
 * found twice.
 */
export function plainOffset(text: string, path: DataPath, at: 'key' | 'value' = 'value'): number | undefined {
  const [key, item, ...deeper] = path;
  if (typeof key !== 'string' || typeof item === 'string' || deeper.length > 0 || !/^\w{1,60}$/.test(key))
    return undefined;
  const value = item === undefined ? ' +(?!(?:null|Null|NULL)\\b)(?=[\\p{L}\\p{N}])' : ' *\\r?\\n';
  const [found, another] = text.matchAll(new RegExp(`^${key}:${value}`, 'gmu'));
  if (!found || another || new RegExp(`^${key}:`, 'gm').exec(text)?.index !== found.index) return undefined;
  const end = found.index + found[0].length;
  if (item !== undefined) return itemOffset(text, end, item);
  return at === 'key' ? found.index : end;
}

/** The place of an item in a list that begins at an offset, where every item up to it is one line that begins with a letter or a digit. */
function itemOffset(text: string, start: number, item: number): number | undefined {
  const line = /(?<lead> *- +)(?=[\p{L}\p{N}])[^\r\n]*(?:\r?\n|$)/uy;
  line.lastIndex = start;
  let first: number | undefined;
  for (let index = 0; ; index += 1) {
    const from = line.lastIndex;
    const lead = line.exec(text)?.groups?.['lead'];
    if (lead === undefined) return undefined;
    first ??= lead.indexOf('-');
    if (lead.indexOf('-') !== first) return undefined;
    if (index === item) return from + lead.length;
  }
}

/** Finds places in a YAML text. It costs more than reading does, so it is asked only about findings. */
export async function yamlPlaces(text: string): Promise<YamlPlaces> {
  const { isMap, isPair, isScalar, isSeq, parseDocument } = await import('yaml');
  const document: Document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });

  const indexes = new WeakMap<object, Map<string, unknown>>();
  const pairsOf = (map: YAMLMap): Map<string, unknown> => {
    const index =
      indexes.get(map) ??
      new Map<string, unknown>(
        map.items.toReversed().map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]),
      );
    indexes.set(map, index);
    return index;
  };
  const child = (node: unknown, step: string | number): unknown => {
    if (isMap(node)) return pairsOf(node).get(String(step));
    return isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  };
  const valueOf = (found: unknown): unknown => (isPair(found) ? found.value : found);
  const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

  /** The pair or item a path leads to, or the last one on the way. */
  const follow = (path: DataPath): { found: unknown; isThere: boolean } => {
    let found: unknown = document.contents;
    for (const step of path) {
      const next = child(valueOf(found), step);
      if (next === undefined) return { found, isThere: false };
      found = next;
    }
    return { found, isThere: true };
  };

  const offsetOf: YamlPlaces['offsetOf'] = (path, at = 'value') => {
    const { found, isThere } = follow(path);
    if (found === document.contents) return undefined;
    const value = valueOf(found);
    const keyStart = isPair(found) ? startOf(found.key) : undefined;
    const isOnKeyLine = isScalar(value) && value.value !== null;
    if (isThere && (at === 'key' || !isOnKeyLine) && keyStart !== undefined) return keyStart;
    return startOf(value) ?? keyStart;
  };

  return {
    offsetOf,
    offsetIn(path, index) {
      const value = valueOf(follow(path).found);
      if (!isScalar(value) || typeof value.value !== 'string' || !value.range) return offsetOf(path);
      return alignedOffset(text.slice(0, value.range[1]), value.range[0], value.value, index);
    },
  };
}

/**
 * Folding, indents and quotes change only white space and escapes, so the n-th visible character of the value is the n-th visible
 * character of its source.
 */
function alignedOffset(text: string, start: number, value: string, index: number): number {
  const visibleBefore = value.slice(0, index).replace(/\s/gu, '').length;
  const opening = text[start] ?? '';
  const isQuoted = opening === '"' || opening === "'";
  const isBlock = opening === '|' || opening === '>';
  let at = isQuoted ? start + 1 : isBlock ? text.indexOf('\n', start) + 1 : start;
  for (let seen = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (/\s/u.test(character)) continue;
    let length = 1;
    let visible = 1;
    if (opening === '"' && character === '\\') {
      length = escapeLength(text[at + 1] ?? '');
      visible = /[ntr0abefv_\s]/.test(text[at + 1] ?? '') ? 0 : 1;
    } else if (opening === "'" && character === "'") {
      length = 2;
    }
    if (visible === 1 && seen === visibleBefore) return at;
    seen += visible;
    at += length - 1;
  }
  return start;
}

function escapeLength(kind: string): number {
  return { x: 4, u: 6, U: 10 }[kind] ?? 2;
}
