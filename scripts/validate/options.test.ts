import { describe, expect, it } from 'vitest';

import { helpText, readOptions, UsageError } from './options.ts';
import { sampleNow } from './sample.ts';

const defaults = {
  content: 'content',
  sources: undefined,
  format: 'text',
  now: sampleNow,
  help: false,
  environment: 'development',
};

describe('readOptions', () => {
  it.each([
    [[], {}, {}],
    [['--content', 'x', '--format=json'], {}, { content: 'x', format: 'json' }],
    [['--sources', 'y'], {}, { sources: 'y' }],
    [['--today', '2026-03-12'], {}, { now: new Date('2026-03-12T11:00:00Z') }],
    [['-h'], {}, { help: true }],
    [[], { SITE_ENV: 'production' }, { environment: 'production' }],
    [[], { SITE_ENV: 'development' }, {}],
  ])('reads %j with %j', (args, variables, options) => {
    expect(readOptions(args, variables, () => sampleNow)).toEqual({ ...defaults, ...options });
  });

  it.each([
    [['--foo'], '--foo findes ikke. Se mulighederne med --help.'],
    [['--format', 'xml'], '--format kan ikke være "xml". Vælg text eller json.'],
    [['--today', 'i går'], '--today kan ikke være "i går". Skriv en dato som 2026-03-12.'],
    [['--content'], '--content mangler en værdi eller har en for meget. Se mulighederne med --help.'],
    [['--help=ja'], '--help mangler en værdi eller har en for meget. Se mulighederne med --help.'],
    [['hest'], '"hest" kan ikke bruges her. Se mulighederne med --help.'],
  ])('refuses %j in Danish', (args, message) => {
    expect(() => readOptions(args, {})).toThrow(new UsageError(message));
  });
});

describe('helpText', () => {
  it.each(['--content', '--sources', '--format', '--today', '--help', 'SITE_ENV'])('names %s', (name) => {
    expect(helpText).toContain(name);
  });
});
