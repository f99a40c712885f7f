import { createHash } from 'node:crypto';

import { colourScript } from './colour-script.ts';

const colourHash = createHash('sha256').update(colourScript).digest('base64');

/** The policy Astro writes into every page, with hashes of its own scripts and styles added. `/soeg/` adds WebAssembly for itself. */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  scriptDirective: { hashes: [`sha256-${colourHash}`] },
} satisfies {
  directives: readonly string[];
  scriptDirective: { hashes: readonly `sha256-${string}`[] };
};
