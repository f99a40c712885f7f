import type { DataPath, Problem } from '#schema/messages.ts';

import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import type { Point, Severity } from './issue.ts';
import type { SourceTexts } from './source-texts.ts';
import type { Spelling } from './spelling/spelling.ts';

/** Where the site is to run; sample data is refused in production. */
export type Environment = 'development' | 'production';

/** What a rule may know besides the content. Rules read no clock and no environment of their own. */
export interface RuleContext {
  now: Date;
  /** The day in København, as YYYY-MM-DD. */
  today: string;
  environment: Environment;
  /** The archived texts the content is written from, where they are at hand. */
  sources?: SourceTexts | undefined;
  /** What is misspelled, where that was asked for. */
  spelling?: Spelling | undefined;
}

/** A place in an entry: a path in its fields, or a point in its text. */
export type Place = { path: DataPath; at?: 'key' | 'value'; index?: number } | { point: Point };

/** Something a rule found in the entry it was given. */
export type EntryFinding = Place & { message: string; severity?: Severity };

/** Something a rule found anywhere: in an entry, or in a file or folder that is none. */
export type CatalogueFinding = (Place & { entry: Entry; message: string; severity?: Severity }) | FileFinding;

/** A finding about a file or folder as a whole. */
export interface FileFinding {
  file: string;
  message: string;
  severity?: Severity;
}

/** One rule: what it is called, what it says, and how it looks. */
export interface Rule {
  /** Kebab-case, *thing-check*, permanent. */
  id: string;
  /** The code in the content model. */
  code: string;
  /** How grave its findings are where they do not say otherwise themselves. */
  severity: Severity;
  /** Every message it can give, in Danish: what is wrong, why, and what to do. */
  messages: Readonly<Record<string, (...args: never[]) => string>>;
  /** Takes a schema problem as its own, with its message; without an answer the problem stays with `frontmatter-schema`. */
  claim?(problem: Problem, entry: Entry): string | undefined;
  /** Looks at one entry. */
  check?(entry: Entry, catalogue: Catalogue, context: RuleContext): Iterable<EntryFinding>;
  /** Looks across entries. */
  checkAll?(catalogue: Catalogue, context: RuleContext): Iterable<CatalogueFinding>;
}
