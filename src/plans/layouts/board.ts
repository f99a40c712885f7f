import { bar, box, placesRound } from '../geometry.ts';
import { beside, seatRadius, thing, type Layout } from '../scene.ts';

/** How round the corners of the board are, so that the screens round them have room. */
const corner = 40;

/** A big digital board that everyone works on, each from a screen of their own. */
export const board: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 2;
  const r = Math.min(16, seatRadius(attendance.shown));
  const middle = { x: random.within(188, 198), y: 160 };
  // The edge of the board, with its round corners, has room for all of them at the distance they sit.
  const edge = Math.max(400, count * (2 * r + 8.5) - 2 * Math.PI * (r + 24));
  const sides = (edge + (8 - 2 * Math.PI) * corner) / 2;
  const wide = Math.min(256, sides * 0.62);
  const shared = box(middle, wide, sides - wide, corner);
  const places = placesRound(shared, 24 + r, count, random.next());
  const host = Math.floor(random.next() * count);
  return {
    where: 'om en fælles digital tavle, hver ved sin skærm',
    shows: ['digital'],
    r,
    seats: places.filter((_, index) => index !== host),
    host: places[host] ?? middle,
    things: [
      thing('table', shared),
      ...places.map(({ x, y, out }) => {
        const screen = { x: x - out.x * (r + 12), y: y - out.y * (r + 12) };
        const half = { x: -out.y * 5, y: out.x * 5 };
        return thing(
          'table',
          bar({ x: screen.x - half.x, y: screen.y - half.y }, { x: screen.x + half.x, y: screen.y + half.y }, 3),
        );
      }),
    ],
    surface: 'tavlen',
    signs: beside(middle, 24),
    setting: 'none',
  };
};
