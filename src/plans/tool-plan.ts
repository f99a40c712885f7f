import { attendanceSentence, isCapped } from './attendance.ts';
import { briefOf, type Recruitment, type ToolFields } from './fields.ts';
import { furnish } from './furnish.ts';
import type { LayoutName } from './layouts/index.ts';
import type { Plan } from './plan.ts';
import { seededRandom } from './random.ts';
import type { Start } from './way-in.ts';
import { listed } from './words.ts';

const recruitmentSigns: Readonly<Record<Recruitment, Start>> = {
  aaben: { glyph: 'door', name: 'en åben dør' },
  inviteret: { glyph: 'envelope', name: 'en invitation' },
  opsoegende: { glyph: 'pin', name: 'et sted i byen' },
  lodtraekning: { glyph: 'die', name: 'en terning' },
  udpeget: { glyph: 'badge', name: 'et navneskilt' },
  valgt: { glyph: 'ballot', name: 'en stemmeseddel' },
  'via-organisation': { glyph: 'clubhouse', name: 'et foreningshus' },
};

/**
 * The seating plan of a tool. The same id and fields always give the same plan.
 * `layout` overrules the choice of layout, for a page that shows them all.
 */
export function toolPlan(id: string, fields: ToolFields, layout?: LayoutName): Plan {
  const brief = briefOf(fields);
  const { attendance, recruitment, steps } = brief;
  return furnish(
    brief,
    {
      palette: 'tool',
      starts: recruitment.map((way) => recruitmentSigns[way]),
      steps,
      hasMore: isCapped(attendance),
      isFaint: attendance.span === undefined,
      aboutNumber: attendanceSentence(attendance),
      aboutWay: (starts) => wayInSentence(starts, steps),
    },
    seededRandom(id),
    layout,
  );
}

function wayInSentence(starts: readonly Start[], steps: number): string | undefined {
  if (starts.length === 0 && steps === 0) return undefined;
  const from = starts.length === 0 ? '' : ` fra ${listed(starts.map(({ name }) => name))}`;
  const by =
    steps === 0 ? '' : steps === 1 ? ' ad én trædesten for det ene trin' : ` ad ${steps} trædesten, én for hvert trin`;
  return `Vejen ind til den tomme plads går${from}${by}.`;
}
