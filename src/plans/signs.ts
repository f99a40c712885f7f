import { labelOf } from '#schema/vocabulary.ts';
import { durations, purposes } from '#schema/vocabularies.ts';

import type { Brief, Duration, Level, Purpose } from './fields.ts';
import { between, box, disc, distance, type Body, type Point } from './geometry.ts';
import type { GlyphName } from './glyphs.ts';
import type { Mark, Top } from './plan.ts';
import type { Scene } from './scene.ts';
import { listed } from './words.ts';

/** The sign of each purpose, and its Danish name. */
export const purposeSigns: Readonly<Record<Purpose, readonly [GlyphName, string]>> = {
  'forstaa-behov': ['lens', 'en lup'],
  'faa-ideer': ['bulb', 'en pære'],
  'droefte-dilemma': ['scales', 'en vægt'],
  prioritere: ['ranks', 'en rangliste'],
  'proeve-af': ['blocks', 'byggeklodser'],
  'traeffe-valg': ['check', 'et flueben'],
  'gribe-initiativ': ['sprout', 'en spire'],
  'skabe-samarbejde': ['rings', 'to ringe i hinanden'],
  'foelge-op': ['checklist', 'en huskeliste'],
  'dele-viden': ['book', 'en bog'],
};

/** Longer talks leave something on the table; short ones leave cups or plates, or nothing. */
const durationSigns: Readonly<Record<Duration, readonly [GlyphName, string] | undefined>> = {
  'under-1-time': undefined,
  '1-3-timer': ['cup', 'kopper'],
  'en-dag': ['plate', 'tallerkener'],
  'flere-moeder': ['papers', 'referater'],
  maaneder: ['calendar', 'en kalender'],
  loebende: ['loop', 'en pil i ring'],
  'ikke-oplyst': undefined,
};

const levelSentences: Readonly<Record<Level, string>> = {
  informere: 'Værten fortæller.',
  hoere: 'Værten lytter.',
  involvere: 'Værten er med i samtalen.',
  samskabe: 'Alle arbejder på det samme ark.',
  medbestemme: 'Deltagerne er med til at afgøre sagen.',
};

/** What lies on the tables and what it says: the purpose, the duration and the promise. */
export function signsOn(
  scene: Scene,
  { purpose, duration, level }: Brief,
): { tops: Top[]; marks: Mark[]; sentences: string[] } {
  const [first, second] = scene.signs;
  const sign = durationSigns[duration];
  const isServed = (sign?.[0] === 'cup' || sign?.[0] === 'plate') && (scene.settings?.length ?? 0) > 0;
  const isAlone = sign === undefined || isServed;
  const purposeAt = isAlone && distance(first, second) < 60 ? rounded(between(first, second, 0.5)) : first;
  const tops: Top[] = [];
  const marks: Mark[] = [];
  const things: string[] = [];

  if (level === 'samskabe') tops.push({ kind: 'sheet', ...sheetUnder(isAlone ? [purposeAt] : [first, second]) });
  if (level === 'medbestemme') tops.push({ kind: 'frame', ...box(purposeAt, 36, 36, 0) });
  if (purpose !== undefined) {
    const [glyph, name] = purposeSigns[purpose];
    marks.push({ ...purposeAt, glyph });
    things.push(`${name} (${labelOf(purposes, purpose).toLowerCase()})`);
  }
  if (sign !== undefined) {
    const [glyph, name] = sign;
    if (isServed) {
      tops.push(
        ...(scene.settings ?? []).map(({ x, y }) => ({ kind: 'cup' as const, ...disc(x, y, glyph === 'cup' ? 4 : 8) })),
      );
    } else marks.push({ ...second, glyph });
    things.push(`${name} (${labelOf(durations, duration).toLowerCase()})`);
  }
  const sentences = level === undefined ? [] : [levelSentences[level]];
  if (things.length > 0) sentences.push(`På ${scene.surface}: ${listed(things)}.`);
  return { tops, marks, sentences };
}

function sheetUnder(signs: readonly Point[]): Body {
  const [first, second] = signs;
  if (first === undefined) return disc(0, 0, 0);
  const isWide = second !== undefined && distance(first, second) < 60 && first.y === second.y;
  return isWide ? box(rounded(between(first, second, 0.5)), 80, 36, 3) : box(first, 36, 36, 3);
}

function rounded({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: Math.round(x), y: Math.round(y) };
}
