import { cprNumbersIn } from '#language/cpr.ts';

import type { Point } from '../issue.ts';
import { visible } from './visible.ts';

/** One line of a file as a reader sees it around a finding. */
export interface FrameLine {
  number: number;
  text: string;
  /** How many characters stand before the place of the finding; undefined on the lines around it. */
  caret?: number;
}

/** How much of a line is shown, and how much more is looked at, so that no CPR number is cut before it is found. */
const width = 100;
const margin = 40;

/** The line of a finding and one at either side, with CPR numbers masked. Lines are those of the whole file. */
export function codeFrame(lines: readonly string[], { line, column }: Point): FrameLine[] {
  const from = column > width - 20 ? column - width / 2 : 0;
  const readFrom = Math.max(0, from - margin);
  // One line more at either side is read than shown: a number may be broken over two lines.
  const first = Math.max(1, line - 2);
  const read = lines.slice(first - 1, line + 2).map((text) => text.slice(readFrom, from + width + margin));
  return masked(read).flatMap((text, index) => {
    const number = first + index;
    if (Math.abs(number - line) > 1) return [];
    const start = from - readFrom;
    const isCut = (lines[number - 1]?.length ?? 0) > from + width;
    const shown = `${from > 0 ? '…' : ''}${visible(text.slice(start, start + width))}${isCut ? '…' : ''}`;
    const caret = column - 1 - from + (from > 0 ? 1 : 0);
    return [{ number, text: shown, ...(number === line ? { caret } : {}) }];
  });
}

/** The lines of a text; a line ends as it does in `lineIndex`. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/);
}

/** Lines with the digits of every CPR number crossed out where they stand, so that columns stay; line breaks count as spaces. */
function masked(lines: readonly string[]): string[] {
  const starts: number[] = [];
  let joined = '';
  for (const line of lines) {
    const lead = /^[\s>]*/.exec(line)?.[0].length ?? 0;
    starts.push(joined.length - lead);
    joined += `${line.slice(lead).trimEnd()} `;
  }
  const numbers = cprNumbersIn(joined);
  return lines.map((line, index) => {
    const start = starts[index] ?? 0;
    return line.replace(/\d/g, (digit, at: number) =>
      numbers.some((number) => number.start <= start + at && start + at < number.end) ? 'x' : digit,
    );
  });
}
