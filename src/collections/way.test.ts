import { describe, expect, it } from 'vitest';

import type { Published } from '#schema/index.ts';

import type { Catalogue } from './published.ts';
import { smallCatalogue } from './small-catalogue.test-data.ts';
import { wayOf } from './way.ts';

describe('wayOf', () => {
  it('puts the questions nearest the start first, then the outcomes, and numbers them', () => {
    const way = wayOf(catalogueWith(answers({ start: ['b', 'a'], a: ['left', 'right'], b: ['a', 'right'] })));
    expect(way.steps.map(({ id, number }) => `${number} ${id}`)).toEqual([
      '1 start',
      '2 b',
      '3 a',
      '4 right',
      '5 left',
    ]);
  });

  it('says where each answer leads', () => {
    const [first] = wayOf(catalogueWith(answers({ start: ['left', 'right'] }))).steps;
    expect(first).toMatchObject({
      kind: 'question',
      answers: [
        { to: 'left', toNumber: 2 },
        { to: 'right', toNumber: 3 },
      ],
    });
  });

  it.each([
    ['one question leads there', 'left', 'a'],
    ['two questions lead there', 'right', undefined],
    ['it is the start', 'start', undefined],
  ])('names the stop before when %s', (_case, id, before) => {
    const way = wayOf(catalogueWith(answers({ start: ['a', 'right'], a: ['left', 'right'] })));
    expect(way.steps.find((step) => step.id === id)?.before).toBe(before);
  });

  it('leaves out what no answer leads to', () => {
    const way = wayOf(catalogueWith(answers({ start: ['left', 'left'], lost: ['right', 'right'] })));
    expect(way.steps.map(({ id }) => id)).toEqual(['start', 'left']);
  });

  it.each([
    ['a single question', { start: ['left', 'right'] }, 1],
    ['the longest of several ways', { start: ['a', 'left'], a: ['b', 'left'], b: ['left', 'right'] }, 3],
    ['a loop, once', { start: ['a', 'left'], a: ['start', 'right'] }, 2],
  ])('measures the depth of %s', (_case, tree, depth) => {
    expect(wayOf(catalogueWith(answers(tree))).depth).toBe(depth);
  });

  it('refuses an answer that leads nowhere', () => {
    expect(() => wayOf(catalogueWith(answers({ start: ['left', 'gone'] })))).toThrow('start fører til gone');
  });
});

type Route = Published<'routes'>;

function answers(tree: Record<string, string[]>): Route['nodes'] {
  return Object.entries(tree).map(([id, targets]) => ({
    id,
    question: `Hvad er ${id}?`,
    answers: targets.map((to) => ({ text: `Til ${to}`, to })),
  }));
}

function catalogueWith(nodes: Route['nodes']): Catalogue {
  const department = { id: 'tmf', data: { name: 'Teknik- og Miljøforvaltningen' } as Published<'departments'> };
  const outcomes = ['left', 'right'].map((id) => ({
    id,
    title: id,
    firstContact: 'tmf',
    mailbox: 'post@eksempel.invalid',
    entrances: [],
    tools: [],
    warmHandover: 'Ring, og bliv på.',
    ifNoAnswer: 'Ring igen i morgen.',
  }));
  const route = { title: 'Find vej', summary: 'Kort.', start: 'start', nodes, outcomes } as unknown as Route;
  return smallCatalogue({
    departments: [department],
    routes: [{ id: 'find-vej', data: route }],
  });
}
