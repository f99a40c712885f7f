import { labelOf } from '#schema/vocabulary.ts';
import { precisions } from '#schema/vocabularies.ts';

import { mostShown } from './attendance.ts';
import { briefOf, type CaseFields, type Figure, type ResultType } from './fields.ts';
import { furnish } from './furnish.ts';
import type { Plan } from './plan.ts';
import { seededRandom } from './random.ts';
import { routePlan } from './route-plan.ts';
import type { Start } from './way-in.ts';
import { grouped, listed } from './words.ts';

const resultSigns: Readonly<Record<ResultType, Start>> = {
  indsigt: { glyph: 'bulb', name: 'en indsigt' },
  'aendret-beslutning': { glyph: 'check', name: 'en ændret beslutning' },
  'ny-loesning': { glyph: 'blocks', name: 'en ny løsning' },
  'aendret-praksis': { glyph: 'loop', name: 'en ændret praksis' },
  netvaerk: { glyph: 'rings', name: 'et netværk' },
  ukendt: { glyph: 'question', name: 'et ukendt resultat' },
};

/** More stones than this would not be counted. */
const mostStones = 10;

/**
 * The seating plan of a case. One tool gives that tool's layout, with a way from the empty seat to what came of it; several tools give a route
 * through a city with a stop for each. The same id and fields always give the same plan.
 */
export function casePlan(id: string, fields: CaseFields): Plan {
  const random = seededRandom(id);
  const results = (fields.resultType ?? []).map((result) => resultSigns[result]);
  const figure = fields.facts?.find(({ unit }) => /^deltager/iu.test(unit));
  const counted = figure === undefined ? undefined : Math.min(figure.value, mostShown);
  const isOngoing = fields.period?.ongoing ?? false;
  if (fields.tools.length > 1) {
    const aboutNumber = figure && figureSentence(figure);
    return routePlan({ tools: fields.tools, results, people: counted, isOngoing, aboutNumber }, random);
  }

  const brief = briefOf(fields.tools[0] ?? {});
  const shown = counted ?? brief.attendance.shown;
  const facts = fields.facts?.length ?? 0;
  return furnish(
    {
      ...brief,
      alsoBy: [],
      attendance:
        counted === undefined ? brief.attendance : { shown, span: { min: shown, max: figure?.value ?? shown } },
    },
    {
      palette: 'case',
      starts: results,
      steps: Math.min(facts, mostStones),
      hasMore: figure !== undefined && (figure.valueMax ?? figure.value) > shown,
      isFaint: figure === undefined,
      aboutNumber: figure === undefined ? 'Så mange er værktøjet til.' : figureSentence(figure),
      aboutWay: (ends) => resultSentence(ends, facts, isOngoing),
    },
    random,
  );
}

function figureSentence({ value, valueMax, precision }: Figure): string | undefined {
  const most = valueMax ?? value;
  if (most <= mostShown && precision === 'praecis') return undefined;
  const number = precision === 'interval' ? `${grouped(value)} og ${grouped(most)}` : grouped(value);
  const about = precision === 'praecis' ? '' : `${labelOf(precisions, precision)} `;
  return `Vist: ${Math.min(value, mostShown)} af ${about}${number}.`;
}

function resultSentence(ends: readonly Start[], facts: number, isOngoing: boolean): string | undefined {
  if (ends.length === 0) return undefined;
  const by =
    facts === 0
      ? ''
      : facts === 1
        ? ' ad én trædesten for det ene tal i eksemplet'
        : facts <= mostStones
          ? ` ad ${facts} trædesten, én for hvert tal i eksemplet`
          : ` ad ${mostStones} trædesten for ${mostStones} af de ${facts} tal i eksemplet`;
  const further = isOngoing ? ' Arbejdet går videre.' : '';
  return `Fra den tomme plads går der en vej til ${listed(ends.map(({ name }) => name))}${by}.${further}`;
}
