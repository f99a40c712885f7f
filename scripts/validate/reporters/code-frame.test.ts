import { describe, expect, it } from 'vitest';

import { codeFrame, linesOf } from './code-frame.ts';

const frame = (text: string, line: number, column: number) => codeFrame(linesOf(text), { line, column });

describe('codeFrame', () => {
  it('shows the line and one at either side, and where in the line', () => {
    expect(frame('a\nb\ncd\ne\nf', 3, 2)).toEqual([
      { number: 2, text: 'b' },
      { number: 3, text: 'cd', caret: 1 },
      { number: 4, text: 'e' },
    ]);
  });

  it.each([
    ['the first line', 'a\nb', 1, [1, 2]],
    ['the last line', 'a\nb', 2, [1, 2]],
    ['lines that end with CR and LF', 'a\r\nb\r\nc', 2, [1, 2, 3]],
    ['a line that is not there', 'a', 9, []],
  ])('stands at %s', (_title, text, line, numbers) => {
    expect(frame(text, line, 1).map(({ number }) => number)).toEqual(numbers);
  });

  it('shows the middle of a long line', () => {
    const [line] = frame(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 1, 501);
    expect(line?.text).toMatch(/^…a+Xb+…$/);
    expect(line?.text.length).toBeLessThan(110);
    expect(line?.text[line.caret ?? -1]).toBe('X');
  });

  it.each([
    ['in a line', 'cpr: 010190-1234', ['cpr: xxxxxx-xxxx']],
    ['without its hyphen', 'cpr: 0101901234 og mere', ['cpr: xxxxxxxxxx og mere']],
    ['broken over two lines', 'Ring til 010190-\n  1234 i morgen', ['Ring til xxxxxx-', '  xxxx i morgen']],
    ['broken inside a quotation', '> 010190\n> 1234', ['> xxxxxx', '> xxxx']],
    ['broken where the next line is not shown', 'a\nb\n010190\n1234', ['a', 'b', 'xxxxxx']],
  ])('crosses out a CPR number %s', (_title, text, shown) => {
    expect(frame(text, shown.length === 3 ? 2 : 1, 1).map((line) => line.text)).toEqual(shown);
  });

  it('crosses out a CPR number that the edge of a long line cuts through', () => {
    const text = `${' '.repeat(95)}010190-1234${' '.repeat(200)}`;
    expect(frame(text, 1, 1)[0]?.text).toMatch(/ xxxxx…$/);
    expect(frame(`010190-1234 ${'a'.repeat(400)}`, 1, 58)[0]?.text).not.toMatch(/\d/);
    for (let column = 1; column < 300; column += 7) {
      expect(JSON.stringify(frame(text, 1, column))).not.toMatch(/0190|1234/);
    }
  });

  it('lets no file drive the terminal', () => {
    expect(frame('\u001B[2J', 1, 1)[0]?.text).toBe('·[2J');
  });
});
