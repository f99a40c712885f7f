import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, summaryPlain } from './rule.ts';

describe('summary-plain', () => {
  it.each([
    'Et møde for 10-15 københavnere, som I inviterer selv.',
    'Deltagerne får 5 * 2 minutter hver.',
    'Prisen er < 1.000 kr. og > 10 kr.',
    'Skriv til postkasse_et hos os.',
  ])('accepts %j', async (summary) => {
    expect(await findingsOf(summaryPlain, { 'tools/a.mdx': mdx(`status: kladde\nsummary: "${summary}"`) })).toEqual([]);
  });

  it.each([
    ['Et **vigtigt** møde.', '3:14', messages.markup('**vigtigt**')],
    ['Et *vigtigt* møde.', '3:14', messages.markup('*vigtigt*')],
    ['Et _vigtigt_ møde.', '3:14', messages.markup('_vigtigt_')],
    ['Se [siden](/om/).', '3:14', messages.markup('[siden](/om/)')],
    ['Et `kode` ord.', '3:14', messages.markup('`')],
    ['Et ~~forkert~~ ord.', '3:14', messages.markup('~~')],
    ['Se [siden][a].', '3:14', messages.markup('[siden][a]')],
    ['Se <https://www.kk.dk>.', '3:14', messages.markup('<https://www.kk.dk>')],
    ['Kaffe &amp; te.', '3:17', messages.markup('&amp;')],
    ['- Et punkt.', '3:11', messages.markup('- ')],
    ['Et <b>fedt</b> ord.', '3:14', messages.markup('<b>')],
    ['TODO: skriv det her.', '3:11', messages.unfinished('TODO')],
    ['Lorem ipsum dolor.', '3:11', messages.unfinished('Lorem ipsum')],
  ])('refuses %j', async (summary, place, message) => {
    expect(await findingsOf(summaryPlain, { 'tools/a.mdx': mdx(`status: kladde\nsummary: '${summary}'`) })).toEqual([
      { at: `tools/a.mdx:${place}`, message },
    ]);
  });

  it.each(['<a ', '[', '*a _b [c '])('does not choke on hundreds of thousands of %j', async (piece) => {
    const fields = `status: kladde\nsummary: "${piece.repeat(200_000)}"`;
    expect(await findingsOf(summaryPlain, { 'tools/a.mdx': mdx(fields) })).toEqual([]);
  });

  it('finds the word in a folded text', async () => {
    const fields = 'status: kladde\nsummary: >-\n  Et møde, hvor deltagerne\n  taler om **alt** muligt.';
    expect(await findingsOf(summaryPlain, { 'tools/a.mdx': mdx(fields) })).toEqual([
      { at: 'tools/a.mdx:5:12', message: messages.markup('**alt**') },
    ]);
  });
});
