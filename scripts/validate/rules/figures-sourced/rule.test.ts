import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { figuresSourced, messages } from './rule.ts';

const facts =
  'facts:\n  - value: 1100\n    unit: forslag\n  - value: 7.5\n    unit: mio. kr.\n  - value: 23\n    unit: "%"\n    calculated: 250 / 1.100 = 23 %';
const inCase = (fields: string, body = '') => ({ 'cases/a.mdx': mdx(`status: kladde\n${fields}\n${facts}`, body) });

describe('figures-sourced', () => {
  it.each([
    ['figures that are facts', 'title: Mere end 1.100 forslag og 7,5 mio. kr.'],
    ['a number from the sum', 'result: Det var 250 projekter eller 23 procent.'],
    ['years and days', 'situation: Den 28. januar 2016, den 3. og i 2023/2024. 2018 gik.'],
    ['a CPR number, which is reported as what it is', 'result: Skriv 010190-1234 eller 01 01 90 1234.'],
    ['a time and a label', 'done: Mødet begyndte kl. 9, og anbefaling 4 blev læst op i bilag 12.'],
    ['numbers that say where and when', 'place:\n  name: Oslo\n  population: 695000\nkeywords: [top 10]'],
    ['numbers in letters', 'done: De holdt fem møder.'],
  ])('accepts %s', async (_title, fields) => {
    expect(await findingsOf(figuresSourced, inCase(fields))).toEqual([]);
  });

  it('leaves other kinds alone', async () => {
    expect(await findingsOf(figuresSourced, { 'tools/a.mdx': mdx('status: kladde\ntitle: 99 forslag') })).toEqual([]);
  });

  it.each([
    ['a title', inCase('title: Der kom 1.200 forslag'), '3:16', messages['not-a-fact']('1.200')],
    ['a folded field', inCase('result: >-\n  Der kom mange.\n  I alt 88 af dem.'), '5:9', messages['not-a-fact']('88')],
    ['a list', inCase('learning:\n  - Byen er klog.\n  - Spørg 12 af dem.'), '5:11', messages['not-a-fact']('12')],
    ['what looks like a year', inCase('result: I 2016 kom 2000 borgere'), '3:20', messages['not-a-fact']('2000')],
    ['what follows den', inCase('result: Den 900 meter lange vej'), '3:13', messages['not-a-fact']('900')],
    [
      'the heading of a component',
      inCase('title: Et bord', '<Details title="De 77">\n  x\n</Details>'),
      '14:20',
      messages['not-a-fact']('77'),
    ],
    ['what an image shows', inCase('title: Et bord', '![De 77](a.png)'), '14:6', messages['not-a-fact']('77')],
    ['the body', inCase('title: Et eksempel', 'æ **fed** og 99 til'), '14:14', messages['not-a-fact']('99')],
  ])('refuses a figure without a fact in %s', async (_title, files, place, message) => {
    expect(await findingsOf(figuresSourced, files)).toEqual([{ at: `cases/a.mdx:${place}`, message }]);
  });

  it('does not choke on a sum of hundreds of thousands of numbers', async () => {
    const sum = `${'1+'.repeat(200_000)}1 = 2`;
    const fields = `status: kladde\nfacts:\n  - value: 23\n    calculated: ${sum}`;
    const [finding] = await findingsOf(figuresSourced, { 'cases/a.mdx': mdx(fields) });
    expect(finding?.message).toBe(messages['no-sum'](`${'1+'.repeat(40)}…`));
  });

  it.each([
    ['talt op i kilden', messages['no-sum']('talt op i kilden')],
    ['250 / 1.100 = 32 %', messages['wrong-sum']('250 / 1.100 = 32 %')],
    ['2 + 2 = 4', messages['other-result']('2 + 2 = 4', 23)],
  ])('refuses the sum %j', async (sum, message) => {
    const fields = `status: kladde\nfacts:\n  - value: 23\n    calculated: ${sum}`;
    expect(await findingsOf(figuresSourced, { 'cases/a.mdx': mdx(fields) })).toEqual([
      { at: 'cases/a.mdx:5:17', message },
    ]);
  });
});
