import type { Report } from '../report.ts';

/** The findings as logging commands, which Azure Pipelines lists on the run's page with file and line. */
export function azure({ issues }: Report): string {
  return issues
    .map(({ severity, file, line, column, code, message }) => {
      const properties = { type: severity, sourcepath: file, linenumber: line, columnnumber: column, code };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))};`);
      return `##vso[task.logissue ${list.join('')}]${data(message)}`;
    })
    .join('\n');
}

/** The agent undoes these, and only these. */
function data(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
