import { briefOf, type ToolFields } from './fields.ts';
import { between, box, disc, type Body, type Point } from './geometry.ts';
import type { Dot, Line, Plan } from './plan.ts';
import type { Random } from './random.ts';
import { roomAt } from './scatter.ts';
import { courseOf, height, split, stroke, thing, width } from './scene.ts';
import { solidsAt, stationOf, wholeStation, type Station } from './station.ts';
import { cityRound } from './surroundings.ts';
import type { Start } from './way-in.ts';
import { attending, inWords, listed } from './words.ts';

/** The most stops, and the most results at the end, that a route has room for. */
const mostStops = 4;
const mostResults = 2;

/** How many are drawn at each stop where no figure says how many took part. */
const guests = 5;

/** Where the stops are and where the results lie, by how many stops there are. */
const routes: Readonly<Record<number, { stops: readonly Point[]; end: Point }>> = {
  1: { stops: [{ x: 206, y: 160 }], end: { x: 414, y: 160 } },
  2: {
    stops: [
      { x: 112, y: 136 },
      { x: 300, y: 184 },
    ],
    end: { x: 420, y: 82 },
  },
  3: {
    stops: [
      { x: 82, y: 94 },
      { x: 202, y: 222 },
      { x: 326, y: 98 },
    ],
    end: { x: 420, y: 222 },
  },
  4: {
    stops: [
      { x: 80, y: 88 },
      { x: 166, y: 228 },
      { x: 268, y: 88 },
      { x: 362, y: 228 },
    ],
    end: { x: 424, y: 84 },
  },
};

/** What a route shows. */
export interface Route {
  tools: readonly ToolFields[];
  results: readonly Start[];
  /** How many people are drawn, or undefined where nobody says how many took part. */
  people: number | undefined;
  isOngoing: boolean;
  aboutNumber: string | undefined;
}

/** A route through a city with a stop for each of two or more tools, and what it led to at its end. */
export function routePlan({ tools, results, people, isOngoing, aboutNumber }: Route, random: Random): Plan {
  const count = Math.min(tools.length, mostStops);
  const { stops, end } = routes[count] ?? { stops: [], end: { x: 0, y: 0 } };
  const shown = Math.max(count, people ?? count * guests);
  const sizes = split(shown, count);
  const r = shown > 12 ? 13 : 14;
  const isMirrored = random.next() < 0.5;
  const mirrored = ({ x, y }: Point): Point => ({ x: isMirrored ? width - x : x, y });

  const stations = stops.map((stop, index) => {
    const middle = mirrored({ x: stop.x + random.within(-4, 4), y: stop.y + random.within(-4, 4) });
    const company = { people: sizes[index] ?? 0, r, hasHost: index === 0, hasOpen: index === count - 1 };
    return wholeStation(stationOf(briefOf(tools[index] ?? {}), middle, company));
  });
  const goal = mirrored(end);
  const signs = results.slice(0, mostResults).map(({ glyph }, index, { length }) => {
    return { x: goal.x, y: goal.y + (index - (length - 1) / 2) * 44, glyph };
  });
  const cards = signs.map((at) => thing('card', box(at, 38, 38, 8)));
  const solids = [...stations.flatMap((station) => solidsAt(station, r)), ...cards];
  const way = [mirrored({ x: 2, y: stops[0]?.y ?? 0 }), ...stations.map(({ middle }) => middle), goal];
  const lines = way.slice(1).flatMap((to, index) => walkBetween(way[index] ?? to, to, solids));
  if (isOngoing) {
    const out = isMirrored ? -1 : 1;
    lines.push(stroke('arrow', { x: goal.x + out * 29, y: goal.y }, { x: goal.x + out * 46, y: goal.y }, 'end'));
  }
  const city = cityRound([...solids, ...lines.map(courseOf)], random);

  const seated = ({ x, y }: Point): Dot => ({ x, y, r });
  return {
    palette: 'case',
    width,
    height,
    ground: [...city.ground, ...stations.flatMap(({ ground }) => ground)],
    lines,
    things: [...stations.flatMap(({ things }) => things), ...cards, ...city.things],
    tops: stations.flatMap(({ tops }) => tops),
    marks: [...stations.flatMap(({ marks }) => marks), ...signs],
    stones: [],
    people: stations.flatMap(({ seats }) => seats).map(seated),
    isFaint: people === undefined,
    more: [],
    hosts: stations.flatMap(({ host }) => host ?? []).map(seated),
    open: stations.flatMap(({ open }) => open ?? []).map(seated),
    labels: [],
    sentences: [
      `${attending(shown, people !== undefined)} ved ${listed(placesOf(stations))}, én vært og én tom plads.`,
      aboutNumber,
      `En prikket vej forbinder ${inWords(count)} steder, ét for hvert værktøj.`,
      tools.length > count ? `Vist: ${count} af ${tools.length} værktøjer.` : undefined,
      signs.length > 0
        ? `Vejen ender ved ${listed(results.slice(0, mostResults).map(({ name }) => name))}.`
        : undefined,
      isOngoing ? 'Arbejdet går videre.' : undefined,
    ].filter((sentence) => sentence !== undefined),
  };
}

/** What stands at the stops, the same things counted: "to runde borde og en skærm". */
function placesOf(stations: readonly Station[]): string[] {
  const kinds = [...new Set(stations.map(({ words }) => words[0]))];
  return kinds.map((kind) => {
    const same = stations.filter(({ words }) => words[0] === kind);
    return same.length === 1 ? kind : `${inWords(same.length)} ${same[0]?.words[1] ?? kind}`;
  });
}

/** The clear stretch of the way between two points, as a dotted line. */
function walkBetween(from: Point, to: Point, bodies: readonly Body[]): Line[] {
  const steps = Array.from({ length: 81 }, (_, index) => between(from, to, index / 80)).map(({ x, y }) => ({
    x: Math.round(x),
    y: Math.round(y),
  }));
  const clear = steps.map(({ x, y }) => roomAt(disc(x, y, 2), bodies) >= 9);
  const first = clear.indexOf(true);
  const stop = clear.indexOf(false, first);
  const last = steps.at((stop === -1 ? steps.length : stop) - 1);
  const start = steps[first];
  if (first === -1 || start === undefined || last === undefined || Math.hypot(last.x - start.x, last.y - start.y) < 14)
    return [];
  return [stroke('walk', start, last)];
}
