import type { APIRoute, GetStaticPaths } from 'astro';

import { catalogue } from '#collections/catalogue.ts';
import { toolPlanSheet } from '#collections/plan-sheet.ts';

// The folder is a parameter because Astro makes no route of one that begins with an underscore.
export const getStaticPaths: GetStaticPaths = async () => {
  const { version } = toolPlanSheet(await catalogue());
  return [{ params: { assets: '_astro', version } }];
};

export const GET: APIRoute = async () =>
  new Response(toolPlanSheet(await catalogue()).text, { headers: { 'Content-Type': 'image/svg+xml' } });
