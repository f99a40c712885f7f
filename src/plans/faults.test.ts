import { expect, it } from 'vitest';

import { faultsOf } from './faults.ts';
import type { Plan } from './plan.ts';
import { toolPlan } from './tool-plan.ts';

const plan = toolPlan('a-tool', {
  participants: { min: 6, max: 6 },
  level: ['samskabe'],
  channel: ['fysisk'],
  recruitment: ['aaben'],
  purpose: ['faa-ideer'],
  steps: [1, 2, 3, 4],
});
const [someone = { x: 0, y: 0, r: 0 }, another = someone] = plan.people;
const [table] = plan.things;
const [mark = { x: 0, y: 0, glyph: 'bulb' }] = plan.marks;
const [top] = plan.tops;

it.each<[string, Partial<Plan>, RegExp]>([
  [
    'two people on one seat',
    { people: [someone, { ...another, x: someone.x + 4, y: someone.y }] },
    /^person .* close to person/,
  ],
  ['somebody on the table', { people: [{ ...someone, ...table?.points[0] }] }, /^person .* close to table/],
  ['somebody half out of the box', { people: [{ ...someone, x: 5 }] }, /^person .* sticks out/],
  ['a stone under the host', { stones: plan.hosts.map((host) => ({ ...host, r: 4 })) }, /^host .* close to stone/],
  ['somebody in a house', { ground: [{ kind: 'block', points: [someone], r: 30 }] }, /^person .* close to block/],
  [
    'an arrow through somebody',
    {
      lines: [
        { kind: 'arrow', from: { x: 20, y: someone.y }, bend: someone, to: { x: 460, y: someone.y }, heads: 'end' },
      ],
    },
    /^person .* close to arrow/,
  ],
  ['a sign in the air', { marks: [{ ...mark, x: 2, y: 2 }] }, /lies on nothing/],
  ['a sheet over the edge of the table', { tops: top ? [{ ...top, r: top.r + 90 }] : [] }, /hangs over an edge/],
])('finds %s', (_case, change, fault) => {
  expect(faultsOf(plan)).toEqual([]);
  expect(faultsOf({ ...plan, ...change })).toContainEqual(expect.stringMatching(fault));
});
