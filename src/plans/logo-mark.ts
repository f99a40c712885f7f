import { disc, placesRound } from './geometry.ts';
import type { Plan } from './plan.ts';
import { thing } from './scene.ts';

const size = 132;

/** The mark of the site: a round table, a host, four who are there, and the seat of whoever is missing. */
export function logoMark(): Plan {
  const table = disc(size / 2, size / 2, 27);
  const seats = placesRound(table, 22, 6, 0).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y), r: 15 }));
  return {
    palette: 'mark',
    width: size,
    height: size,
    ground: [],
    lines: [],
    things: [thing('table', table)],
    tops: [],
    marks: [],
    stones: [],
    people: seats.filter((_, index) => index !== 1 && index !== 4),
    isFaint: false,
    more: [],
    hosts: seats.slice(4, 5),
    open: seats.slice(1, 2),
    labels: [],
    sentences: ['Et rundt bord med fire deltagere, én vært og én tom plads.'],
  };
}
