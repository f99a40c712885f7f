import { describe, expect, it } from 'vitest';

import { azure } from './azure.ts';
import { emptyReport, sampleCpr, sampleIssues, sampleReport } from './sample-report.ts';

/** What the agent reads from a line, as its source does it. */
function read(line: string) {
  const { list, message } = /^##vso\[task\.logissue (?<list>[^\]]*)\](?<message>[^]*)$/.exec(line)?.groups ?? {};
  const undone = (text = '') => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%AZP25', '%');
  const pairs = (list ?? '').split(';').filter((pair) => pair !== '');
  const properties = pairs.map((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return [key, undone(value.replaceAll('%3B', ';').replaceAll('%5D', ']'))];
  });
  return { ...(Object.fromEntries(properties) as Record<string, string>), message: undone(message) };
}

describe('azure', () => {
  it('writes one command for each finding, which the agent reads back as it was', () => {
    expect(azure(sampleReport).split('\n').map(read)).toEqual(
      sampleIssues.map(({ severity, file, line, column, code, message }) => ({
        type: severity,
        sourcepath: file,
        linenumber: String(line),
        columnnumber: String(column),
        code,
        message,
      })),
    );
  });

  it('is empty where nothing was found', () => {
    expect(azure(emptyReport)).toBe('');
  });

  it('repeats no CPR number', () => {
    expect(azure(sampleReport)).not.toContain(sampleCpr);
  });
});
