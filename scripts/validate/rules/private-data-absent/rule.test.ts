import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, privateDataAbsent } from './rule.ts';

const inBody = (body: string) => ({ 'tools/a.mdx': mdx('status: kladde', body) });

describe('private-data-absent', () => {
  it.each([
    'Skriv til dialog-tmf@eksempel.invalid eller kk@kk.dk.',
    'Der kom 1.100 forslag og 70.000 mennesker den 28. januar 2016.',
    'Se https://www.kk.dk/sag/20240123/12345678 eller 2026-11-21.',
    'Sag 2024-12345678 og 123456789 og 1234-567.',
    'Skriv til navn@gmail.company.invalid.',
    'Den 01-02-2026 og fra 10-12 til 14-16.',
    'Fra 2018-2026 og 2026-11-21.',
  ])('accepts %j', async (body) => {
    expect(await findingsOf(privateDataAbsent, inBody(body))).toEqual([]);
  });

  it('accepts the telephone of a consultant in its field', async () => {
    const files = {
      'consultants/a.yaml': 'status: kladde\nworkPhone: 33 66 00 06\n',
      'consultants/b.yaml': 'workPhone: +45 33 66 00 06\n',
    };
    expect(await findingsOf(privateDataAbsent, files)).toEqual([]);
  });

  it.each([
    ['Ring til 010190-1234', '5:10', messages.cpr()],
    ['æ 😀 0101901234', '5:6', messages.cpr()],
    ['![Person 010190 1234](./a.jpg)', '5:10', messages.cpr()],
    ['<Note title="010190-1234">\n  x\n</Note>', '5:14', messages.cpr()],
    ['Skriv til Anne.Hansen@Gmail.com', '5:11', messages.mail('gmail.com')],
    ['(anne@live.dk)', '5:2', messages.mail('live.dk')],
    ['Ring på 33 66 33 66', '5:9', messages.phone()],
    ['Ring på +45 33663366.', '5:9', messages.phone()],
    ['Ring på 33-66-33-66', '5:9', messages.phone()],
    ['Ring på 33.66.33.66', '5:9', messages.phone()],
    ['Ring på 0045 33 66 33 66', '5:9', messages.phone()],
    ['Nummer 010190\\-1234', '5:8', messages.cpr()],
    ['Nummer 010190&ndash;1234', '5:8', messages.cpr()],
    ['Ring på 3366 3366', '5:9', messages.phone()],
  ])('refuses %j', async (body, place, message) => {
    expect(await findingsOf(privateDataAbsent, inBody(body))).toEqual([{ at: `tools/a.mdx:${place}`, message }]);
  });

  it('looks into fields and comments too', async () => {
    const text = 'term: A # 010190-1234\ndefinition: "Ring 33 66 33 66"\n';
    expect((await findingsOf(privateDataAbsent, { 'terms/a.yaml': text })).map(({ at }) => at)).toEqual([
      'terms/a.yaml:1:11',
      'terms/a.yaml:2:19',
    ]);
  });

  it.each(['tools/010190-1234.mdx', 'tools/010190-1234/index.mdx', 'tools/a/010190-1234.jpg', 'tools/010190-1234.txt'])(
    'finds the name of %s, and does not repeat it',
    async (path) => {
      const [finding] = await findingsOf(privateDataAbsent, { [path]: '' });
      expect(finding?.message).toBe(messages['cpr-in-name']());
      expect(finding?.at).not.toContain('1234');
    },
  );

  it.each([
    ['tools/ring-33663366.mdx', [messages['phone-in-name']()]],
    ['tools/a/IMG_20260601.jpg', []],
    ['tools/a/20261301.jpg', [messages['phone-in-name']()]],
    ['tools/sag-123456789.mdx', []],
  ])('asks of the name %s whether it is a telephone number', async (path, wanted) => {
    expect((await findingsOf(privateDataAbsent, { [path]: '' })).map(({ message }) => message)).toEqual(wanted);
  });

  it('repeats nothing of what it finds', async () => {
    const found = await findingsOf(privateDataAbsent, inBody('010190-1234 anne@gmail.com 33 66 33 66'));
    expect(found.map(({ message }) => message).join(' ')).not.toMatch(/0101|1234|anne|33 66/);
  });
});
