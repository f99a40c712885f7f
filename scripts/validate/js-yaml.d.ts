/** The part of js-yaml that the validator uses; the package brings no types. */
declare module 'js-yaml' {
  interface Schema {
    readonly name?: string;
  }
  export const CORE_SCHEMA: Schema;
  export function load(text: string, options?: { schema?: Schema }): unknown;
}
