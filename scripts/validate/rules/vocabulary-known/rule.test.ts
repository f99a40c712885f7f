import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { frontmatterSchema } from '../frontmatter-schema/rule.ts';
import { vocabularyKnown } from './rule.ts';

describe('vocabulary-known', () => {
  it('accepts values on the lists', async () => {
    expect(
      await findingsOf(vocabularyKnown, {
        'tools/a.mdx': mdx('status: kladde\nlevel: [hoere]\npurpose:\n  - faa-ideer'),
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'level: [hoere, samskab]',
      '3:16',
      'Mente du "samskabe"? Vælg én: informere, hoere, involvere, samskabe, medbestemme.',
    ],
    ['phase:\n  - idé og behov', '4:5', 'Mente du "ide-og-behov"?'],
    ['duration:\n  value: 1-3 timer', '4:10', 'Mente du "1-3-timer"?'],
    ['personalData: cpr', '3:15', 'Vælg én: ingen, kontaktoplysninger, holdninger, foelsomme.'],
  ])('refuses %j', async (field, place, part) => {
    expect(await findingsOf(vocabularyKnown, { 'tools/a.mdx': mdx(`status: kladde\n${field}`) })).toEqual([
      { at: `tools/a.mdx:${place}`, message: expect.stringContaining(part) as string },
    ]);
  });

  it('takes a wrong status too', async () => {
    expect(await findingsOf(vocabularyKnown, { 'tools/a.mdx': mdx('status: publicered') })).toEqual([
      { at: 'tools/a.mdx:2:9', message: expect.stringContaining('Mente du "publiceret"?') as string },
    ]);
  });

  it('leaves nothing of its own to the general rule', async () => {
    const found = await findingsOf([vocabularyKnown, frontmatterSchema], {
      'tools/a.mdx': mdx('status: kladde\nlevel: [x]'),
    });
    expect(found.filter(({ at }) => at === 'tools/a.mdx:3:9')).toHaveLength(1);
  });
});
