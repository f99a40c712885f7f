import { disc, placesRound } from './geometry.ts';
import type { Plan } from './plan.ts';
import { thing } from './scene.ts';

const size = 264;

/** A table where nobody sits yet, for a page with nothing to show. */
export function emptyPlan(): Plan {
  const table = disc(size / 2, size / 2, 66);
  return {
    palette: 'empty',
    width: size,
    height: size,
    ground: [],
    lines: [],
    things: [thing('table', table)],
    tops: [],
    marks: [],
    stones: [],
    people: [],
    isFaint: false,
    more: [],
    hosts: [],
    open: placesRound(table, 34, 7, 0).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y), r: 19 })),
    labels: [],
    sentences: ['Et rundt bord med syv tomme pladser.'],
  };
}
