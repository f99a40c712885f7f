import { describe, expect, it } from 'vitest';

import { textTable } from './text-table.ts';

describe('textTable', () => {
  it('aligns the first column to the left and the others to the right', () => {
    expect(
      textTable([
        ['Slags', 'antal'],
        ['emner', '14'],
        ['værktøjer', '7'],
      ]),
    ).toBe(['Slags      antal', '────────────────', 'emner         14', 'værktøjer      7'].join('\n'));
  });

  it('leaves a missing cell empty', () => {
    expect(textTable([['a', 'b'], ['c']])).toBe(['a  b', '────', 'c'].join('\n'));
  });
});
