import { box, disc } from '../geometry.ts';
import { scatter } from '../scatter.ts';
import { thing, type Layout } from '../scene.ts';

/** A fenced-off piece of the city where something is tried: loose furniture, a tree, and people among it. */
export const trial: Layout = ({ attendance }, random) => {
  const count = attendance.shown + 1;
  const r = count > 14 ? 14 : 16;
  const fence = { x: 270, y: 160 };
  const tilt = random.within(-10, 10);
  const tables = [
    box({ x: 184, y: 82 + random.within(-8, 8) }, 84, 46, 6, tilt),
    box({ x: 338, y: 226 + random.within(-8, 8) }, 84, 46, 6, -tilt),
    box({ x: 352, y: 76 }, 62, 18, 4, tilt + 8),
    box({ x: 160, y: 226 }, 18, 62, 4, tilt - 8),
  ];
  const tree = disc(fence.x + random.within(-18, 18), fence.y + random.within(-10, 10), 20);
  const [host = fence, ...seats] = scatter(
    count + 1,
    r,
    { left: 126, right: 414, top: 34, bottom: 286 },
    [...tables, tree],
    9,
    random,
  );
  return {
    where: 'i et forsøgsområde med løse møbler',
    shows: ['fysisk'],
    r,
    seats,
    host,
    ground: [{ kind: 'fence', ...box(fence, 324, 284, 4) }],
    things: [...tables.map((table) => thing('table', table)), thing('tree', tree)],
    surface: 'bordene',
    signs: [
      { x: 184, y: tables[0]?.points[0] ? (tables[0].points[0].y + (tables[0].points[2]?.y ?? 0)) / 2 : 0 },
      { x: 338, y: tables[1]?.points[0] ? (tables[1].points[0].y + (tables[1].points[2]?.y ?? 0)) / 2 : 0 },
    ],
    setting: 'none',
  };
};
