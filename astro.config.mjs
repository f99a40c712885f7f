import path from 'node:path';

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

import { readCmsSettings } from './src/editorial/cms-settings.ts';
import { editorialAddress, editorialPage } from './src/editorial/integration.ts';
import { mdxGuard } from './src/mdx/guard.ts';
import { draftPreview } from './src/preview/integration.ts';
import { searchIndex } from './src/search/integration.ts';
import { contentSecurityPolicy } from './src/site/content-security-policy.ts';
import { everyPageScript } from './src/site/every-page-script.ts';
import { fonts } from './src/site/fonts.ts';
import { ownPolicies } from './src/site/own-policy.ts';
import { servedPages } from './src/site/served-pages.ts';
import { readSettings } from './src/site/settings.ts';
import { shortScopes } from './src/site/short-scopes.ts';

const settings = readSettings(process.env);

export default defineConfig({
  site: settings.url,
  base: settings.base,
  outDir: settings.outDir,
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', eats the space where a line breaks beside an element.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  // What pages share lies in files, cached from page to page; the few rules of one page travel with it and cost no request.
  build: { concurrency: 4, inlineStylesheets: 'auto' },
  devToolbar: { enabled: false },
  fonts,
  integrations: [
    react(),
    mdx(),
    everyPageScript(),
    searchIndex(),
    editorialPage(readCmsSettings(process.env)),
    draftPreview(),
    servedPages({ except: [editorialAddress] }),
    ownPolicies(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [mdxGuard()],
      features: {
        // The defaults turn " into English quotation marks.
        smartPunctuation: false,
        gfm: { footnotes: { label: 'Fodnoter', backLabel: 'Tilbage til henvisning {reference}' } },
      },
    }),
  },
  security: { csp: contentSecurityPolicy },
  vite: {
    plugins: [shortScopes()],
    // A style module's classes are called after it, `search-title`: words that stand there already, and no hash.
    css: { modules: { generateScopedName: (name, file) => `${path.basename(file).split('.')[0]}-${name}` } },
    // One warning for each MDX entry: https://github.com/withastro/astro/issues/18087
    build: {
      // From here on styles lie in a file of their own: Find vej's are more than its page should carry.
      assetsInlineLimit: 3584,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What every page shares lies in one stylesheet: a reader fetches it once, and no page waits for a dozen small ones.
        output: {
          codeSplitting: {
            groups: [
              // A file is a journey to the server, so what comes together comes as one. What the script of every page shares with others:
              { name: 'shared', test: /vite[\\/]preload-helper|src[\\/]search[\\/]highlight-parameter/, priority: 4 },
              // What the search page shares with the suggestions and the marks of other pages, which only come after it or when asked for:
              { name: 'words', test: /src[\\/](?:islands[\\/])?search[\\/]/, minShareCount: 2, priority: 3 },
              // The island and what makes it live:
              {
                name: 'react',
                test: /node_modules[\\/](?:react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/,
                priority: 3,
              },
              { name: 'way', test: /src[\\/]components[\\/]way/, priority: 2 },
              // The page of a tool is the one most read, and its rules would otherwise come with each of them. Cards for print are few.
              {
                name: 'site',
                test: /src[\\/](?:components[\\/](?!MethodCard|PrintButton)|layouts|styles|pages[\\/]vaerktoejer[\\/]\[id\]\.astro)/,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  },
});
