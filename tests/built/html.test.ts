import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';

import { readPages, sites } from '../site/built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Safari drops a list's meaning with its bullets; role="list" gives it back.
    'no-redundant-role': 'off',
    // Astro writes attributes and boolean values in its own way; both are valid HTML.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles carry the site's name after the page's.
    'long-title': 'off',
    // The policy is Astro's to hash: same-origin scripts need no integrity attribute.
    'require-sri': 'off',
    // A telephone number is written as the municipality writes it.
    'tel-non-breaking': 'off',
    // React writes attributes in camel case, and HTML does not mind.
    'attr-case': 'off',
    'no-inline-style': 'error',
  },
});

it('every built page is valid HTML', () => {
  const problems = readPages(sites.root).flatMap(({ file, html }) =>
    validator
      .validateStringSync(withoutIslandStyle(html), file)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});

it('the check finds a broken page', () => {
  const report = validator.validateStringSync(
    '<!doctype html><html lang="da"><head></head><body><p><div></p><img></body></html>',
  );
  expect(report.valid).toBe(false);
});

// Astro puts its islands' one rule beside the island, with a hash in the policy; browsers read it, the standard does not like it there.
function withoutIslandStyle(html: string): string {
  return html.replaceAll(/<style>astro-island[^<]*<\/style>/g, '');
}
