import { disc, placesRound, polar, type Place } from '../geometry.ts';
import { beside, reversed, stroke, thing, type Layout } from '../scene.ts';

/** Two people at a small table, and a third chair. */
export const pair: Layout = ({ level }, random) => {
  const r = 24;
  const middle = { x: 240, y: 160 };
  const table = disc(middle.x, middle.y, 48);
  const tilt = random.within(-24, 24);
  const [above, right, below, left] = placesRound(table, 12 + r, 4, tilt / 360) as [Place, Place, Place, Place];
  const isAbove = random.next() < 0.5;
  const side = isAbove ? -1 : 1;
  const reach = 48 + 12 + r;
  const arrow = stroke(
    'arrow',
    polar(middle, reach, tilt + 180 - side * 34),
    polar(middle, reach, tilt + side * 34),
    level === 'informere' || level === 'hoere' ? 'end' : 'both',
    polar(middle, reach, tilt + side * 90),
  );
  return {
    where: 'ved et lille bord',
    shows: ['fysisk'],
    r,
    seats: [right, isAbove ? below : above],
    openable: [1],
    host: left,
    things: [thing('table', table)],
    lines: [level === 'hoere' ? reversed(arrow) : arrow],
    isVoiced: true,
    surface: 'bordet',
    signs: beside(middle),
    setting: 'room',
  };
};
