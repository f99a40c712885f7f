import type { CmsConfig, EntryCollection, GitBackend } from '@sveltia/cms';

import { collectionFormats } from '#schema/collection-format.ts';
import { idMaxLength, idPattern } from '#schema/id.ts';
import { type CollectionName, collectionNames, kinds } from '#schema/index.ts';
import { mdxComponents } from '#schema/mdx.ts';
import { statuses } from '#schema/vocabularies.ts';

import type { GitServer } from './cms-settings.ts';
import { bodyField } from './entry-file.ts';
import { type FormField, kindFields } from './form-field.ts';
import { kindForm } from './kind-form.ts';

/** What the editors' page is told by the build. */
export interface EditorialSetup {
  /** Where a save goes besides a local folder; undefined where the folder is the only way. */
  server: GitServer | undefined;
  /** The site's address with its base: `http://localhost:4321/`. */
  site: string;
  /** Where the guide for authors is, with the site's base. */
  guide: string;
  /** Collections with entries that lie in a folder of their own, together with their images. */
  withFolders: readonly CollectionName[];
}

/** Kinds whose number is given: no entry is made or taken away in the editor. */
const fixedKinds: ReadonlySet<CollectionName> = new Set(['principles', 'departments', 'routes']);

/** Symbols of Material Symbols, which come with the editor. */
const icons: Readonly<Record<CollectionName, string>> = {
  principles: 'explore',
  tools: 'construction',
  cases: 'lightbulb',
  departments: 'account_balance',
  consultants: 'group',
  events: 'event',
  entrances: 'door_open',
  topics: 'topic',
  sources: 'menu_book',
  terms: 'dictionary',
  routes: 'signpost',
  pages: 'article',
};

/** The configuration of Sveltia CMS, made from the schemas. */
export function cmsConfig({ server, site, guide, withFolders }: EditorialSetup): CmsConfig {
  return {
    load_config_file: false,
    backend: server ? serverBackend(server) : localBackend(site),
    app_title: 'Redaktion – Sammen om Byen',
    site_url: site,
    logo: { src: new URL('favicon.svg', site).href, show_in_header: true },
    show_preview_links: false,
    editor: { preview: false },
    media_folder: 'public/medier',
    public_folder: '/medier',
    media_libraries: {
      // A photo from a telephone tells where it was taken; a picture made anew does not.
      default: {
        config: {
          slugify_filename: true,
          transformations: { raster_image: { format: 'webp' as const, quality: 85, width: 2400, height: 2400 } },
        },
      },
      stock_assets: false as const,
    },
    slug: { encoding: 'ascii' as const, clean_accents: true, maxlength: idMaxLength },
    output: { omit_empty_optional_fields: true },
    collections: collectionNames.flatMap((name) => [
      collection(name, guide),
      ...(withFolders.includes(name) ? [folderCollection(name, guide)] : []),
    ]),
  };
}

/** The name of the form for entries of a collection that lie in folders of their own. */
export function folderCollectionName(name: CollectionName): string {
  return `${name}-i-mapper`;
}

/** The collection behind a form's name. */
export function collectionOf(formName: string): CollectionName | undefined {
  return collectionNames.find((name) => formName === name || formName === folderCollectionName(name));
}

function serverBackend({ name, repo, branch, base_url, api_root, app_id }: GitServer): GitBackend {
  const common = { repo, branch, api_root, commit_messages: commitMessages };
  // GitHub hands out its sign-in only through a go-between, which would be one more host to trust.
  if (name === 'github') return { name, ...common, auth_methods: ['token'] };
  if (app_id === undefined) return { name, ...common, base_url, auth_methods: ['token'] };
  return name === 'gitlab'
    ? { name, ...common, base_url, app_id, auth_type: 'pkce' }
    : { name, ...common, base_url, app_id };
}

/** The editor always wants a server; this one is the site itself, which is never asked. */
function localBackend(site: string): GitBackend {
  const { origin } = new URL(site);
  return {
    name: 'gitlab',
    repo: 'lokal/sammen-om-byen',
    branch: 'main',
    base_url: origin,
    api_root: `${origin}/api/v4`,
    auth_methods: ['token'],
  };
}

const commitMessages = {
  create: 'content: Add {{collection}}/{{slug}}',
  update: 'content: Edit {{collection}}/{{slug}}',
  delete: 'content: Remove {{collection}}/{{slug}}',
  uploadMedia: 'content: Add {{path}}',
  deleteMedia: 'content: Remove {{path}}',
};

function collection(name: CollectionName, guide: string): EntryCollection {
  const { singular, plural } = kinds[name];
  const { nameField } = kindForm(name);
  const hasBody = collectionFormats[name] === 'mdx';
  const options = {
    name,
    label: capitalised(plural),
    label_singular: capitalised(singular),
    icon: icons[name],
    description: `Ny her? <a href="${guide}">Læs, hvordan du skriver et godt bidrag, og hvem der godkender det</a>.`,
    folder: `content/${name}`,
    // Our own way of reading and writing, which knows the ending too; see start.ts.
    format: name,
    identifier_field: nameField,
    summary: `{{${nameField}}}`,
    create: !fixedKinds.has(name),
    // What is taken down is archived, so that nothing points at an entry that is gone.
    delete: false,
    slug: {
      template: `{{${nameField}}}`,
      editable: ['create'],
      pattern: [
        idPattern.source,
        'Brug kun små bogstaver a–z, tal og enkelte bindestreger. Skriv æ som ae, ø som oe og å som aa.',
      ],
      hint: 'Bliver til sidens adresse og kan ikke ændres bagefter. Skriv æ som ae, ø som oe og å som aa.',
    },
    sortable_fields: { fields: [nameField, 'status', 'reviewed'], default: { field: nameField } },
    view_filters: statuses.ids.map((id) => ({ label: statuses.terms[id].label, field: 'status', pattern: id })),
    view_groups: [{ label: 'Status', field: 'status' }],
    fields: hasBody ? withBody(kindFields(name), bodyOf(guide, [])) : kindFields(name),
  };
  return options as EntryCollection;
}

/** Entries that lie in a folder of their own. Only there can pictures be added, since they lie beside the text. */
function folderCollection(name: CollectionName, guide: string): EntryCollection {
  const flat = collection(name, guide);
  const hasBody = collectionFormats[name] === 'mdx';
  const options = {
    ...flat,
    name: folderCollectionName(name),
    label: `${capitalised(kinds[name].plural)} med billeder`,
    label_singular: `${capitalised(kinds[name].singular)} med billeder`,
    path: '{{slug}}/index',
    media_folder: '',
    public_folder: '',
    fields: hasBody ? withBody(kindFields(name), bodyOf(guide, ['image'])) : kindFields(name),
  };
  return options as EntryCollection;
}

/** The body stands before the upkeep, which begins with the sources or, without them, the owner. */
function withBody(fields: readonly FormField[], body: object): object[] {
  const place = fields.findIndex(({ name }) => name === 'sources' || name === 'owner');
  return [...fields.slice(0, place), body, ...fields.slice(place)];
}

/**
 * The body is shown as it is written, because the other mode writes all of it anew: it drops the alignment of tables and prints
 * comments on the page. Whoever wants the forms for the components switches over.
 */
function bodyOf(guide: string, more: readonly string[]): object {
  return {
    name: bodyField,
    label: 'Brødtekst',
    hint: `Begynd med en linje, der starter med ##. Tryk på knappen øverst til højre i feltet, når du vil indsætte en boks eller et citat. <a href="${guide}">Sådan skriver du</a>.`,
    required: false,
    widget: 'richtext',
    modes: ['raw', 'rich_text'],
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'heading-four',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: [...Object.keys(mdxComponents), ...more],
    linked_images: false,
    use_emoji_autocomplete: false,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
