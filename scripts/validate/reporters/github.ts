import type { Report } from '../report.ts';

/** The findings as workflow commands, which GitHub Actions shows at their lines in the change. */
export function github({ issues }: Report): string {
  return issues
    .map(({ severity, file, line, column, code, rule, message }) => {
      const properties = { file, line, col: column, title: `${code} ${rule}` };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
      return `::${severity} ${list.join(',')}::${data(message)}`;
    })
    .join('\n');
}

/** The runner undoes these, and only these. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
