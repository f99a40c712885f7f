import type { Point } from '../issue.ts';

/** Another text in the place of a stretch of a file's text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One fix: edits that belong together, and the place of the finding that must go when they are made. */
export interface Fix {
  edits: readonly Edit[];
  /** Undefined where a fix only tidies: it changes nothing that is read, so that no finding tells of it. */
  at: Point | undefined;
}

/** A text after its edits. They must not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((after, edit) => after.slice(0, edit.start) + edit.text + after.slice(edit.end), text);
}

/** The fixes that can be made at once: each that overlaps one before it is left for later. */
export function apart(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const fix of fixes) {
    if (fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

function overlap(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
