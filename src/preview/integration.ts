import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { type Checker, contentChecker } from './checker.ts';
import type { PreviewState } from './findings.ts';
import { changedEvent, findingsPath } from './overlay-channel.ts';
import { unreadableError } from './unreadable.ts';

/** How long after a page connects its own error has been shown, in milliseconds. */
const connectionPause = 600;

/** Shows drafts and what the validator finds on the pages of `astro dev`. A build has no trace of it. */
export function draftPreview(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'draft-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/preview/overlay.ts';");
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        const sendUnreadable = (state: PreviewState) => {
          const error = unreadableError(state, root);
          if (error) server.ws.send(error);
        };
        const checker = contentChecker(root, base, (state) => {
          server.ws.send({ type: 'custom', event: changedEvent });
          sendUnreadable(state);
        });
        // A page that cannot be drawn has no overlay of ours, and connects once Astro's own error is shown.
        server.ws.on('connection', () => {
          setTimeout(() => void checker.state().then(sendUnreadable), connectionPause);
        });
        server.watcher.on('all', (_event, file) => {
          if (file.replaceAll('\\', '/').includes('/content/')) checker.refresh();
        });
        server.middlewares.use(findingsPath, (_request, response) => {
          void checker.state().then((state) => {
            response.setHeader('Content-Type', 'application/json; charset=utf-8');
            response.setHeader('Cache-Control', 'no-store');
            response.end(JSON.stringify(state));
          });
        });
        void summary(checker).then((text) => {
          logger.info(text);
        });
      },
    },
  };
}

/** One line for the terminal about what there is to see. */
async function summary(checker: Checker): Promise<string> {
  const { entries, fault } = await checker.state();
  if (fault !== undefined) return fault;
  const drafts = entries.filter(({ status }) => status !== 'publiceret' && status !== 'arkiveret').length;
  const errors = entries.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error').length;
  return `${drafts} ${drafts === 1 ? 'kladde' : 'kladder'}, ${errors} fejl i indholdet. De står på de sider, de hører til.`;
}
