import { createHash } from 'node:crypto';

import { askedScript } from './asked-script.ts';
import { colourScript } from './colour-script.ts';

/** The policy Astro writes into every page, with hashes of its own scripts and styles added. `/soeg/` adds WebAssembly for itself. */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ],
  scriptDirective: { hashes: [hashOf(colourScript), hashOf(askedScript)] },
} satisfies {
  directives: readonly string[];
  scriptDirective: { hashes: readonly `sha256-${string}`[] };
};

function hashOf(script: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
