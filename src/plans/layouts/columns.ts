import { box } from '../geometry.ts';
import type { Random } from '../random.ts';
import { row, thing, type Layout } from '../scene.ts';
import { inWords } from '../words.ts';

/** The most people in one line, so that it ends inside the box. */
const longest = 6;

/** People line up behind the proposal they want, so that the lines are a bar chart of people. */
export const columns: Layout = ({ attendance }, random) => {
  const r = 14;
  const count = attendance.shown + 1;
  const stands = count <= 9 ? 3 : count <= 16 ? 4 : 5;
  const wide = 66;
  const middles = row({ x: 206, y: 48 + random.within(-2, 2) }, stands, wide + 12);
  const lengths = unevenly(count, stands, random);
  const seats = middles.flatMap(({ x }, stand) =>
    Array.from({ length: lengths[stand] ?? 0 }, (_, index) => ({ x, y: 104 + index * (2 * r + 8) })),
  );
  return {
    where: `i kø ved ${inWords(stands)} forslag`,
    shows: ['fysisk'],
    r,
    seats,
    openable: lengths.map((_, stand) => lengths.slice(0, stand + 1).reduce((sum, length) => sum + length, -1)),
    host: { x: (middles.at(-1)?.x ?? 0) + wide / 2 + 16 + r, y: 50 },
    things: middles.map((at) => thing('table', box(at, wide, 56, 6))),
    surface: 'forslagene',
    signs: [middles[0] ?? { x: 0, y: 0 }, middles[1] ?? { x: 0, y: 0 }],
    setting: 'room',
  };
};

function unevenly(total: number, parts: number, random: Random): number[] {
  const lengths = Array.from({ length: parts }, () => 1);
  for (let rest = total - parts; rest > 0; rest -= 1) {
    const open = [...lengths.keys()].filter((part) => (lengths[part] ?? 0) < longest);
    const chosen = open[Math.floor(random.next() ** 1.7 * open.length)] ?? 0;
    lengths[chosen] = (lengths[chosen] ?? 0) + 1;
  }
  return lengths;
}
