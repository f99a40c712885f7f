import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { channels, durations, levels, purposes, recruitments } from '#schema/vocabularies.ts';

import { mostShown } from './attendance.ts';
import { draw } from './draw.ts';
import { faultsOf } from './faults.ts';
import type { ToolFields } from './fields.ts';
import { layouts, type LayoutName } from './layouts/index.ts';
import type { Plan } from './plan.ts';
import { planText } from './plan-text.ts';
import { seededRandom } from './random.ts';
import { toolPlan } from './tool-plan.ts';

/** Fields drawn from every value of every vocabulary, the same for the same number. */
function sampled(number: number): ToolFields {
  const random = seededRandom(`fields ${number}`);
  const some = <Item>(list: readonly [Item, ...Item[]], most: number): Item[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random.next() * most) }, () => random.pick(list))),
  ];
  const max = random.pick([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 19, 21, 22, 23, 24, 25, 100, 5000]);
  return {
    participants: random.next() < 0.1 ? 'ikke-oplyst' : { min: Math.ceil(max * random.next()) || 1, max },
    level: some(levels.ids, 2),
    channel: some(channels.ids, 4),
    recruitment: some(recruitments.ids, 7),
    duration: { value: random.pick(durations.ids) },
    purpose: some(purposes.ids, 4),
    steps: Array.from({ length: 3 + Math.floor(random.next() * 8) }),
  };
}

function expectSound(plan: Plan, fields: ToolFields): void {
  const { participants, steps = [], recruitment = [] } = fields;
  const span = typeof participants === 'object' ? participants : undefined;
  expect(faultsOf(plan)).toEqual([]);
  expect(plan.open).toHaveLength(1);
  expect(plan.hosts).toHaveLength(1);
  expect(plan.stones).toHaveLength(steps.length);
  expect(plan.isFaint).toBe(span === undefined);
  if (span) expect(plan.people).toHaveLength(Math.min(span.max, mostShown));
  expect(plan.more).toHaveLength(span && span.max > mostShown ? 3 : 0);

  const text = planText(plan);
  expect(text).toContain(`${plan.people.length} `);
  expect(text).toContain('én vært og én tom plads');
  if (span && span.max > mostShown) expect(text).toContain(`Vist: ${mostShown} af`);
  if (steps.length > 1) expect(text).toContain(`${steps.length} trædesten`);
  if (recruitment.length > 0) expect(text).toMatch(/Vejen ind til den tomme plads går fra /u);
}

// Some hundred plans are drawn here, on machines that may be busy with other tests.
const patience = { timeout: 60_000 };

const samples = Array.from({ length: 160 }, (_, number) => {
  const fields = sampled(number);
  return { id: `tool-${number}`, fields, plan: toolPlan(`tool-${number}`, fields) };
});

describe('toolPlan', patience, () => {
  it('is sound for values drawn from every vocabulary', () => {
    for (const { plan, fields } of samples) expectSound(plan, fields);
  });

  it.each(Object.entries(layouts))('is sound in the layout %s for the sizes it takes', (name, { least, most }) => {
    const sizes = new Set([least, least + 1, Math.round((least + most) / 2), most - 1, most]);
    for (const max of [...sizes].filter((size) => size >= least && size <= most)) {
      const fields = { ...sampled(max), participants: { min: 1, max } };
      expectSound(toolPlan(`${name}-${max}`, fields, name as LayoutName), fields);
    }
  });

  it('is the same for the same id and fields', () => {
    for (const { id, fields, plan } of samples.slice(0, 40))
      expect(toolPlan(id, structuredClone(fields))).toEqual(plan);
  });

  it('differs from tool to tool, even where the fields are the same', () => {
    for (const { fields } of samples.slice(0, 8)) {
      const drawings = Array.from({ length: 8 }, (_, number) => draw(toolPlan(`tool-${number}`, fields)));
      expect(new Set(drawings).size).toBe(8);
    }
  });

  const base: ToolFields = {
    participants: { min: 4, max: 8 },
    level: ['involvere'],
    channel: ['fysisk'],
    recruitment: ['aaben'],
    duration: { value: '1-3-timer' },
    purpose: ['faa-ideer'],
    steps: [1, 2, 3, 4],
  };

  it.each([
    ['the size of the group', [1, 2, 5, 8, 13, 24, 100].map((max) => ({ participants: { min: 1, max } }))],
    ['the level', levels.ids.map((level) => ({ level: [level] }))],
    ['the channel', channels.ids.map((channel) => ({ channel: [channel] }))],
    ['the recruitment', recruitments.ids.map((way) => ({ recruitment: [way] }))],
    ['the duration', durations.ids.slice(1, -1).map((value) => ({ duration: { value } }))],
    ['the purpose', purposes.ids.map((purpose) => ({ purpose: [purpose] }))],
    ['the number of steps', [3, 4, 5, 6, 7, 8, 9, 10].map((length) => ({ steps: Array.from({ length }) }))],
  ])('shows %s', (_field, changes) => {
    const drawings = changes.map((change) => draw(toolPlan('a-tool', { ...base, ...change })));
    expect(new Set(drawings).size).toBe(changes.length);
  });

  it('is drawn of a draft that has no fields yet', () => {
    const plan = toolPlan('a-draft', {});
    expect(faultsOf(plan)).toEqual([]);
    expect(plan.open).toHaveLength(1);
    expect(planText(plan)).toContain('Et ukendt antal deltagere');
  });

  it('says nothing of a way in where there are neither steps nor recruitment', () => {
    expect(planText(toolPlan('a-draft', { participants: { min: 4, max: 4 } }))).not.toContain('Vejen');
  });

  it('takes at most 1 KB compressed at the median', () => {
    const sizes = samples.map(({ plan }) => brotliCompressSync(draw(plan)).length);
    expect(sizes.sort((one, other) => one - other)[sizes.length / 2]).toBeLessThan(1024);
  });
});

describe('the tools of the site', patience, () => {
  const folder = new URL('../../content/tools/', import.meta.url);
  const tools = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const [, data = ''] = readFileSync(new URL(file, folder), 'utf8').split(/^---$/mu);
      return { id: file.slice(0, -'.mdx'.length), fields: parse(data) as ToolFields };
    });

  it.runIf(tools.length > 0).each(tools)('$id is sound', ({ id, fields }) => {
    expectSound(toolPlan(id, fields), fields);
  });

  it.runIf(tools.length > 0)('all look different', () => {
    const drawings = tools.map(({ id, fields }) => draw(toolPlan(id, fields)));
    expect(new Set(drawings).size).toBe(tools.length);
  });
});
