import { bar, between, disc, polar } from '../geometry.ts';
import { beside, seatRadius, stroke, thing, type Layout } from '../scene.ts';

/** Everyone at a screen of their own, linked to what they share in the middle. */
export const net: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 2;
  const r = Math.min(18, seatRadius(attendance.shown + 2));
  const middle = { x: 240, y: 160 };
  const start = random.within(0, 360);
  const places = Array.from({ length: count }, (_, index) => {
    const angle = start + (index * 360) / count;
    const on = (reach: number) => {
      const { x, y } = polar(middle, reach, angle);
      return { x: middle.x + (x - middle.x) * 1.42, y };
    };
    const seat = on(126 - (r - 14));
    const inward = Math.atan2(middle.y - seat.y, middle.x - seat.x);
    const screen = { x: seat.x + Math.cos(inward) * (r + 14), y: seat.y + Math.sin(inward) * (r + 14) };
    const across = { x: -Math.sin(inward) * 11, y: Math.cos(inward) * 11 };
    return { seat, screen, across };
  });
  const host = Math.floor(random.next() * count);
  return {
    where: attendance.shown === 1 ? 'ved en skærm' : 'ved hver sin skærm',
    shows: ['digital'],
    r,
    seats: places.filter((_, index) => index !== host).map(({ seat }) => seat),
    host: places[host]?.seat ?? middle,
    things: [
      thing('table', disc(middle.x, middle.y, 46)),
      ...places.map(({ screen, across }) =>
        thing(
          'table',
          bar(
            { x: screen.x - across.x, y: screen.y - across.y },
            { x: screen.x + across.x, y: screen.y + across.y },
            4,
          ),
        ),
      ),
    ],
    lines: places.map(({ screen }) => {
      const length = Math.hypot(screen.x - middle.x, screen.y - middle.y);
      return stroke('link', between(screen, middle, 14 / length), between(middle, screen, 56 / length));
    }),
    surface: 'den fælles skærm',
    signs: beside(middle),
    setting: 'none',
  };
};
