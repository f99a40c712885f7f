import { box } from '../geometry.ts';
import { arc, beside, thing, type Layout } from '../scene.ts';

/** Chairs in half circles round the host, with a small table between. */
export const arena: Layout = ({ attendance }, random) => {
  const r = 14;
  const count = attendance.shown + 1;
  const host = { x: 240 + random.within(-10, 10), y: 284 };
  const inner = Math.round(count * 0.42);
  const turn = random.within(-3, 3);
  const table = { x: host.x, y: 210 };
  return {
    where: 'i halvkreds om værten',
    shows: ['fysisk'],
    r,
    seats: [...arc(host, 136, inner, 189 + turn, 351 + turn), ...arc(host, 190, count - inner, 185 + turn, 355 + turn)],
    host,
    things: [thing('table', box(table, 92, 46, 8))],
    surface: 'bordet',
    signs: beside(table),
    setting: 'room',
  };
};
