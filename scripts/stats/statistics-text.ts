import { kinds } from '#schema/index.ts';
import { departmentCodes, phases } from '#schema/vocabularies.ts';

import type { PrincipleCoverage } from './coverage.ts';
import type { LixSpread } from './reading.ts';
import type { Statistics } from './statistics.ts';
import { textTable } from './text-table.ts';

/** The statistics for people, in Danish. */
export function statisticsText(statistics: Statistics): string {
  return [
    section('Indhold', counts(statistics)),
    section('Lixtal (mål: median højst 45 for sider og 40 for resuméer, ingen side over 50)', lix(statistics)),
    section('Tal i eksemplerne', figures(statistics)),
    section('Værktøjer uden eksempel', withoutCase(statistics)),
    section('Værktøjer, der bærer et princip, efter fase', byPhase(statistics.coverage)),
    departmentNote,
    ...statistics.coverage.map((principle) => section(coverageTitle(principle), byDepartment(principle))),
  ].join('\n\n');
}

const departmentNote =
  'Herunder tæller et værktøj med hos en forvaltning, når et eksempel, der bruger det, nævner forvaltningen eller har et emne, man går til den først med.';

function section(title: string, text: string): string {
  return `${title}\n\n${text}`;
}

function counts({ counts: all }: Statistics): string {
  const rows = typedEntries(all).map(([name, { published, unpublished }]) => [
    kinds[name].plural,
    String(published),
    unpublished === 0 ? '' : String(unpublished),
  ]);
  return textTable([['Slags', 'publiceret', 'ikke publiceret'], ...rows]);
}

function lix({ lix: { page, summary, byCollection } }: Statistics): string {
  const row = (name: string, spreads: { page: LixSpread; summary: LixSpread }): string[] => [
    name,
    ...[spreads.page, spreads.summary].flatMap((spread) =>
      spread.worst === undefined ? ['', ''] : [String(spread.median), String(spread.worst.lix)],
    ),
  ];
  const table = textTable([
    ['Slags', 'side, median', 'værst', 'resumé, median', 'værst'],
    ...typedEntries(byCollection).map(([name, spreads]) => row(kinds[name].plural, spreads)),
    row('alle', { page, summary }),
  ]);
  return [
    table,
    '',
    ...(page.worst ? [`Tungeste side: ${page.worst.file} (${page.worst.lix})`] : []),
    ...(summary.worst ? [`Tungeste resumé: ${summary.worst.file} (${summary.worst.lix})`] : []),
  ].join('\n');
}

function figures({ figures: { sourced, calculated, unsourced } }: Statistics): string {
  const missing = unsourced.reduce((sum, { count }) => sum + count, 0);
  return [
    `Med kilde: ${sourced}, heraf ${calculated}, vi selv har regnet ud.`,
    `Uden kilde: ${missing}.`,
    ...unsourced.map(({ file, count }) => `  ${file}: ${count}`),
  ].join('\n');
}

function withoutCase({ toolsWithoutCase: ids }: Statistics): string {
  return ids.length === 0 ? 'Ingen.' : `${ids.length}: ${ids.join(', ')}`;
}

function byPhase(coverage: readonly PrincipleCoverage[]): string {
  const rows = coverage.map(({ number, title, tools, byPhase: row }) => [
    `${number} ${title}`,
    ...phases.ids.map((phase) => cell(row[phase])),
    String(tools),
  ]);
  return textTable([['Princip', ...phaseLabels(), 'i alt'], ...rows]);
}

function coverageTitle({ number, title, covered, cells }: PrincipleCoverage): string {
  return `Princip ${number}, ${title}: forvaltning og fase (${covered} af ${cells} felter har et værktøj)`;
}

function byDepartment({ byDepartment: rows }: PrincipleCoverage): string {
  return textTable([
    ['Forvaltning', ...phaseLabels()],
    ...departmentCodes.ids.map((code) => [code, ...phases.ids.map((phase) => cell(rows[code]?.[phase]))]),
  ]);
}

function phaseLabels(): string[] {
  return phases.ids.map((phase) => phases.terms[phase].label);
}

/** A hole is easier to see than a nought. */
function cell(count = 0): string {
  return count === 0 ? '·' : String(count);
}

function typedEntries<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
