import path from 'node:path';

import type { PreviewState } from './findings.ts';

/** What no page can be drawn from: fields that cannot be read, and a body that cannot be shown. */
const rulesThatStopAPage: ReadonlySet<string> = new Set(['fields-readable', 'body-safe']);

/** An error as Vite sends it to the browser. */
export interface BrowserError {
  type: 'error';
  err: {
    name: string;
    title: string;
    message: string;
    stack: string;
    loc: { file: string; line: number; column: number };
  };
}

/** The error for the browser where a file cannot be drawn, in the validator's words; Astro's own is in the parser's. */
export function unreadableError({ entries }: PreviewState, root: string): BrowserError | undefined {
  const finding = entries
    .flatMap(({ findings }) => findings)
    .find(({ rule, severity }) => severity === 'error' && rulesThatStopAPage.has(rule));
  if (!finding) return undefined;
  const { file, line, column, message } = finding;
  const error = {
    name: `${file}:${line}:${column}`,
    title: 'Siden kan ikke vises',
    // Astro shows the message as HTML.
    message: message.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    stack: '',
    loc: { file: path.join(root, file), line, column },
  };
  return { type: 'error', err: error };
}
