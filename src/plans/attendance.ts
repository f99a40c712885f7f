import { grouped } from './words.ts';

/** The most people a drawing shows; above it they would be too small to tell apart. */
export const mostShown = 24;

/** How many people are drawn where nobody says how many take part. */
export const shownWhenUnknown = 6;

/** How many take part, and how many of them are drawn. */
export interface Attendance {
  shown: number;
  /** The span a source or an editor gives, or undefined where nobody says. */
  span: { min: number; max: number } | undefined;
}

/** One dot for each of the most that can take part, up to what a drawing can show. */
export function attendanceOf(participants: 'ikke-oplyst' | { min: number; max: number } | undefined): Attendance {
  if (participants === undefined || participants === 'ikke-oplyst') return { shown: shownWhenUnknown, span: undefined };
  const { min, max } = participants;
  return { shown: Math.min(max, mostShown), span: { min, max } };
}

/** True where more take part than are drawn. */
export function isCapped({ shown, span }: Attendance): boolean {
  return span !== undefined && span.max > shown;
}

/** The Danish sentence that says how the drawing's number relates to the real one; undefined where they are the same. */
export function attendanceSentence({ shown, span }: Attendance): string | undefined {
  if (span === undefined) return undefined;
  const { min, max } = span;
  if (max > shown) {
    return min === max
      ? `Vist: ${shown} af ${grouped(max)}.`
      : `Vist: ${shown} af op til ${grouped(max)}. Det mindste antal er ${grouped(min)}.`;
  }
  return min < max ? `Det er det største antal. Det mindste er ${min}.` : undefined;
}
