import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

/**
 * Leaves in each page's policy the hashes of what stands in that page. Astro writes those of every script and style on the site into
 * all of them: more than the page needs to trust, and each hash is bytes that do not compress.
 */
export function ownPolicies(): AstroIntegration {
  return {
    name: 'own-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: folder })) {
          const file = join(folder, page);
          writeFileSync(file, withOwnPolicy(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

/** A page whose policy names the scripts and styles it holds, and no other. */
export function withOwnPolicy(html: string): string {
  const codes = [...html.matchAll(inlineCode)].map(([, , code = '']) => code);
  // What lies in a file of its own stands between empty tags, and needs no hash.
  const held = new Set(codes.filter((code) => code !== '').map(hashOf));
  return html.replace(policy, (whole) =>
    whole.replace(hash, (source, value: string) => (held.has(value) ? source : '')),
  );
}

const inlineCode = /<(script|style)(?:\s[^>]*)?>([^]*?)<\/\1>/g;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/g;
const hash = / 'sha256-([^']+)'/g;

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('base64');
}
