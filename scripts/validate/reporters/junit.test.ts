import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import type { Report } from '../report.ts';
import { junit } from './junit.ts';
import { emptyReport, sampleCpr, sampleReport } from './sample-report.ts';

/** What the schema of the Jenkins xUnit plugin (`junit-10.xsd`) lets stand in each element: children, attributes it needs, others it takes. */
const grammar: Record<string, { children: string[]; needs: string[]; takes: string[] }> = {
  testsuites: { children: ['testsuite'], needs: [], takes: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    children: ['properties', 'testcase', 'system-out', 'system-err'],
    needs: ['name'],
    takes: ['tests', 'failures', 'errors', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file'],
  },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    needs: ['name'],
    takes: ['assertions', 'time', 'classname', 'status', 'class', 'file', 'line'],
  },
  failure: { children: [], needs: [], takes: ['type', 'message'] },
  'system-out': { children: [], needs: [], takes: [] },
};

function read(report: Report): Document {
  // A parser of XML throws where the text is not well-formed.
  return new JSDOM(junit(report), { contentType: 'text/xml' }).window.document;
}

describe('junit', () => {
  it.each([
    ['findings', sampleReport],
    ['nothing', emptyReport],
  ])('holds to the schema with %s', (_title, report) => {
    const { documentElement } = read(report);
    expect(documentElement.tagName).toBe('testsuites');
    for (const element of [documentElement, ...documentElement.querySelectorAll('*')]) {
      const { children, needs, takes } = grammar[element.tagName] ?? { children: [], needs: ['?'], takes: [] };
      const names = element.getAttributeNames();
      expect(names, element.tagName).toEqual(expect.arrayContaining(needs));
      expect([...needs, ...takes], element.tagName).toEqual(expect.arrayContaining(names));
      expect(children, element.tagName).toEqual(
        expect.arrayContaining(Array.from(element.children, ({ tagName }) => tagName)),
      );
    }
  });

  it.each([
    ['findings', sampleReport],
    ['nothing', emptyReport],
  ])('counts what it holds with %s', (_title, report) => {
    const { documentElement } = read(report);
    for (const element of [documentElement, ...documentElement.querySelectorAll('testsuite')]) {
      expect(element.getAttribute('tests')).toBe(String(element.querySelectorAll('testcase').length));
      expect(element.getAttribute('failures')).toBe(String(element.querySelectorAll('failure').length));
    }
  });

  it('fails for errors, passes with a message for warnings, and passes rules that found nothing', () => {
    const cases = [...read(sampleReport).querySelectorAll('testcase')];
    expect(cases.map((element) => [element.getAttribute('name'), element.firstElementChild?.tagName])).toEqual([
      ['content/tools/a.mdx:3:7', 'failure'],
      ['content/tools/a.mdx:4:1', 'failure'],
      ['content/tools/blå, grøn: 50 %.mdx:1:1', 'system-out'],
      ['Intet fundet', undefined],
    ]);
    expect(cases[1]?.querySelector('failure')?.getAttribute('message')).toBe(
      '100 % <forkert> & "skævt", [her]; nul·, ny linje: slut 👩‍👧',
    );
  });

  it('repeats no CPR number', () => {
    expect(junit(sampleReport)).not.toContain(sampleCpr);
  });
});
