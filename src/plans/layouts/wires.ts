import { box } from '../geometry.ts';
import { beside, split, stroke, thing, type Layout } from '../scene.ts';

/** Telephone wires from the host's desk, with the callers strung along them. */
export const wires: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 1;
  const r = count <= 3 ? 20 : count > 14 ? 14 : 16;
  const perLine = Math.floor(238 / (2 * r + 10)) + 1;
  const lines = Math.max(2, Math.ceil(count / perLine));
  const desk = { x: random.within(80, 88), y: random.within(150, 172) };
  const sizes = split(count, lines);
  const apart = Math.min(112, 244 / lines) - random.within(0, 4);
  const tracks = sizes.map((size, index) => ({ size, y: 172 + (index - (lines - 1) / 2) * apart }));
  const start = random.within(190, 202) - r;
  return {
    where: 'i hver sin telefon',
    shows: ['telefon'],
    r,
    seats: tracks.flatMap(({ size, y }) =>
      Array.from({ length: size }, (_, index) => ({ x: 450 - r - index * (2 * r + 10), y: y - r - 6 })),
    ),
    host: { x: desk.x, y: desk.y - 42 - 10 - r },
    things: [thing('table', box(desk, 104, 84, 10))],
    marks: [{ x: desk.x, y: desk.y - 19, glyph: 'handset' }],
    lines: tracks.flatMap(({ y }) => {
      const from = { x: desk.x + 64, y: desk.y + (y - desk.y) * 0.3 };
      const bend = { x: start, y };
      return [
        stroke('link', from, bend, 'none', { x: 164, y: (from.y + y) / 2 + (y - from.y) * 0.2 }),
        stroke('link', bend, { x: 456, y }),
      ];
    }),
    surface: 'skrivebordet',
    signs: beside({ x: desk.x, y: desk.y + 18 }, 22),
    setting: 'none',
  };
};
