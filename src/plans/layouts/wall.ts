import { box } from '../geometry.ts';
import { beside, row, screenAt, split, thing, type Layout } from '../scene.ts';

/** One big screen with everybody on it, the host before it, and the empty seat of whoever is not online. */
export const wall: Layout = ({ attendance }, random) => {
  const r = 14;
  const columns = attendance.shown > 15 ? 6 : 5;
  const ranks = Math.ceil(attendance.shown / columns);
  const step = 2 * r + 12;
  const screen = { x: 176 + random.within(-4, 4), y: 160 + random.within(-20, 20) };
  const wide = columns * step + 30;
  const tall = Math.max(130, ranks * step + 30);
  const side = screen.x + wide / 2;
  const desk = { x: side + 26 + 46, y: 160 + random.within(-40, 40) };
  return {
    where: 'på en fælles skærm',
    shows: ['digital'],
    r,
    seats: [
      ...split(attendance.shown, ranks).flatMap((inRank, index) =>
        row({ x: screen.x, y: screen.y + (index - (ranks - 1) / 2) * step }, inRank, step),
      ),
      { x: desk.x, y: desk.y - 34 - 12 - r },
    ],
    openable: [attendance.shown],
    host: { x: desk.x, y: desk.y + 34 + 12 + r },
    ground: screenAt(screen, wide, tall),
    things: [thing('table', box(desk, 84, 56, 8))],
    surface: 'bordet foran',
    signs: beside(desk),
    setting: 'none',
    says: ['Den tomme plads er uden for skærmen.'],
  };
};
