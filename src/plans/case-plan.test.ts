import { describe, expect, it } from 'vitest';

import { channels, levels, precisions, purposes, resultTypes } from '#schema/vocabularies.ts';

import { casePlan } from './case-plan.ts';
import { draw } from './draw.ts';
import { faultsOf } from './faults.ts';
import type { CaseFields, Figure, ToolFields } from './fields.ts';
import { planText } from './plan-text.ts';
import { seededRandom } from './random.ts';

const tool: ToolFields = {
  participants: { min: 4, max: 8 },
  level: ['involvere'],
  channel: ['fysisk'],
  purpose: ['faa-ideer'],
};

function deltagere(value: number, precision: Figure['precision'] = 'praecis', valueMax?: number): Figure {
  return { value, valueMax, unit: 'deltagere', precision };
}

/** Cases of up to five tools with values from every vocabulary, the same for the same number. */
function sampled(number: number): CaseFields {
  const random = seededRandom(`case ${number}`);
  const tools = Array.from({ length: number % 6 }, () => ({
    participants: { min: 1, max: 1 + Math.floor(random.next() * 40) },
    level: [random.pick(levels.ids)],
    channel: [random.pick(channels.ids)],
    purpose: [random.pick(purposes.ids)],
  }));
  const facts = Array.from({ length: Math.floor(random.next() * 13) }, () => ({
    value: 1 + Math.floor(random.next() * 200),
    unit: random.pick(['deltagere', 'kr.', 'rapporter']),
    precision: random.pick(precisions.ids),
  }));
  const resultType = [...new Set(Array.from({ length: number % 4 }, () => random.pick(resultTypes.ids)))];
  return { tools, facts, resultType, period: { ongoing: number % 2 === 0 } };
}

const samples = Array.from({ length: 120 }, (_, number) => ({ id: `case-${number}`, fields: sampled(number) }));

describe('casePlan', { timeout: 60_000 }, () => {
  it('is sound for values drawn from every vocabulary', () => {
    for (const { id, fields } of samples) {
      const plan = casePlan(id, fields);
      expect(faultsOf(plan)).toEqual([]);
      expect(plan.open).toHaveLength(1);
      expect(plan.hosts).toHaveLength(1);
      expect(plan.people.length).toBeLessThanOrEqual(24);
      expect(planText(plan)).toContain(`${plan.people.length} `);
    }
  });

  it('is the same for the same id and fields, and differs from case to case', () => {
    for (const { id, fields } of samples.slice(0, 18)) {
      expect(draw(casePlan(id, fields))).toBe(draw(casePlan(id, structuredClone(fields))));
      expect(draw(casePlan(id, fields))).not.toBe(draw(casePlan(`${id}-b`, fields)));
    }
  });

  it.each([
    ['an exact number', [deltagere(12)], 12, false, undefined],
    ['more than can be shown', [deltagere(120, 'ca')], 24, false, 'Vist: 24 af ca. 120.'],
    ['an interval', [deltagere(20, 'interval', 60)], 20, false, 'Vist: 20 af mellem 20 og 60.'],
    ['figures of other things', [{ ...deltagere(80), unit: 'rapporter' }], 8, true, 'Så mange er værktøjet til.'],
    ['no figures', [], 8, true, 'Så mange er værktøjet til.'],
  ])('of one tool with %s', (_case, facts, people, isFaint, sentence) => {
    const plan = casePlan('a-case', { tools: [tool], facts, resultType: ['indsigt'] });
    expect(plan.people).toHaveLength(people);
    expect(plan.isFaint).toBe(isFaint);
    if (sentence !== undefined) expect(planText(plan)).toContain(sentence);
  });

  it('has a stone for each figure, up to ten', () => {
    const facts = Array.from({ length: 13 }, () => ({ ...deltagere(3), unit: 'møder' }));
    const plan = casePlan('a-case', { tools: [tool], facts, resultType: ['netvaerk'] });
    expect(plan.stones).toHaveLength(10);
    expect(planText(plan)).toContain('10 af de 13 tal');
  });

  it('counts what stands along a route', () => {
    const digital: ToolFields = { ...tool, channel: ['digital'] };
    const text = planText(casePlan('a-case', { tools: [tool, digital, tool], resultType: ['ny-loesning'] }));
    expect(text).toContain('ved to runde borde og en skærm');
    expect(text).toContain('forbinder tre steder');
    expect(text).toContain('ender ved en ny løsning');
  });

  it('says how many tools there is no room for', () => {
    expect(planText(casePlan('a-case', { tools: Array.from({ length: 6 }, () => tool) }))).toContain(
      'Vist: 4 af 6 værktøjer.',
    );
  });
});
