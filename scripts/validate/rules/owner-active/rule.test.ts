import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, ownerActive } from './rule.ts';

const people = {
  'consultants/gaaet.yaml': 'status: publiceret\ndepartment: tmf\nuntil: 2026-05-31\n',
  'consultants/sidste-dag.yaml': 'status: publiceret\ndepartment: tmf\nuntil: 2026-06-01\n',
  'consultants/stedfortraeder.yaml': 'status: publiceret\ndepartment: buf\n',
  'departments/tmf.yaml': 'status: publiceret\n',
};

describe('owner-active', () => {
  it.each([
    ['on the last day', 'status: publiceret\nowner: sidste-dag'],
    ['who is a mailbox', 'status: publiceret\nowner: tmf@sammenombyen.invalid'],
    ['of something archived', 'status: arkiveret\nowner: gaaet'],
    ['who does not exist, which another rule reports', 'status: publiceret\nowner: ingen'],
  ])('accepts an owner %s', async (_title, fields) => {
    expect(await findingsOf(ownerActive, { ...people, 'tools/a.mdx': mdx(fields) })).toEqual([]);
  });

  it.each([
    ['status: publiceret\nowner: gaaet', '3:8', messages['owner-left']('gaaet', '2026-05-31', 'sidste-dag')],
    [
      'status: kladde\nowner: gaaet\ndeputy: stedfortraeder',
      '3:8',
      messages['owner-left']('gaaet', '2026-05-31', 'stedfortraeder'),
    ],
    ['status: publiceret\nowner: sidste-dag\ndeputy: gaaet', '4:9', messages['deputy-left']('gaaet', '2026-05-31')],
  ])('refuses %j', async (fields, place, message) => {
    expect(await findingsOf(ownerActive, { ...people, 'tools/a.mdx': mdx(fields) })).toEqual([
      { at: `tools/a.mdx:${place}`, message },
    ]);
  });

  it('looks in the department that stands in where nobody else is left', async () => {
    const files = {
      'consultants/gaaet.yaml': 'status: publiceret\ndepartment: tmf\nuntil: 2026-05-31\n',
      'consultants/anden.yaml': 'status: publiceret\ndepartment: oekf\n',
      'departments/tmf.yaml': 'status: publiceret\nstandIn: oekf\n',
      'tools/a.mdx': mdx('status: publiceret\nowner: gaaet'),
    };
    expect(await findingsOf(ownerActive, files)).toEqual([
      { at: 'tools/a.mdx:3:8', message: messages['owner-left']('gaaet', '2026-05-31', 'anden') },
    ]);
  });
});
