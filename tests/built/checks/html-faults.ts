import { HtmlValidate } from 'html-validate';

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

/** What is not valid in a built page, each with its line and column. */
export function htmlFaults(html: string, file: string): string[] {
  return validator
    .validateStringSync(withoutIslandStyle(html), file)
    .results.flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`);
}

// Astro puts its islands' one rule beside the island, with a hash in the policy; browsers read it, the standard does not like it there.
function withoutIslandStyle(html: string): string {
  return html.replaceAll(/<style>astro-island[^<]*<\/style>/g, '');
}
