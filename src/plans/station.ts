import type { Brief } from './fields.ts';
import { box, disc, placesRound, type Body, type Point } from './geometry.ts';
import { awning } from './layouts/market.ts';
import type { Mark, Patch, Thing, Top } from './plan.ts';
import { isSolid, row, screenAt, split, thing, width } from './scene.ts';
import { purposeSigns } from './signs.ts';

/** One stop on the route of a case: what stands there, and the seats of those who are there. */
export interface Station {
  /** Danish for one and for several: "et rundt bord", "runde borde". */
  words: readonly [one: string, many: string];
  middle: Point;
  ground: Patch[];
  things: Thing[];
  tops: Top[];
  marks: Mark[];
  seats: Point[];
  host: Point | undefined;
  open: Point | undefined;
}

/** Who is at a stop, besides the people. */
export interface Company {
  people: number;
  r: number;
  hasHost: boolean;
  hasOpen: boolean;
}

/** The stop that shows one tool: how people meet decides what stands there. */
export function stationOf({ channel, level, purpose }: Brief, middle: Point, company: Company): Station {
  const glyph = purpose === undefined ? undefined : purposeSigns[purpose][0];
  const sign = (at: Point): Mark[] => (glyph === undefined ? [] : [{ ...at, glyph }]);
  switch (channel) {
    case 'digital':
      return screen(middle, company);
    case 'telefon':
      return {
        ...counter(['et skrivebord med telefon', 'skriveborde med telefon'], middle, company),
        ...marked(middle, company, 'handset'),
      };
    case 'skriftlig':
      return {
        ...counter(['et skrivebord med breve', 'skriveborde med breve'], middle, company),
        ...marked(middle, company, 'envelope'),
      };
    case 'opsoegende': {
      const stall = counter(['en bod', 'boder'], middle, company);
      const at = counterAt(middle, company);
      return { ...stall, tops: awning({ x: at.x, y: at.y - 13 }, 72), marks: sign({ x: at.x, y: at.y + 7 }) };
    }
    default: {
      if (level !== 'informere') return table(middle, company, sign(middle));
      return { ...counter(['en scene', 'scener'], middle, company), marks: sign(counterAt(middle, company)) };
    }
  }
}

/** Everything at a stop that nothing else may touch. */
export function solidsAt({ things, ground, seats, host, open }: Station, r: number): Body[] {
  const places = [...seats, host, open].filter((at) => at !== undefined);
  return [...things, ...ground.filter(isSolid), ...places.map(({ x, y }) => disc(x, y, r))];
}

/** A stop with every point in whole units, which is how it is drawn. */
export function wholeStation(station: Station): Station {
  const point = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
  const body = <Kind extends Body>(of: Kind): Kind => ({ ...of, points: of.points.map(point), r: Math.round(of.r) });
  return {
    ...station,
    middle: point(station.middle),
    ground: station.ground.map(body),
    things: station.things.map(body),
    tops: station.tops.map(body),
    marks: station.marks.map((mark) => ({ ...mark, ...point(mark) })),
    seats: station.seats.map(point),
    host: station.host && point(station.host),
    open: station.open && point(station.open),
  };
}

const nothing = { ground: [], things: [], tops: [], marks: [] };

function table(middle: Point, { people, r, hasHost, hasOpen }: Company, marks: Mark[]): Station {
  const all = people + Number(hasHost) + Number(hasOpen);
  const inner = all > 13 ? 10 : all;
  const size = Math.max(26, (inner * (2 * r + 9)) / (2 * Math.PI) - r - 9);
  const top = disc(middle.x, middle.y, size);
  const places: Point[] = [
    ...placesRound(top, size + 9 + r + 2 * r + 9 - size, all - inner, 0.02),
    ...placesRound(top, 9 + r, inner, 0.08),
  ];
  const open = hasOpen ? places.shift() : undefined;
  const host = hasHost ? places.pop() : undefined;
  return {
    ...nothing,
    words: ['et rundt bord', 'runde borde'],
    middle,
    things: [thing('table', top)],
    marks,
    seats: places,
    host,
    open,
  };
}

function screen(middle: Point, { people, r, hasHost, hasOpen }: Company): Station {
  const columns = Math.min(people > 9 ? 4 : 3, Math.max(2, Math.ceil(Math.sqrt(people * 1.4))));
  const ranks = Math.ceil(people / columns);
  const step = 2 * r + 9;
  const tall = ranks * step + 12;
  const at = { x: middle.x, y: middle.y - r - 4 };
  const below = row({ x: middle.x, y: at.y + tall / 2 + 12 + r }, Number(hasHost) + Number(hasOpen), step);
  return {
    ...nothing,
    words: ['en skærm', 'skærme'],
    middle,
    ground: screenAt(at, columns * step + 12, tall),
    seats: split(people, ranks).flatMap((inRank, index) =>
      row({ x: at.x, y: at.y + (index - (ranks - 1) / 2) * step }, inRank, step),
    ),
    host: hasHost ? below.pop() : undefined,
    open: hasOpen ? below.pop() : undefined,
  };
}

function counter(words: Station['words'], middle: Point, company: Company): Station {
  const { people, r, hasHost, hasOpen } = company;
  const at = counterAt(middle, company);
  const step = 2 * r + 7;
  const places = split(people + Number(hasOpen), ranksOf(company)).flatMap((inRank, index) =>
    row({ x: at.x, y: at.y + 20 + 10 + r + index * step }, inRank, step),
  );
  const open = hasOpen ? places.pop() : undefined;
  // On the side away from the edge of the box.
  const inward = at.x < width / 2 ? 1 : -1;
  const host = hasHost ? { x: at.x + inward * (39 + 10 + r), y: at.y } : undefined;
  return { ...nothing, words, middle, things: [thing('table', box(at, 78, 40, 4))], seats: places, host, open };
}

function marked(middle: Point, company: Company, glyph: Mark['glyph']): Pick<Station, 'marks'> {
  return { marks: [{ ...counterAt(middle, company), glyph }] };
}

/** Where the counter of a stop stands, so that it and the rows before it have their middle at the stop. */
function counterAt(middle: Point, company: Company): Point {
  const rows = ranksOf(company) * (2 * company.r + 7);
  return { x: middle.x, y: middle.y - (rows + 10) / 2 };
}

function ranksOf({ people, hasOpen }: Company): number {
  return Math.max(1, Math.ceil((people + Number(hasOpen)) / 4));
}
