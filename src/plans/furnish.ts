import { channelCards } from './channel-cards.ts';
import type { Brief } from './fields.ts';
import { disc, extent, type Body, type Point } from './geometry.ts';
import { chooseLayout, layouts, type LayoutName } from './layouts/index.ts';
import { moreBeside } from './more.ts';
import type { Dot, Palette, Plan } from './plan.ts';
import type { Random } from './random.ts';
import { courseOf, height, moved, solidsOf, width, type Scene } from './scene.ts';
import { signsOn } from './signs.ts';
import { cityRound, floorUnder } from './surroundings.ts';
import { voiceOf } from './voice.ts';
import { findWayIn, type Start } from './way-in.ts';
import { attending } from './words.ts';

/** What a brief's drawing has besides its layout. */
export interface Furnishing {
  palette: Palette;
  /** The signs the way to the open seat starts from, and how many stones it has. */
  starts: readonly Start[];
  steps: number;
  /** True where more take part than are shown. */
  hasMore: boolean;
  isFaint: boolean;
  /** What is to be said about the number of people, and about the way with the starts there was room for. */
  aboutNumber: string | undefined;
  aboutWay: (starts: readonly Start[]) => string | undefined;
}

/** How often a layout is made anew where it leaves no room for a way in. */
const attempts = 12;

/** Chooses a layout for a brief, and sets everything round and on it so that nothing touches. */
export function furnish(brief: Brief, furnishing: Furnishing, random: Random, layout?: LayoutName): Plan {
  const { make } = layouts[layout ?? chooseLayout(brief, random)];
  const { scene, solids, voice, floor, way } = laidOut(
    () => settled(make(brief, random), random),
    brief,
    furnishing,
    random,
  );
  solids.push(...way.things, ...way.stones.map(discOf));
  const more = furnishing.hasMore ? moreBeside(scene, solids) : [];
  solids.push(...more.map(discOf));
  const also = channelCards(
    brief.alsoBy.filter((channel) => !scene.shows.includes(channel)),
    solids,
  );
  solids.push(...also.things);
  const city = scene.setting === 'city' ? cityRound(solids, random) : { ground: [], things: [] };
  const signs = signsOn(scene, brief);

  const seated = ({ x, y }: Point): Dot => ({ x, y, r: scene.r });
  return {
    palette: furnishing.palette,
    width,
    height,
    ground: [...floor, ...city.ground, ...(scene.ground ?? [])],
    lines: [...(scene.lines ?? []), ...voice],
    things: [...scene.things, ...way.things, ...also.things, ...city.things],
    tops: [...(scene.tops ?? []), ...signs.tops],
    marks: [...(scene.marks ?? []), ...signs.marks, ...way.marks, ...also.marks],
    stones: way.stones,
    people: scene.seats.filter((_, index) => index !== way.open).map(seated),
    isFaint: furnishing.isFaint,
    more,
    hosts: [seated(scene.host)],
    open: scene.seats.slice(way.open, way.open + 1).map(seated),
    labels: [],
    sentences: [
      `${attending(scene.seats.length - 1, !furnishing.isFaint)} ${scene.where}, én vært og én tom plads.`,
      furnishing.aboutNumber,
      ...(scene.says ?? []),
      ...signs.sentences,
      furnishing.aboutWay(way.starts),
      also.sentence,
    ].filter((sentence) => sentence !== undefined),
  };
}

/** A scene with its way in: it is made anew, with the next draws of the same hand, until there is room for everybody and for it. */
function laidOut(make: () => Scene, { level, attendance }: Brief, { starts, steps }: Furnishing, random: Random) {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const scene = make();
    if (scene.seats.length <= attendance.shown) continue;
    const solids = solidsOf(scene);
    const needsVoice = !scene.isVoiced && (level === 'informere' || level === 'hoere');
    const voice = needsVoice ? voiceOf(scene, level, solids) : [];
    if (needsVoice && voice.length === 0) continue;
    solids.push(...voice.map(courseOf));
    const floor = floorUnder(scene, solids, random);
    const openable = scene.openable ?? [...scene.seats.keys()];
    // In the last attempts a card fewer is better than no way.
    const shown = starts.slice(0, Math.max(0, attempts - attempt));
    const way = findWayIn({ seats: scene.seats, openable, r: scene.r, solids, starts: shown, steps }, random);
    if (way !== undefined) return { scene, solids, voice, floor, way };
  }
  throw new Error('the layout leaves no room for a way in');
}

/** A scene as it is or seen in a mirror, and in a room moved off the middle, so that the way in has a side to come from. */
function settled(scene: Scene, random: Random): Scene {
  const isMirrored = random.next() < 0.5;
  const { x, y } = scene.setting === 'room' ? slack(scene, random) : { x: 0, y: 0 };
  return moved(scene, (at) => ({ x: isMirrored ? width - at.x - x : at.x + x, y: at.y + y }));
}

function slack(scene: Scene, random: Random): Point {
  const { left, right, top, bottom } = extent(solidsOf(scene));
  const free = { x: Math.max(0, (width - right + left) / 2 - 30), y: Math.max(0, (height - bottom + top) / 2 - 26) };
  return {
    x: (width - left - right) / 2 + free.x * random.within(0.3, 0.7),
    y: (height - top - bottom) / 2 + free.y * random.within(-0.5, 0.5),
  };
}

function discOf({ x, y, r }: Dot): Body {
  return disc(x, y, r);
}
