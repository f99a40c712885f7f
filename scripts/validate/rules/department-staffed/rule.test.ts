import { describe, expect, it } from 'vitest';

import { findingsOf } from '../../sample.ts';
import { departmentStaffed, messages } from './rule.ts';

const department = (more = '') => `status: publiceret\nname: Afdelingen\ncode: TMF\n${more}`;
const consultant = (at: string, more = '') => `status: publiceret\ndepartment: ${at}\n${more}`;

describe('department-staffed', () => {
  it.each([
    ['a consultant', { 'departments/tmf.yaml': department(), 'consultants/a.yaml': consultant('tmf') }],
    [
      'one whose last day is today',
      { 'departments/tmf.yaml': department(), 'consultants/a.yaml': consultant('tmf', 'until: 2026-06-01\n') },
    ],
    [
      'a stand-in two steps away',
      {
        'departments/tmf.yaml': department('standIn: kff\n'),
        'departments/kff.yaml': department('standIn: buf\n'),
        'departments/buf.yaml': department(),
        'consultants/a.yaml': consultant('buf'),
      },
    ],
  ])('accepts %s', async (_title, files) => {
    expect(await findingsOf(departmentStaffed, files)).toEqual([]);
  });

  it.each([
    ['nobody', { 'departments/tmf.yaml': department() }],
    [
      'only one who has left',
      { 'departments/tmf.yaml': department(), 'consultants/a.yaml': consultant('tmf', 'until: 2026-05-31\n') },
    ],
    [
      'only a draft',
      { 'departments/tmf.yaml': department(), 'consultants/a.yaml': consultant('tmf').replace('publiceret', 'kladde') },
    ],
  ])('refuses a department with %s', async (_title, files) => {
    expect(await findingsOf(departmentStaffed, files as Record<string, string>)).toEqual([
      { at: 'departments/tmf.yaml:3:7', message: messages.unstaffed('Afdelingen') },
    ]);
  });

  it('refuses stand-ins that point at each other', async () => {
    const files = {
      'departments/buf.yaml': department('standIn: tmf\n'),
      'departments/tmf.yaml': department('standIn: buf\n'),
    };
    expect(await findingsOf(departmentStaffed, files)).toEqual([
      { at: 'departments/buf.yaml:4:10', message: messages.loop('buf → tmf → buf') },
      { at: 'departments/tmf.yaml:4:10', message: messages.loop('tmf → buf → tmf') },
    ]);
  });
});
