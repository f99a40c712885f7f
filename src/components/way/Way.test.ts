import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';

import type { PublishedEntry } from '#collections/published.ts';
import type { Way as WayData } from '#collections/way.ts';

import Way from './Way.astro';

const department = { title: 'Socialforvaltningen', address: '/forvaltninger/sof/', data: { code: 'SOF' } };
const consultant = {
  title: 'Konsulent SOF',
  address: '/kontakt/konsulent-sof/',
  data: { workPhone: '00 00 00 04', workEmail: 'konsulent@eksempel.invalid', demo: true },
};
const outcome = {
  kind: 'outcome',
  firstContact: department as PublishedEntry<'departments'>,
  topics: [],
  tools: [],
  entrances: [{ title: 'Råd', address: '/indgange/raad/' } as PublishedEntry<'entrances'>],
  warmHandover: 'Sig: ”Må jeg ringe for dig?”',
  ifNoAnswer: 'Ring til konsulenten i morgen.',
} as const;
const way: WayData = {
  title: 'Find vej',
  summary: 'Kort.',
  depth: 2,
  steps: [
    {
      kind: 'question',
      id: 'start',
      number: 1,
      before: undefined,
      question: 'Hvad er der sket?',
      help: 'Lyt først.',
      answers: [
        { text: 'Noget stort', to: 'stort', toNumber: 2 },
        { text: 'Noget småt', to: 'smaat', toNumber: 3 },
      ],
    },
    {
      ...outcome,
      id: 'stort',
      number: 2,
      before: 'start',
      title: 'Det store',
      consultant: consultant as PublishedEntry<'consultants'>,
      mailbox: undefined,
    },
    {
      ...outcome,
      id: 'smaat',
      number: 3,
      before: undefined,
      title: 'Det små',
      consultant: undefined,
      mailbox: 'post@eksempel.invalid',
    },
  ],
};

let page: Document;

beforeAll(async () => {
  const container = await AstroContainer.create();
  page = new JSDOM(await container.renderToString(Way, { props: { way } })).window.document;
});

describe('Way without JavaScript', () => {
  it('makes every answer a link to a heading that can take focus', () => {
    const targets = [...page.querySelectorAll('.answers a')].map((link) => link.getAttribute('href') ?? '');
    expect(targets).toEqual(['#stort', '#smaat']);
    expect(targets.map((target) => page.querySelector(`h2${target}[tabindex="-1"]`)?.textContent.trim())).toEqual([
      'Det store',
      'Det små',
    ]);
  });

  it('gives each step one heading, whose id is its address', () => {
    const ids = [...page.querySelectorAll('section')].map((section) =>
      [...section.querySelectorAll('h2')].map(({ id }) => id),
    );
    expect(ids).toEqual(way.steps.map(({ id }) => [id]));
  });

  it('says in every outcome whom to go to, what to say and what to do without an answer', () => {
    for (const { textContent: text } of [...page.querySelectorAll('section')].slice(1)) {
      for (const part of ['Socialforvaltningen', 'SOF', outcome.warmHandover, outcome.ifNoAnswer, 'Råd']) {
        expect(text).toContain(part);
      }
    }
  });

  it.each([
    ['the consultant, marked as sample data', 'stort', ['tel:00000004', 'mailto:konsulent@eksempel.invalid'], true],
    ['the mailbox where there is no consultant', 'smaat', ['mailto:post@eksempel.invalid'], false],
  ])('leads to %s', (_case, id, addresses, isSample) => {
    const section = page.querySelector(`section:has(> #${id})`);
    const links = [...(section?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((address) => /^(?:tel|mailto):/.test(address))).toEqual(addresses);
    expect(section?.textContent.includes('Eksempeldata')).toBe(isSample);
  });

  it('hides a way back only where it would have to guess, and the trail', () => {
    expect([...page.querySelectorAll('[hidden]')].map(({ className }) => className.split(' ')[0])).toEqual([
      'trail',
      'back',
    ]);
  });
});
