import lighthouse from 'lighthouse';

/** Lighthouse's figures for one page, as a phone on a slow network meets it. */
export interface Rating {
  /** Scores out of 100. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  /** When the largest part of the page was painted, in seconds. */
  largestPaint: number;
  /** Cumulative layout shift, without unit. */
  layoutShift: number;
  /** How long the page could not answer while it loaded, in milliseconds. */
  blockingTime: number;
}

/**
 * Rates a page with the Chromium that listens on a debugging port.
 * @throws {Error} where Lighthouse gives no answer.
 */
export async function ratePage(url: string, debuggingPort: number): Promise<Rating> {
  const result = await lighthouse(url, {
    port: debuggingPort,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  });
  if (!result) throw new Error(`Lighthouse svarede ikke på ${url}`);
  const { categories, audits } = result.lhr;
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const figure = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    largestPaint: Math.round(figure('largest-contentful-paint') / 10) / 100,
    layoutShift: Math.round(figure('cumulative-layout-shift') * 1000) / 1000,
    blockingTime: Math.round(figure('total-blocking-time')),
  };
}
