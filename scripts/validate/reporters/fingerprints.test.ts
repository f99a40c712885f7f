import { describe, expect, it } from 'vitest';

import { reportOn } from '../report.ts';
import { fingerprints } from './fingerprints.ts';
import { sampleIssues } from './sample-report.ts';

const [issue] = sampleIssues;
if (!issue) throw new Error('The sample has no finding.');
const of = (text: string, ...lines: number[]) =>
  fingerprints(
    reportOn(
      { entries: [{ file: issue.file, text }] },
      lines.map((line) => ({ ...issue, line })),
      [],
    ),
  );

describe('fingerprints', () => {
  it('stay where a line moves, and change with its text', () => {
    expect(of('a\nb\n', 2)).toEqual(of('a\nny\nb\n', 3));
    expect(of('a\nb\n', 2)).not.toEqual(of('a\nc\n', 2));
  });

  it('tell apart findings on lines that are alike', () => {
    expect(new Set(of('a\na\na\n', 1, 2, 2)).size).toBe(3);
  });

  it('cannot be undone to a CPR number', () => {
    expect(of('010190-1234', 1)).toEqual(of('020290-4321', 1));
  });
});
