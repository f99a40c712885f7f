import { type CollectionName, kinds } from '#schema/index.ts';
import * as vocabularies from '#schema/vocabularies.ts';
import { z } from 'astro/zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What an editor needs to help with the fields of a collection: labels, help, allowed values and what is wrong, all in Danish. */
export function jsonSchemaOf(collection: CollectionName): JsonSchema {
  const { singular, schema } = kinds[collection];
  const fields = z.toJSONSchema(schema, {
    target: 'draft-7',
    // What an author types; what zod makes of it afterwards is no business of an editor.
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      explainForm(zodSchema, jsonSchema);
      explainValues(jsonSchema);
      // These tell validator and forms something; to an editor they are unknown words.
      delete jsonSchema['prose'];
      delete jsonSchema['references'];
    },
  });
  return {
    $schema: fields.$schema,
    $comment: 'Skrevet af npm run generate ud fra src/schema. Ret der.',
    title: `${singular.charAt(0).toUpperCase()}${singular.slice(1)}`,
    oneOf: fields.oneOf,
  } as JsonSchema;
}

/** Editors show a pattern as it is, which helps nobody, so it gets the words of the schema. `format` says what a date's pattern says. */
function explainForm(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): void {
  // A line break has no form that any field asks for, so every one of them answers.
  const answers = z.safeParse(zodSchema, '\n').error?.issues ?? [];
  const ofUnion = answers.find(({ code }) => code === 'invalid_union');
  const ofForms = answers.filter(({ code }) => code === 'invalid_format');
  const parts = [jsonSchema, ...(jsonSchema.allOf ?? []), ...(jsonSchema.anyOf ?? [])].filter(isForm);
  for (const [index, part] of parts.entries()) {
    const message = danish((ofUnion ?? ofForms[index])?.message) ?? fallbacks[part.format ?? ''];
    if (message !== undefined) part['patternErrorMessage'] = message;
    if (part.format !== undefined) delete part.pattern;
  }
}

const fallbacks: Readonly<Record<string, string>> = {
  email: 'skriv en mailadresse',
  uri: 'skriv en fuld adresse, der begynder med https://',
};

function isForm({ pattern, format }: JsonSchema): boolean {
  return pattern !== undefined || format !== undefined;
}

/** What zod says where the schema has no words of its own is English. */
function danish(message: string | undefined): string | undefined {
  return message?.startsWith('Invalid ') ? undefined : message;
}

/** The allowed values of a vocabulary with what they mean. */
function explainValues(jsonSchema: JsonSchema): void {
  const key = JSON.stringify(jsonSchema.enum);
  const of = Object.values(vocabularies).find(({ ids }) => JSON.stringify(ids) === key);
  if (!of) return;
  const terms = Object.values(of.terms);
  jsonSchema['enumDescriptions'] = terms.map(({ label, definition }) => `${label}: ${definition}`);
  jsonSchema['markdownEnumDescriptions'] = terms.map(({ label, definition }) => `**${label}**: ${definition}`);
}
