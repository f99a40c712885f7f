import { brotliCompressSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { draw } from './draw.ts';
import { emptyPlan } from './empty-plan.ts';
import { faultsOf } from './faults.ts';
import { heroPlan } from './hero-plan.ts';
import { logoMark } from './logo-mark.ts';
import { planText } from './plan-text.ts';

describe('the plans made by hand', () => {
  it.each([
    ['heroPlan', heroPlan()],
    ['logoMark', logoMark()],
  ])('%s is sound and has one open seat', (_name, plan) => {
    expect(faultsOf(plan)).toEqual([]);
    expect(plan.open).toHaveLength(1);
  });

  it('emptyPlan has only open seats, and says how many', () => {
    const plan = emptyPlan();
    expect(faultsOf(plan)).toEqual([]);
    expect(plan.people).toEqual([]);
    expect(plan.hosts).toEqual([]);
    expect(plan.open).toHaveLength(7);
    expect(planText(plan)).toBe('Bordplan: Et rundt bord med syv tomme pladser.');
  });

  it('the hero takes at most 1.2 KB compressed', () => {
    expect(brotliCompressSync(draw(heroPlan())).length).toBeLessThan(1200);
  });
});
