import type { Brief } from '../fields.ts';
import type { Random } from '../random.ts';
import type { Layout } from '../scene.ts';
import { call, correspondence } from './across.ts';
import { arena } from './arena.ts';
import { banquet } from './banquet.ts';
import { bench } from './bench.ts';
import { board } from './board.ts';
import { columns } from './columns.ts';
import { committee } from './committee.ts';
import { facing } from './facing.ts';
import { horseshoe } from './horseshoe.ts';
import { hybrid } from './hybrid.ts';
import { islands } from './islands.ts';
import { letters } from './letters.ts';
import { longTable } from './long-table.ts';
import { market } from './market.ts';
import { net } from './net.ts';
import { oneTable } from './one-table.ts';
import { pair } from './pair.ts';
import { pillar } from './pillar.ts';
import { queue } from './queue.ts';
import { rows } from './rows.ts';
import { stall } from './stall.ts';
import { star } from './star.ts';
import { trial } from './trial.ts';
import { walk } from './walk.ts';
import { wall } from './wall.ts';
import { wires } from './wires.ts';

/** Every layout, with the least and the most people it has room for. */
export const layouts = {
  pair: { make: pair, least: 1, most: 1 },
  oneTable: { make: oneTable, least: 2, most: 12 },
  longTable: { make: longTable, least: 2, most: 12 },
  facing: { make: facing, least: 2, most: 10 },
  horseshoe: { make: horseshoe, least: 3, most: 12 },
  arena: { make: arena, least: 9, most: 24 },
  rows: { make: rows, least: 4, most: 24 },
  islands: { make: islands, least: 9, most: 24 },
  banquet: { make: banquet, least: 13, most: 24 },
  committee: { make: committee, least: 12, most: 24 },
  queue: { make: queue, least: 4, most: 24 },
  columns: { make: columns, least: 6, most: 24 },
  market: { make: market, least: 9, most: 24 },
  trial: { make: trial, least: 2, most: 24 },
  bench: { make: bench, least: 1, most: 3 },
  walk: { make: walk, least: 1, most: 9 },
  stall: { make: stall, least: 4, most: 24 },
  pillar: { make: pillar, least: 1, most: 24 },
  net: { make: net, least: 1, most: 9 },
  star: { make: star, least: 10, most: 24 },
  board: { make: board, least: 6, most: 24 },
  wall: { make: wall, least: 6, most: 24 },
  wires: { make: wires, least: 2, most: 24 },
  letters: { make: letters, least: 2, most: 24 },
  call: { make: call, least: 1, most: 1 },
  correspondence: { make: correspondence, least: 1, most: 1 },
  hybrid: { make: hybrid, least: 2, most: 24 },
} as const satisfies Record<string, { make: Layout; least: number; most: number }>;

/** More than this come by one by one; they do not sit in one room. */
const mostInRoom = 1000;

/** The name of a layout. */
export type LayoutName = keyof typeof layouts;

/** The layout a brief calls for: first how people meet, then what they are promised, what for, and how many they are. */
export function chooseLayout(brief: Brief, random: Random): LayoutName {
  const { attendance, level, channel, purpose, recruitment, duration } = brief;
  const { shown } = attendance;
  const isOnSite = channel === 'fysisk' || channel === 'blandet' || channel === undefined;
  if (level === 'medbestemme' && isOnSite && shown >= 9) {
    return purpose === 'traeffe-valg' ? 'queue' : 'columns';
  }
  if (channel === 'telefon') return shown === 1 ? 'call' : 'wires';
  if (channel === 'skriftlig') return shown === 1 ? 'correspondence' : 'letters';
  if (channel === 'digital') {
    if (shown <= 9) return 'net';
    return level === 'informere' ? 'wall' : random.pick(level === 'hoere' ? ['star', 'wall'] : ['board', 'wall']);
  }
  if (channel === 'opsoegende') {
    if (level === 'informere') return 'pillar';
    if (shown <= 3) return 'bench';
    return shown <= 9 ? 'walk' : 'stall';
  }
  if (shown === 1) return 'pair';
  if (purpose === 'proeve-af') return 'trial';
  if (channel === 'blandet') return 'hybrid';
  if (level === 'informere') {
    if ((attendance.span?.max ?? 0) > mostInRoom) return 'pillar';
    return shown >= 6 ? 'rows' : 'oneTable';
  }
  if (level === 'hoere' && shown >= 4) return shown <= 12 ? 'horseshoe' : 'arena';
  if (purpose === 'dele-viden' && shown >= 13) return 'market';
  if (purpose === 'droefte-dilemma' && shown <= 10 && shown >= 4) return 'facing';
  const isStanding = duration === 'flere-moeder' || duration === 'maaneder' || duration === 'loebende';
  const isFormal = recruitment.some((way) => way === 'udpeget' || way === 'valgt' || way === 'via-organisation');
  if (isStanding && shown >= 12) return 'committee';
  if (isFormal && shown <= 12) return 'longTable';
  return shown <= 12 ? 'oneTable' : random.pick(['islands', 'banquet']);
}
