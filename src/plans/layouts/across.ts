import { box, type Point } from '../geometry.ts';
import type { Line } from '../plan.ts';
import { beside, stroke, thing, type Layout } from '../scene.ts';

const r = 22;
const desk: Point = { x: 112, y: 168 };
const home: Point = { x: 372, y: 168 };

/** One person at home and the host at a desk, with a telephone cord between them. */
export const call: Layout = (_brief, random) => ({
  ...apart,
  where: 'i telefonen',
  shows: ['telefon'],
  things: [desktop, tabletop],
  marks: [{ ...home, glyph: 'handset' }],
  lines: cord(5 + Math.floor(random.next() * 3)),
});

/** One person at home and the host at a desk, with a letter on its way in either direction. */
export const correspondence: Layout = (_brief, random) => {
  const there = { x: 238 + random.within(-8, 16), y: 142 };
  const back = { x: 238 + random.within(-8, 16), y: 194 };
  return {
    ...apart,
    where: 'i brevveksling med værten',
    shows: ['skriftlig'],
    things: [desktop, tabletop, ...[there, back].map((at) => thing('card', box(at, 40, 30, 4)))],
    marks: [there, back].map((at) => ({ ...at, glyph: 'envelope' })),
    lines: [
      stroke('arrow', { x: there.x - 30, y: there.y }, { x: desk.x + 66, y: there.y + 4 }, 'end'),
      stroke('arrow', { x: back.x + 30, y: back.y }, { x: home.x - 54, y: back.y - 4 }, 'end'),
    ],
  };
};

const desktop = thing('table', box(desk, 108, 68, 8));
const tabletop = thing('table', box(home, 84, 68, 20));

const apart = {
  r,
  seats: [
    { x: home.x, y: home.y - 34 - 10 - r },
    { x: home.x, y: home.y + 34 + 10 + r },
  ],
  host: { x: desk.x, y: desk.y - 34 - 10 - r },
  surface: 'skrivebordet',
  signs: beside(desk, 23),
  setting: 'none',
} as const;

/** A cord from the desk to the table in so many waves. */
function cord(waves: number): Line[] {
  const from = desk.x + 66;
  const step = (home.x - 54 - from) / waves;
  return Array.from({ length: waves }, (_, index) => {
    const x = from + index * step;
    const over = index % 2 === 0 ? -16 : 16;
    return stroke('link', { x, y: desk.y }, { x: x + step, y: desk.y }, 'none', { x: x + step / 2, y: desk.y + over });
  });
}
