/** The most a page may load on a first visit, in KB (1.000 bytes over the wire with Brotli). */
export const pageBudget = { html: 10, css: 10, js: 5, fonts: 65, total: 75 } as const;

/** What a page loads, in KB by kind; `react` is the part of `js` that is React and what needs it. */
export interface PageWeight {
  html: number;
  css: number;
  js: number;
  react: number;
  fonts: number;
  other: number;
  total: number;
}

/** Where a page weighs more than it may. React counts where the page holds no island. */
export function weightFaults(weight: PageWeight, { hasIsland }: { hasIsland: boolean }): string[] {
  const over = (Object.keys(pageBudget) as (keyof typeof pageBudget)[])
    .filter((kind) => weight[kind] > pageBudget[kind])
    .map((kind) => `${kind}: ${weight[kind]} KB, højst ${pageBudget[kind]}`);
  return hasIsland || weight.react === 0 ? over : [...over, `react: ${weight.react} KB uden en ø`];
}
