/** What the content holds, in numbers: `npm run content:stats`, with `-- --json` for programs. It fails on nothing. */
import { parseArgs } from 'node:util';

import { todayIn } from '#site/dates.ts';

import { contentStatistics } from './stats/statistics.ts';
import { statisticsText } from './stats/statistics-text.ts';
import { readCatalogue } from './validate/catalogue.ts';

const helpText = `Tæller og måler det publicerede indhold: antal, lixtal, tal med kilde, værktøjer uden eksempel og dækning.

Sådan bruges den:
  npm run content:stats
  npm run content:stats -- --json

Valg:
  --content MAPPE   Mappen med indhold. Standard: content
  --json            Skriver tallene som JSON til programmer
  --help            Viser denne hjælp`;

try {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(helpText);
  } else {
    const now = new Date();
    const content = await readCatalogue(values.content);
    const statistics = contentStatistics(content, {
      now,
      today: todayIn(now),
      environment: 'development',
      sources: undefined,
    });
    console.log(values.json ? JSON.stringify({ version: 1, ...statistics }, null, 2) : statisticsText(statistics));
  }
} catch (failure) {
  const message = failure instanceof Error ? failure.message : String(failure);
  const option = /^(?:Unknown option|Option) '(-[^' ]*)/.exec(message)?.[1];
  console.error(option ? `${option} findes ikke eller mangler en værdi. Se mulighederne med --help.` : message);
  process.exitCode = 2;
}
