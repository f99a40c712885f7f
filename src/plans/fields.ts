import type {
  channels,
  durations,
  levels,
  precisions,
  purposes,
  recruitments,
  resultTypes,
} from '#schema/vocabularies.ts';

import { attendanceOf, type Attendance } from './attendance.ts';

export type Level = (typeof levels.ids)[number];
export type Channel = (typeof channels.ids)[number];
export type Recruitment = (typeof recruitments.ids)[number];
export type Duration = (typeof durations.ids)[number];
export type Purpose = (typeof purposes.ids)[number];
export type ResultType = (typeof resultTypes.ids)[number];

/** What a drawing needs of a tool; a tool's data fits as it is. */
export interface ToolFields {
  participants?: 'ikke-oplyst' | { min: number; max: number } | undefined;
  level?: readonly Level[] | undefined;
  channel?: readonly Channel[] | undefined;
  recruitment?: readonly Recruitment[] | undefined;
  duration?: { value: Duration } | undefined;
  purpose?: readonly Purpose[] | undefined;
  steps?: readonly unknown[] | undefined;
}

/** A figure of a case. */
export interface Figure {
  value: number;
  valueMax?: number | undefined;
  unit: string;
  precision: (typeof precisions.ids)[number];
}

/** What a drawing needs of a case: its own data, and the data of the tools it shows in place of their ids. */
export interface CaseFields {
  tools: readonly ToolFields[];
  facts?: readonly Figure[] | undefined;
  resultType?: readonly ResultType[] | undefined;
  period?: { ongoing: boolean } | undefined;
}

/** A tool's fields as the drawing reads them: the first of several values is the one that decides. */
export interface Brief {
  attendance: Attendance;
  level: Level | undefined;
  channel: Channel | undefined;
  alsoBy: readonly Channel[];
  recruitment: readonly Recruitment[];
  duration: Duration;
  purpose: Purpose | undefined;
  steps: number;
}

/** Reads the fields; what is missing is left out of the drawing. */
export function briefOf(fields: ToolFields): Brief {
  const [channel, ...alsoBy] = fields.channel ?? [];
  return {
    attendance: attendanceOf(fields.participants),
    level: fields.level?.[0],
    channel,
    alsoBy,
    recruitment: fields.recruitment ?? [],
    duration: fields.duration?.value ?? 'ikke-oplyst',
    purpose: fields.purpose?.[0],
    steps: fields.steps?.length ?? 0,
  };
}
