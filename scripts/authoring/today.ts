/** The day in København, as YYYY-MM-DD. */
export function todayHere(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
}
