import { box } from '../geometry.ts';
import { beside, row, split, stroke, thing, type Layout } from '../scene.ts';

/** Letters on their way from many people to one desk. */
export const letters: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 1;
  const r = count <= 4 ? 19 : count > 14 ? 14 : 16;
  const step = 2 * r + 12;
  const files = Math.min(4, Math.ceil(count / 6));
  const desk = { x: 408, y: 160 };
  const sizes = split(count, files);
  const posts = Math.min(3, attendance.shown);
  const mail = row({ x: 282, y: 160 }, posts, 78, 90).map(({ x, y }) => ({ x: x + random.within(-10, 10), y }));
  return {
    where: 'med hver sit brev til ét skrivebord',
    shows: ['skriftlig'],
    r,
    seats: sizes.flatMap((size, file) =>
      row({ x: 40 + file * (step + 2) + random.within(0, 4), y: 160 + (file % 2 === 0 ? 0 : 8) }, size, step, 90),
    ),
    host: { x: desk.x, y: desk.y + 40 + 12 + r },
    things: [thing('table', box(desk, 104, 60, 8)), ...mail.map((at) => thing('card', box(at, 40, 30, 4)))],
    marks: mail.map((at) => ({ ...at, glyph: 'envelope' })),
    lines: mail.map(({ x, y }) =>
      stroke('arrow', { x: x + 32, y }, { x: desk.x - 64, y: 160 + (y - 160) * 0.25 }, 'end', {
        x: (x + 32 + desk.x - 64) / 2,
        y: y + (160 - y) * 0.22,
      }),
    ),
    surface: 'skrivebordet',
    signs: beside(desk, 22),
    setting: 'none',
  };
};
