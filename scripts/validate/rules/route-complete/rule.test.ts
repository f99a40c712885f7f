import { describe, expect, it } from 'vitest';

import { findingsOf, mdx } from '../../sample.ts';
import { messages, routeComplete } from './rule.ts';

const node = (id: string, ...to: string[]) =>
  `  - {id: ${id}, answers: [${to.map((target) => `{to: ${target}}`).join(', ')}]}`;
const outcome = (id: string, topics = '') => `  - {id: ${id}, topics: [${topics}]}`;
const route = (start: string, nodes: string[], outcomes: string[]) => ({
  'routes/find-vej.yaml': [
    'status: publiceret',
    `start: ${start}`,
    'nodes:',
    ...nodes,
    'outcomes:',
    ...outcomes,
    '',
  ].join('\n'),
});

describe('route-complete', () => {
  it('accepts a tree whose branches meet, five questions deep', async () => {
    const nodes = [
      node('a', 'b', 'c'),
      node('b', 'c', 'x'),
      node('c', 'd', 'x'),
      node('d', 'e', 'x'),
      node('e', 'x', 'y'),
    ];
    const files = {
      ...route('a', nodes, [outcome('x', 'byrum'), outcome('y')]),
      'topics/byrum.mdx': mdx('status: publiceret'),
    };
    expect(await findingsOf(routeComplete, files)).toEqual([]);
  });

  it.each([
    ['no start', route('z', [node('a', 'x', 'x')], [outcome('x')]), '2:8', messages['no-start']('z')],
    ['a start that is an outcome', route('x', [node('a', 'x', 'x')], [outcome('x')]), '2:8', messages['no-start']('x')],
    ['a dead end', route('a', [node('a', 'x', 'z')], [outcome('x')]), '4:37', messages['no-target']('z')],
    [
      'an id used twice',
      route('a', [node('a', 'x', 'x')], [outcome('x'), outcome('x')]),
      '7:10',
      messages['same-id']('x'),
    ],
    [
      'a loop',
      route('a', [node('a', 'x', 'b'), node('b', 'x', 'a')], [outcome('x')]),
      '5:37',
      messages.loop('a → b → a'),
    ],
    [
      'an outcome nobody reaches',
      route('a', [node('a', 'x', 'x')], [outcome('x'), outcome('y')]),
      '7:10',
      messages.unreached('y'),
    ],
    [
      'a sixth question',
      route(
        'a',
        [node('a', 'b'), node('b', 'c'), node('c', 'd'), node('d', 'e'), node('e', 'f'), node('f', 'x')],
        [outcome('x')],
      ),
      '9:10',
      messages['too-deep'](6),
    ],
  ])('refuses %s', async (_title, files, place, message) => {
    expect(await findingsOf(routeComplete, files)).toEqual([{ at: `routes/find-vej.yaml:${place}`, message }]);
  });

  it('misses a topic that no outcome covers', async () => {
    const files = {
      ...route('a', [node('a', 'x', 'x')], [outcome('x')]),
      'topics/byrum.mdx': mdx('status: publiceret'),
    };
    expect(await findingsOf(routeComplete, files)).toEqual([
      { at: 'routes/find-vej.yaml:5:1', message: messages['no-topic']('byrum') },
    ]);
  });

  it.each([
    ['who has left', 'until: 2026-05-31', '', ['6:25']],
    ['who is here to the end of the day', 'until: 2026-06-01', '', []],
    ['who has left a mailbox behind', 'until: 2026-05-31', ', mailbox: a@b.invalid', []],
  ])('asks after a consultant %s', async (_title, until, mailbox, places) => {
    const files = {
      ...route('a', [node('a', 'x', 'x')], [`  - {id: x, consultant: kim${mailbox}}`]),
      'consultants/kim.yaml': `status: publiceret\n${until}\n`,
    };
    expect((await findingsOf(routeComplete, files)).map(({ at }) => at)).toEqual(
      places.map((place) => `routes/find-vej.yaml:${place}`),
    );
  });

  it('walks a tree where everything leads to everything', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `n${index}`);
    const nodes = ids.map((id) => node(id, ...ids, 'x'));
    const found = await findingsOf(routeComplete, route('n0', nodes, [outcome('x')]));
    expect(found.length).toBeGreaterThan(60);
  });
});
