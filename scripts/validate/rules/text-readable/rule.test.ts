import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { textReadable } from './rule.ts';

const plain = 'Vi gik en tur i byen. Det var sjovt, og alle kom med hjem igen. ';
const hard =
  'Forvaltningens tværgående koordinering forudsætter politisk stillingtagen til ressourcer og medarbejderes kompetencer i praksis. ';
const veryHard = `${hard.trim().slice(0, -1)} samt interessenters systematiske inddragelse gennem velbeskrevne beslutningsprocesser. `;
const inBody = (body: string) => ({ 'tools/a.mdx': mdx('status: kladde', body) });

describe('text-readable', () => {
  it.each([
    ['plain text', plain.repeat(20)],
    ['a hard text of few words', hard.repeat(3)],
    ['no text', ''],
  ])('accepts %s', async (_title, body) => {
    expect(await findingsOf(textReadable, inBody(body))).toEqual([]);
  });

  it('warns of a text that is hard, and names the three heaviest sentences', async () => {
    const body = `${plain.repeat(5)}\n\n${veryHard}${hard}${hard}\n\n${hard.repeat(3)}`;
    const [finding] = await findingsOf(textReadable, inBody(body));
    expect(finding).toMatchObject({ at: 'tools/a.mdx:7:1', severity: 'warning' });
    expect(finding?.message).toMatch(
      /lixtal (?:4[5-9]|5[0-4]) og er tung.*De tungeste: "Forvaltningens[^"]*" · "[^"]*" · "[^"]*"$/,
    );
  });

  it('stops a text that is very hard', async () => {
    const [finding] = await findingsOf(textReadable, inBody(veryHard.repeat(6)));
    expect(finding).toMatchObject({ at: 'tools/a.mdx:5:1' });
    expect(finding?.severity).toBeUndefined();
  });

  it('counts fields and body together, but not the history', async () => {
    const changes = `changes:\n  - date: 2026-01-01\n    what: ${veryHard.slice(0, 190)}\n    why: ${veryHard.slice(0, 190)}`;
    expect(
      await findingsOf(textReadable, { 'tools/a.mdx': mdx(`status: kladde\n${changes}`, plain.repeat(10)) }),
    ).toEqual([]);
  });

  it('warns of a heavy summary, however short', async () => {
    const found = await findingsOf(textReadable, { 'tools/a.mdx': mdx(`status: kladde\nsummary: ${hard}`) });
    expect(found).toMatchObject([{ at: 'tools/a.mdx:3:10', severity: 'warning' }]);
  });
});
