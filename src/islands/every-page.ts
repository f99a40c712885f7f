/** What runs on every page, in one file: each more would be a request, and a name in the markup of every page. */
import './colour-choice.ts';
import './search/every-page.ts';
