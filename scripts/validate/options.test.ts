import { describe, expect, it } from 'vitest';

import { helpText, readOptions, UsageError } from './options.ts';

describe('readOptions', () => {
  it.each([
    [[], {}, { content: 'content', sources: undefined, format: 'text', help: false, environment: 'development' }],
    [
      ['--content', 'x', '--format=json'],
      {},
      { content: 'x', sources: undefined, format: 'json', help: false, environment: 'development' },
    ],
    [['-h'], {}, { content: 'content', sources: undefined, format: 'text', help: true, environment: 'development' }],
    [
      [],
      { SITE_ENV: 'production' },
      { content: 'content', sources: undefined, format: 'text', help: false, environment: 'production' },
    ],
  ])('reads %j with %j', (args, variables, options) => {
    expect(readOptions(args, variables)).toEqual(options);
  });

  it.each([
    [['--foo'], '--foo findes ikke. Se mulighederne med --help.'],
    [['--format', 'xml'], '--format kan ikke være "xml". Vælg text eller json.'],
    [['--content'], '--content mangler en værdi eller har en for meget. Se mulighederne med --help.'],
    [['hest'], '"hest" kan ikke bruges her. Se mulighederne med --help.'],
  ])('refuses %j in Danish', (args, message) => {
    expect(() => readOptions(args, {})).toThrow(new UsageError(message));
  });
});

describe('helpText', () => {
  it('names every option', () => {
    expect(helpText).toMatch(/--content[^]*--format[^]*--help/);
  });
});
