import { nearest } from '#language/nearest.ts';
import { addressOf, fixedAddresses, offeredFiles } from '#site/addresses.ts';

import type { Catalogue } from '../../catalogue.ts';
import type { Entry } from '../../entry.ts';
import { anchorsOf, outlineOf } from '../../outline.ts';
import type { Place, Rule } from '../../rule.ts';
import { listAt, textAt } from '../../typed-value.ts';

/** What the rule says. */
export const messages = {
  'no-page': (address: string, guess: string | undefined) =>
    `Der er ingen side på adressen ${address}, så linket ville føre til en fejlside. ${guess ? `Mente du ${guess}?` : 'Find siden, og kopiér adressen derfra.'}`,
  'no-slash': (address: string, right: string) =>
    `Adressen ${address} mangler skråstregen til sidst, så læseren ville blive sendt videre. Skriv ${right}.`,
  unpublished: (address: string) =>
    `Siden på adressen ${address} er ikke publiceret, så læseren ville ikke kunne åbne den. Publicér den, eller fjern linket.`,
  moved: (address: string, right: string) =>
    `Siden på adressen ${address} er flyttet, så læseren ville blive sendt videre. Skriv ${right}.`,
  'no-anchor': (anchor: string, guess: string | undefined) =>
    `Siden har ingen overskrift, der svarer til #${anchor}, så linket ville lande øverst. ${guess ? `Mente du #${guess}?` : 'Ret den, eller slet fra # og frem.'}`,
  relative: (address: string) =>
    `Adressen ${address} er skrevet ud fra filens plads, og den passer ikke på siden. Skriv den fra roden, fx /vaerktoejer/borgerbudget/.`,
  'not-https': (address: string) =>
    `Adressen ${address} er ikke sikker, så andre kan læse med og ændre i den. Skriv https:// i stedet for http://.`,
  tracking: (names: string) =>
    `Adressen sporer læseren (${names}). Slet den del af adressen, så linket ikke afslører, hvor læseren kommer fra.`,
  'no-image': (address: string) =>
    `Billedet ${address} ligger ikke ved siden af teksten, så siden ville ikke kunne bygges. Læg filen i samme mappe, eller ret navnet.`,
  'image-needs-folder': (id: string) =>
    `Et billede skal ligge ved siden af teksten. Flyt teksten til ${id}/index.mdx, og læg billedet i mappen ${id}.`,
};

/** Links within the site lead to a page and an anchor that are there; links out are https and carry no tracking. */
export const linkTargetExists: Rule = {
  id: 'link-target-exists',
  code: 'E15',
  severity: 'error',
  messages,
  *check(entry, catalogue) {
    for (const { address, place } of webAddresses(entry)) {
      const message = externalFault(address);
      if (message) yield { ...place, message };
    }
    for (const { kind, address, point } of outlineOf(entry).addresses) {
      const message = kind === 'link' ? linkFault(address, entry, catalogue) : imageFault(address, entry, catalogue);
      if (message) yield { point, message };
    }
  },
};

/** The addresses typed in fields. That they begin with https:// is the schema's business. */
function* webAddresses({ data }: Entry): Generator<{ address: string; place: Place }> {
  for (const key of ['url', 'officialUrl']) {
    const address = textAt(data, key);
    if (address) yield { address, place: { path: [key] } };
  }
}

/** Names of what an address carries only to follow the reader. */
export const trackingParameters =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|twclid|gbraid|wbraid|gad_\w+|_ga|_gl|ttclid|li_fat_id|ref_src|_hsenc|_hsmi|mkt_tok|wt_mc|si)$/i;

function externalFault(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol === 'http:') return messages['not-https'](address);
  const tracking = [...url.searchParams.keys()].filter((name) => trackingParameters.test(name));
  return tracking.length > 0 ? messages.tracking(tracking.join(', ')) : undefined;
}

function linkFault(address: string, entry: Entry, catalogue: Catalogue): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return externalFault(address);
  if (address.startsWith('//') || !URL.canParse(address, 'https://intern.invalid/')) return undefined;
  if (address.startsWith('#')) return anchorFault(address.slice(1), entry);
  if (!address.startsWith('/')) return messages.relative(address);
  if (offeredFiles.includes(address)) return undefined;
  return pageFault(address, sitePages(catalogue));
}

function anchorFault(fragment: string, entry: Entry): string | undefined {
  const anchor = decoded(fragment);
  const anchors = anchorsOf(entry);
  return anchors.includes(anchor) ? undefined : messages['no-anchor'](anchor, nearest(anchor, anchors));
}

function pageFault(address: string, pages: SitePages): string | undefined {
  const { published, unpublished } = pages;
  const { page, fragment, withFragment } = partsOf(address);
  const right = movedTo(address, pages);
  if (right !== undefined) return messages.moved(address, right);
  if (published.has(withFragment)) return undefined;
  if (unpublished.has(withFragment) || unpublished.has(page)) return messages.unpublished(address);
  if (published.has(page))
    return fragment === undefined ? undefined : elsewhereFault(decoded(fragment), page, published);
  if (published.has(`${page}/`)) return messages['no-slash'](address, withSlash(address));
  return messages['no-page'](address, nearestPage(page, [...published.keys()]));
}

/** The address a link within the site should have, where one page alone has moved from there or only the last slash is missing. */
export function rightAddress(address: string, catalogue: Catalogue): string | undefined {
  if (!/^\/(?!\/)/.test(address)) return undefined;
  const pages = sitePages(catalogue);
  const { page, withFragment } = partsOf(address);
  if (pages.disputed.has(page) || pages.disputed.has(withFragment)) return undefined;
  return movedTo(address, pages) ?? (pages.published.has(`${page}/`) ? withSlash(address) : undefined);
}

function movedTo(address: string, { former }: SitePages): string | undefined {
  const { page, withFragment } = partsOf(address);
  const right = former.get(page);
  return former.get(withFragment) ?? (right === undefined ? undefined : address.replace(page, right));
}

function withSlash(address: string): string {
  const { page } = partsOf(address);
  return address.replace(page, `${page}/`);
}

function partsOf(address: string) {
  const [path = '', fragment] = address.split('#');
  const page = path.replace(/\?.*$/, '');
  return { page, fragment, withFragment: fragment === undefined ? page : `${page}#${decoded(fragment)}` };
}

/** A page of the same name in another place, or one of nearly the same name in the same place. */
function nearestPage(page: string, addresses: readonly string[]): string | undefined {
  const [folder, name] = folderAndName(page);
  const inFolder = addresses.filter((address) => folderAndName(address)[0] === folder);
  const guess = nearest(
    name,
    inFolder.map((address) => folderAndName(address)[1]),
  );
  return guess === undefined
    ? addresses.find((address) => name !== '' && folderAndName(address)[1] === name)
    : `${folder}${guess}/`;
}

function folderAndName(address: string): [folder: string, name: string] {
  const parts = /^(.*\/)([^/]*)\/$/.exec(address);
  return [parts?.[1] ?? '', parts?.[2] ?? ''];
}

function elsewhereFault(anchor: string, page: string, published: SitePages['published']): string | undefined {
  const target = published.get(page);
  const anchors = target
    ? anchorsOf(target)
    : [...published.keys()]
        .filter((known) => known.startsWith(`${page}#`))
        .map((known) => known.slice(page.length + 1));
  return anchors.includes(anchor) ? undefined : messages['no-anchor'](anchor, nearest(anchor, anchors));
}

function imageFault(address: string, entry: Entry, { images }: Catalogue): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\//i.test(address)) return undefined;
  if (!/\/index\.\w+$/.test(entry.file)) return messages['image-needs-folder'](entry.id);
  const file = `${entry.file.replace(/[^/]+$/, '')}${decoded(address).replace(/^\.\//, '')}`;
  return images.has(file) ? undefined : messages['no-image'](address);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface SitePages {
  /** Every address a reader can open, with the entry it shows; undefined for pages that no entry makes. */
  published: ReadonlyMap<string, Entry | undefined>;
  unpublished: ReadonlySet<string>;
  /** Former addresses and where they lead. */
  former: ReadonlyMap<string, string>;
  /** Former addresses that several entries claim. */
  disputed: ReadonlySet<string>;
}

const pagesOf = new WeakMap<Catalogue, SitePages>();

function sitePages(catalogue: Catalogue): SitePages {
  const known = pagesOf.get(catalogue);
  if (known) return known;
  const published = new Map<string, Entry | undefined>(fixedAddresses.map((address) => [address, undefined]));
  const unpublished = new Set<string>();
  const former = new Map<string, string>();
  const disputed = new Set<string>();
  for (const entry of catalogue.entries) {
    const address = addressOf(entry.collection, entry.id);
    const status = textAt(entry.data, 'status');
    // Where the fields cannot be read, that is reported there, and not at every link to the page.
    if (status !== undefined && status !== 'publiceret') {
      unpublished.add(address);
      continue;
    }
    published.set(address, entry);
    for (const id of listAt(entry.data, 'formerIds')) {
      if (typeof id !== 'string') continue;
      const past = addressOf(entry.collection, id);
      if (former.has(past) && former.get(past) !== address) disputed.add(past);
      former.set(past, address);
    }
  }
  for (const address of published.keys()) former.delete(address);
  const pages = { published, unpublished, former, disputed };
  pagesOf.set(catalogue, pages);
  return pages;
}
