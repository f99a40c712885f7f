import { createHash } from 'node:crypto';

import { codeFrame, linesOf } from './code-frame.ts';
import type { Report } from '../report.ts';

/**
 * A name for each finding, in their order, by which a service knows it again in the next run: from rule, file and the text of the line,
 * so that it stays where lines above it come or go. Findings that share all three are counted.
 */
export function fingerprints({ issues, texts }: Pick<Report, 'issues' | 'texts'>): string[] {
  const seen = new Map<string, number>();
  const lines = new Map([...texts].map(([file, text]) => [file, linesOf(text)]));
  return issues.map((issue) => {
    // The line as it is shown: a hash of a CPR number could be undone by trying them all.
    const line = codeFrame(lines.get(issue.file) ?? [], issue).find(({ caret }) => caret !== undefined);
    const key = JSON.stringify([issue.rule, issue.file, line?.text.trim() ?? '']);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return createHash('sha256').update(`${key}${count}`).digest('hex');
  });
}
