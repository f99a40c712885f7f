/** An error stops the build; a warning does not. */
export type Severity = 'error' | 'warning';

/** A place in a file, counted from 1. Columns count UTF-16 units, as editors do. */
export interface Point {
  line: number;
  column: number;
}

/** One finding as it is reported: plain data that every reporter renders in its own way. */
export interface Issue extends Point {
  /** The path as the user can open it, with forward slashes. */
  file: string;
  /** The code in the content model, such as `E5`. */
  code: string;
  /** The permanent id of the rule, such as `tool-principles`. */
  rule: string;
  severity: Severity;
  /** In Danish: what is wrong, why, and what to do. */
  message: string;
}

/** By file, then place, then code: the order in which a reader works through them. */
export function inReadingOrder(a: Issue, b: Issue): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
