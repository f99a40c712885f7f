import { describe, expect, it } from 'vitest';

import { draw } from './draw.ts';
import { heroPlan } from './hero-plan.ts';
import { sheetOf } from './sheet.ts';
import { toolPlan } from './tool-plan.ts';

const tool = toolPlan('a-tool', {
  participants: { min: 20, max: 80 },
  level: ['hoere'],
  channel: ['fysisk', 'telefon'],
  steps: [1, 2, 3],
});

describe('sheetOf', () => {
  const sheet = sheetOf(new Map([['a-tool', tool]]));

  it('holds each plan as a group by its name, with the lines the plan has', () => {
    const lines = (markup: string) => [...markup.matchAll(/ d="([^"]*)"/g)].map(([, data]) => data);
    expect(sheet).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"><g id="a-tool"><path [^]*<\/g><\/svg>\n$/);
    expect(lines(sheet)).toEqual(lines(draw(tool)));
  });

  it('takes every colour from the page, through properties that are inherited', () => {
    expect(sheet).not.toMatch(/class=|style|#[0-9a-f]{3}|rgb|light-dark/i);
    for (const [element] of sheet.matchAll(/<(?:path|circle) [^>]*>/g)) {
      expect(element).toMatch(/ stroke="var\(--plan-[a-z]+\)"/);
    }
  });

  it('inks what the largest drawing holds too', () => {
    expect(() => sheetOf(new Map([['hero', heroPlan()]]))).not.toThrow();
  });
});
