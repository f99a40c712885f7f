/** Fields in their order; a long value stands as JSON, so that ten thousand entries are small and quickly read back. */
export type PackedFields = readonly (
  readonly [key: string, value: unknown] | readonly [key: string, json: string, isPacked: true]
)[];

/** Values longer than this as JSON are packed. */
const longValue = 200;

/** Packs the fields of an entry. */
export function packed(fields: Readonly<Record<string, unknown>>): PackedFields {
  return Object.entries(fields).map(([key, value]) => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'string')) return [key, value] as const;
    const json = JSON.stringify(value);
    return json.length > longValue ? ([key, json, true] as const) : ([key, JSON.parse(json) as unknown] as const);
  });
}

/** Fields as they were before they were packed. A long value is built when somebody asks for it, and let go with its entry. */
export function unpacked(fields: PackedFields): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [key, value, isPacked] of fields) {
    Object.defineProperty(
      data,
      key,
      isPacked
        ? { configurable: true, enumerable: true, get: () => valueOf(data, key, value as string) }
        : { configurable: true, enumerable: true, value, writable: true },
    );
  }
  return data;
}

/** What was built for the latest entry that was asked. */
let latest: { data: object; values: Map<string, unknown> } | undefined;

function valueOf(data: object, key: string, json: string): unknown {
  if (latest?.data !== data) latest = { data, values: new Map() };
  if (!latest.values.has(key)) latest.values.set(key, JSON.parse(json));
  return latest.values.get(key);
}
