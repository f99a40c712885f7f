import { box, type Point } from '../geometry.ts';
import type { Line } from '../plan.ts';
import type { Random } from '../random.ts';
import { beside, stroke, thing, type Layout, type Scene } from '../scene.ts';

const r = 22;

/** Half the height of both tables. */
const depth = 34;

/** One person at home and the host at a desk, with a telephone cord between them. */
export const call: Layout = (_brief, random) => {
  const ends = endsFor(random);
  return {
    ...apart(ends),
    where: 'i telefonen',
    shows: ['telefon'],
    marks: [{ ...ends.home, glyph: 'handset' }],
    lines: cord(ends, 5 + Math.floor(random.next() * 3)),
  };
};

/** One person at home and the host at a desk, with a letter on its way in either direction. */
export const correspondence: Layout = (_brief, random) => {
  const ends = endsFor(random);
  const { desk, home } = ends;
  const middle = (desk.x + home.x) / 2;
  const there = { x: middle + random.within(-10, 10), y: (desk.y + home.y) / 2 - 26 };
  const back = { x: middle + random.within(-10, 10), y: (desk.y + home.y) / 2 + 26 };
  const scene = apart(ends);
  return {
    ...scene,
    where: 'i brevveksling med værten',
    shows: ['skriftlig'],
    things: [...scene.things, ...[there, back].map((at) => thing('card', box(at, 40, 30, 4)))],
    marks: [there, back].map((at) => ({ ...at, glyph: 'envelope' })),
    lines: [
      stroke('arrow', { x: there.x - 30, y: there.y }, { x: desk.x + 66, y: there.y + 4 }, 'end'),
      stroke('arrow', { x: back.x + 30, y: back.y }, { x: home.x - 54, y: back.y - 4 }, 'end'),
    ],
  };
};

interface Ends {
  desk: Point;
  home: Point;
}

function endsFor(random: Random): Ends {
  return {
    desk: { x: random.within(104, 124), y: random.within(160, 174) },
    home: { x: random.within(358, 378), y: random.within(154, 168) },
  };
}

function apart({ desk, home }: Ends): Omit<Scene, 'where' | 'shows'> {
  const out = depth + 10 + r;
  return {
    r,
    seats: [
      { x: home.x, y: home.y - out },
      { x: home.x, y: home.y + out },
    ],
    host: { x: desk.x, y: desk.y - out },
    things: [thing('table', box(desk, 108, 2 * depth, 8)), thing('table', box(home, 84, 2 * depth, 20))],
    surface: 'skrivebordet',
    signs: beside(desk, 23),
    setting: 'none',
  };
}

/** A cord from the desk to the table in so many waves. */
function cord({ desk, home }: Ends, waves: number): Line[] {
  const from = { x: desk.x + 66, y: desk.y };
  const step = { x: (home.x - 54 - from.x) / waves, y: (home.y - from.y) / waves };
  return Array.from({ length: waves }, (_, index) => {
    const start = { x: from.x + index * step.x, y: from.y + index * step.y };
    const end = { x: start.x + step.x, y: start.y + step.y };
    const swing = index % 2 === 0 ? -16 : 16;
    return stroke('link', start, end, 'none', { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 + swing });
  });
}
