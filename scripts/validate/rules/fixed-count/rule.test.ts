import { describe, expect, it } from 'vitest';

import { departmentCodes } from '#schema/vocabularies.ts';

import { findingsOf, mdx } from '../../sample.ts';
import { fixedCount, messages } from './rule.ts';

function complete(): Record<string, string> {
  return Object.fromEntries([
    ...[1, 2, 3, 4, 5].map((number) => [`principles/p${number}.mdx`, mdx(`status: publiceret\nnumber: ${number}`)]),
    ...departmentCodes.ids.map((code, index) => [`departments/d${index}.yaml`, `status: publiceret\ncode: ${code}\n`]),
  ]) as Record<string, string>;
}

describe('fixed-count', () => {
  it('accepts five principles and seven departments', async () => {
    expect(await findingsOf(fixedCount, complete())).toEqual([]);
  });

  it.each([
    [
      'a principle that is only a draft',
      'principles/p3.mdx',
      mdx('status: kladde\nnumber: 3'),
      'principles:1:1',
      messages.missing('Princip nummer', '3'),
    ],
    [
      'a department that is not there',
      'departments/d6.yaml',
      'status: arkiveret\ncode: ØKF\n',
      'departments:1:1',
      messages.missing('Forvaltningen', 'ØKF'),
    ],
    [
      'a number used twice',
      'principles/p9.mdx',
      mdx('status: publiceret\nnumber: 2'),
      'principles/p9.mdx:3:9',
      messages.twice('Princip nummer', '2', 'content/principles/p2.mdx'),
    ],
    [
      'a code used twice',
      'departments/d9.yaml',
      'status: publiceret\ncode: TMF\n',
      'departments/d9.yaml:2:7',
      messages.twice('Forvaltningen', 'TMF', 'content/departments/d5.yaml'),
    ],
  ])('refuses %s', async (_title, path, text, at, message) => {
    expect(await findingsOf(fixedCount, { ...complete(), [path]: text })).toEqual([{ at, message }]);
  });
});
