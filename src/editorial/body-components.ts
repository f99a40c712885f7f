import type { EditorComponentDefinition } from '@sveltia/cms';

import { mdxComponents, type MdxComponentName } from '#schema/mdx.ts';

import { type FormField, groupFields } from './form-field.ts';

interface Words {
  label: string;
  /** A symbol of Material Symbols, which come with the editor. */
  icon: string;
  /** Whether the component stands around text of the author's own. */
  hasContent: boolean;
}

/** What an author calls the components. */
const words: Readonly<Record<MdxComponentName, Words>> = {
  Note: { label: 'Boks med en bemærkning', icon: 'sticky_note_2', hasContent: true },
  Details: { label: 'Tekst, der foldes ud', icon: 'expand_circle_down', hasContent: true },
  Quote: { label: 'Citat med kilde', icon: 'format_quote', hasContent: true },
  Diagram: { label: 'Tegning', icon: 'account_tree', hasContent: false },
};

const contentName = 'content';

/** The components an author may write in a body, each as a form in the editor. */
export function bodyComponents(): EditorComponentDefinition[] {
  return (Object.keys(mdxComponents) as MdxComponentName[]).map((name) => {
    const { hasContent, ...shown } = words[name];
    const fields = groupFields(mdxComponents[name]._zod.def.shape);
    return {
      id: name,
      ...shown,
      fields: (hasContent ? [...fields, contentField] : fields) as EditorComponentDefinition['fields'],
      pattern: hasContent ? blockAround(name) : blockAlone(name),
      fromBlock: ({ groups = {} }) => readBlock(groups['attributes'] ?? '', groups['content']),
      toBlock: (values) => writeBlock(name, values as Readonly<Record<string, unknown>>),
      toPreview: () => shown.label,
    };
  });
}

function blockAround(name: string): RegExp {
  return new RegExp(`^<${name}(?<attributes>(?: [^<>]*)?)>\\n(?<content>[\\s\\S]*?)\\n</${name}>`, 'm');
}

function blockAlone(name: string): RegExp {
  return new RegExp(`^<${name}(?<attributes> [^<>]*?)[ ]?/>`, 'm');
}

const contentField: FormField = {
  name: contentName,
  label: 'Indhold',
  required: true,
  widget: 'text',
  use_emoji_autocomplete: false,
};

/** A component in a body as the values of its form. */
export function readBlock(attributes: string, content?: string): Record<string, string> {
  const values = [...attributes.matchAll(/(?<name>\w+)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g)].map(
    ({ groups = {} }) => [groups['name'], decode(groups['double'] ?? groups['single'] ?? '')],
  );
  return {
    ...(Object.fromEntries(values) as Record<string, string>),
    ...(content !== undefined && { [contentName]: content.trim() }),
  };
}

/** The values of a form as a component in a body. Blank lines around the content make it Markdown. */
export function writeBlock(name: MdxComponentName, values: Readonly<Record<string, unknown>>): string {
  const attributes = Object.keys(mdxComponents[name].shape).flatMap((attribute) => {
    const value = values[attribute];
    return typeof value === 'string' && value !== '' ? [` ${attribute}="${encode(value)}"`] : [];
  });
  const opening = `<${name}${attributes.join('')}`;
  if (!words[name].hasContent) return `${opening} />`;
  const content = values[contentName];
  return `${opening}>\n\n${typeof content === 'string' ? content.trim() : ''}\n\n</${name}>`;
}

function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function decode(text: string): string {
  return text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
