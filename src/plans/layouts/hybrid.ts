import { box } from '../geometry.ts';
import { beside, row, screenAt, seatRadius, split, thing, width, type Layout } from '../scene.ts';

/** Half of them round a table, half on the screen at its end. */
export const hybrid: Layout = ({ attendance }, random) => {
  const online = Math.floor(attendance.shown / 2);
  const there = attendance.shown + 1 - online;
  const r = Math.min(17, seatRadius(attendance.shown));
  const step = 2 * r + 9;
  const columns = online > 8 ? 3 : online > 3 ? 2 : 1;
  const ranks = Math.max(1, Math.ceil(online / columns));
  const [one = 0, other = 0] = split(there - 1, 2);
  const length = Math.max(116, one * step + 6);
  const depth = 72;
  const screenWide = columns * step + 20;
  const edge = (width - (2 * r + 10 + length + 26 + screenWide)) / 2;
  const screenX = width - edge - screenWide / 2;
  const screenY = 160 + random.within(-22, 22);
  const middle = { x: screenX - screenWide / 2 - 26 - length / 2, y: 160 + random.within(-8, 8) };
  const side = depth / 2 + 10 + r;
  const above = row({ x: middle.x, y: middle.y - side }, one, step);
  const below = row({ x: middle.x, y: middle.y + side }, other, step);
  return {
    where: 'halvt ved et bord og halvt på en skærm',
    shows: ['blandet', 'fysisk', 'digital'],
    r,
    seats: [
      ...above,
      ...below,
      { x: middle.x - length / 2 - 10 - r, y: middle.y - r - 5 },
      ...split(online, ranks).flatMap((inRank, index) =>
        row({ x: screenX, y: screenY + (index - (ranks - 1) / 2) * step }, inRank, step),
      ),
    ],
    openable: Array.from({ length: there }, (_, index) => index),
    host: { x: middle.x - length / 2 - 10 - r, y: middle.y + r + 5 },
    ground: screenAt({ x: screenX, y: screenY }, screenWide, Math.max(140, ranks * step + 24)),
    things: [thing('table', box(middle, length, depth, 8))],
    surface: 'bordet',
    signs: beside(middle),
    settings: [
      ...above.map(({ x }) => ({ x, y: middle.y - depth / 2 + 14 })),
      ...below.map(({ x }) => ({ x, y: middle.y + depth / 2 - 14 })),
    ],
    setting: 'none',
  };
};
