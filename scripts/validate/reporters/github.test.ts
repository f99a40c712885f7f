import { describe, expect, it } from 'vitest';

import { github } from './github.ts';
import { emptyReport, sampleCpr, sampleIssues, sampleReport } from './sample-report.ts';

/** What the runner reads from a line, as its source does it. */
function read(line: string) {
  const { command, list, message } = /^::(?<command>\w+) (?<list>[^]*?)::(?<message>[^]*)$/.exec(line)?.groups ?? {};
  const undone = (text = '') => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const properties = (list ?? '').split(',').map((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return [key, undone(value.replaceAll('%3A', ':').replaceAll('%2C', ','))];
  });
  return { command, properties: Object.fromEntries(properties) as Record<string, string>, message: undone(message) };
}

describe('github', () => {
  it('writes one command for each finding, which the runner reads back as it was', () => {
    expect(github(sampleReport).split('\n').map(read)).toEqual(
      sampleIssues.map(({ severity, file, line, column, code, rule, message }) => ({
        command: severity,
        properties: { file, line: String(line), col: String(column), title: `${code} ${rule}` },
        message,
      })),
    );
  });

  it('is empty where nothing was found', () => {
    expect(github(emptyReport)).toBe('');
  });

  it('repeats no CPR number', () => {
    expect(github(sampleReport)).not.toContain(sampleCpr);
  });
});
