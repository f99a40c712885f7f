import { describe, expect, it } from 'vitest';

import { draw } from './draw.ts';
import { emptyPlan } from './empty-plan.ts';
import { heroPlan } from './hero-plan.ts';
import { logoMark } from './logo-mark.ts';
import type { Plan } from './plan.ts';
import { toolPlan } from './tool-plan.ts';

const tool = toolPlan('a-tool', {
  participants: { min: 20, max: 80 },
  level: ['hoere'],
  channel: ['fysisk', 'telefon'],
  steps: [1, 2, 3],
});

describe('draw', () => {
  it.each<[string, Plan]>([
    ['a tool', tool],
    ['the hero', heroPlan()],
    ['the mark', logoMark()],
    ['nobody', emptyPlan()],
  ])('draws %s with classes and whole numbers only, so that it passes a strict policy', (_name, plan) => {
    const markup = draw(plan);
    expect(markup).not.toMatch(/style|#[0-9a-f]{3}|rgb|url\(/iu);
    expect(markup).not.toMatch(/\d\.\d\d/u);
    expect(markup).not.toContain('NaN');
    for (const [element] of markup.matchAll(/<[a-z]+ [^>]*>/gu)) {
      expect(element).toMatch(
        /^<(?:path class="\w"(?: stroke-width="\d+")? d="[^"]+"\/|circle class="o" [^>]+\/|text x="\d+" y="\d+")>$/u,
      );
    }
  });

  it('draws one dot for each person and one ring for the open seat', () => {
    const { people, more, stones } = tool;
    const dots = [...draw(tool).matchAll(/class="p"[^>]* d="([^"]*)"/gu)].flatMap(
      ([, data = '']) => data.match(/h0/gu) ?? [],
    );
    expect(dots).toHaveLength(people.length + more.length + stones.length);
    expect(draw(tool).match(/<circle/gu)).toHaveLength(1);
  });

  it('joins what looks the same in one path', () => {
    const paths = [...draw(tool).matchAll(/<path (class="p" stroke-width="28") /gu)];
    expect(paths).toHaveLength(1);
  });
});
