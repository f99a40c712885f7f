import type { MdastNode } from 'satteri';
import { isScalar, parseDocument } from 'yaml';

import { nodesIn } from '../body.ts';
import type { Catalogue } from '../catalogue.ts';
import { pointOf } from '../check.ts';
import type { Entry } from '../entry.ts';
import { rightAddress, trackingParameters } from '../rules/link-target-exists/rule.ts';
import { textAt } from '../typed-value.ts';
import type { Edit, Fix } from './edit.ts';

/** Sites that answer on https at the same addresses. */
const secureHosts =
  /^(?:.+\.)?(?:kk\.dk|gentofte\.dk|borger\.dk|retsinformation\.dk|datatilsynet\.dk|digst\.dk|kl\.dk|dr\.dk|tv2kosmopol\.dk|wikipedia\.org)$/;

/** What can be put right in addresses and headings without asking anybody. */
export async function bodyFixes(entry: Entry, catalogue: Catalogue): Promise<Fix[]> {
  return [
    ...bodyAddressFixes(entry, catalogue),
    ...headingFixes(entry),
    ...(await fieldAddressFixes(entry, catalogue)),
  ];
}

/** An address as it should be: secure where the site is known to be, without tracking, and within the site as the page is called now. */
export function betterAddress(address: string, catalogue: Catalogue): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return rightAddress(address, catalogue) ?? address;
  const { hostname, port } = new URL(address);
  const isSecure = secureHosts.test(hostname) && port === '';
  return withoutTracking(isSecure ? address.replace(/^http:/i, 'https:') : address);
}

function withoutTracking(address: string): string {
  const [, start = '', query, end = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? [];
  if (query === undefined) return address;
  const kept = query.split('&').filter((part) => !trackingParameters.test(part.split('=')[0] ?? ''));
  return kept.length === 0 ? `${start}${end}` : `${start}?${kept.join('&')}${end}`;
}

function* bodyAddressFixes(entry: Entry, catalogue: Catalogue): Generator<Fix> {
  for (const node of nodesIn(entry.body)) {
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const better = betterAddress(node.url, catalogue);
    const { start, source } = sourceOf(node, entry);
    const at = addressIndex(node, source);
    // An address that is written with escapes or entities is left to the editor.
    if (better === node.url || at === -1) continue;
    yield { edits: [{ start: start + at, end: start + at + node.url.length, text: better }], at: pointIn(node) };
  }
}

/** After the text or the label, which may hold the same address, and before the title. */
function addressIndex(node: MdastNode & { url: string }, source: string): number {
  const textEnd = 'children' in node ? (node.children.at(-1)?.position?.end.offset ?? 0) : 0;
  const from = node.type === 'definition' ? source.indexOf(']:') : textEnd - (node.position?.start.offset ?? 0);
  return source.indexOf(node.url, source.startsWith('[') ? Math.max(0, from) : 0);
}

async function fieldAddressFixes(entry: Entry, catalogue: Catalogue): Promise<Fix[]> {
  const { data, yaml, faults } = entry;
  const fixes: Fix[] = [];
  for (const key of faults.length > 0 ? [] : ['url', 'officialUrl']) {
    const address = textAt(data, key);
    if (address === undefined || betterAddress(address, catalogue) === address) continue;
    const node = parseDocument(yaml.text, { prettyErrors: false, logLevel: 'silent' }).get(key, true);
    if (!isScalar(node) || !node.range) continue;
    const start = yaml.text.indexOf(address, node.range[0]);
    if (start === -1 || start >= node.range[1]) continue;
    const edit: Edit = {
      start: yaml.start + start,
      end: yaml.start + start + address.length,
      text: betterAddress(address, catalogue),
    };
    fixes.push({ edits: [edit], at: await pointOf(entry, { path: [key] }) });
  }
  return fixes;
}

function* headingFixes(entry: Entry): Generator<Fix> {
  for (const node of nodesIn(entry.body)) {
    if (node.type !== 'heading' || node.depth !== 1) continue;
    const { start, source } = sourceOf(node, entry);
    if (source.startsWith('# ')) yield { edits: [{ start, end: start, text: '#' }], at: pointIn(node) };
  }
}

function sourceOf(node: MdastNode, { text }: Entry): { start: number; source: string } {
  const start = node.position?.start.offset ?? 0;
  return { start, source: text.slice(start, node.position?.end.offset ?? start) };
}

function pointIn({ position }: MdastNode): NonNullable<Fix['at']> {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
