import { describe, expect, it } from 'vitest';

import { helpText, readOptions, UsageError } from './options.ts';

const defaults = {
  content: 'content',
  sources: undefined,
  outputs: [{ format: 'text', file: undefined }],
  changed: undefined,
  rules: [],
  quiet: false,
  maxWarnings: Infinity,
  today: undefined,
  fix: undefined,
  watch: false,
  cache: true,
  spell: false,
  help: false,
  environment: 'development',
};

describe('readOptions', () => {
  it.each([
    [[], {}, {}],
    [['--content', 'x', '--format=json'], {}, { content: 'x', outputs: [{ format: 'json', file: undefined }] }],
    [
      ['--format', 'sarif=ud/a=b.sarif', '--format', 'github'],
      {},
      {
        outputs: [
          { format: 'sarif', file: 'ud/a=b.sarif' },
          { format: 'github', file: undefined },
        ],
      },
    ],
    [
      ['--format', 'junit=a.xml'],
      {},
      {
        outputs: [
          { format: 'junit', file: 'a.xml' },
          { format: 'text', file: undefined },
        ],
      },
    ],
    [['--no-cache'], {}, { cache: false }],
    [['--fix'], {}, { fix: 'write' }],
    [['--fix', '--dry-run'], {}, { fix: 'show' }],
    [['--dry-run'], {}, { fix: 'show' }],
    [['--watch'], {}, { watch: true }],
    [['--changed', 'main'], {}, { changed: 'main' }],
    [['--rule', 'E2', '--rule', 'tool-order'], {}, { rules: ['E2', 'tool-order'] }],
    [['--quiet', '--max-warnings', '0'], {}, { quiet: true, maxWarnings: 0 }],
    [['--sources', 'y'], {}, { sources: 'y' }],
    [['--spell'], {}, { spell: true }],
    [['--today', '2026-03-12'], {}, { today: '2026-03-12' }],
    [['-h'], {}, { help: true }],
    [[], { SITE_ENV: 'production' }, { environment: 'production' }],
    [[], { SITE_ENV: 'development' }, {}],
  ])('reads %j with %j', (args, variables, options) => {
    expect(readOptions(args, variables)).toEqual({ ...defaults, ...options });
  });

  it.each([
    [['--foo'], '--foo findes ikke. Se mulighederne med --help.'],
    [['--format', 'xml'], '--format kan ikke være "xml". Vælg text, json, sarif, github, gitlab, azure eller junit.'],
    [['--format', 'json='], '--format json= mangler en fil. Skriv fx --format json=rapport.'],
    [
      ['--format', 'json', '--format', 'text'],
      'Kun ét format kan gå til skærmen, men her er json og text. Skriv en fil efter det ene: FORMAT=FIL.',
    ],
    [['--max-warnings', '-1'], '--max-warnings mangler en værdi eller har en for meget. Se mulighederne med --help.'],
    [['--max-warnings=mange'], '--max-warnings kan ikke være "mange". Skriv et helt tal, fx 0.'],
    [['--watch', '--fix'], '--watch kan ikke rette. Ret først med --fix, og kør så --watch, eller omvendt.'],
    [['--today', 'i går'], '--today kan ikke være "i går". Skriv en dato som 2026-03-12.'],
    [['--content'], '--content mangler en værdi eller har en for meget. Se mulighederne med --help.'],
    [['--help=ja'], '--help mangler en værdi eller har en for meget. Se mulighederne med --help.'],
    [['hest'], '"hest" kan ikke bruges her. Se mulighederne med --help.'],
  ])('refuses %j in Danish', (args, message) => {
    expect(() => readOptions(args, {})).toThrow(new UsageError(message));
  });
});

describe('helpText', () => {
  it.each([
    '--content',
    '--sources',
    '--format',
    '--today',
    '--watch',
    '--help',
    '--changed',
    '--rule',
    '--quiet',
    '--max-warnings',
    'SITE_ENV',
  ])('names %s', (name) => {
    expect(helpText).toContain(name);
  });
});
