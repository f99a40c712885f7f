/** The text at a key, or undefined where there is none. Rules read data as it was typed, so they ask before they trust. */
export function textAt(data: unknown, key: string): string | undefined {
  const value = valueAt(data, key);
  return typeof value === 'string' ? value : undefined;
}

/** The number at a key, or undefined where there is none. */
export function numberAt(data: unknown, key: string): number | undefined {
  const value = valueAt(data, key);
  return typeof value === 'number' ? value : undefined;
}

/** The list at a key; empty where there is none. */
export function listAt(data: unknown, key: string): readonly unknown[] {
  const value = valueAt(data, key);
  return Array.isArray(value) ? value : [];
}

/** Whatever stands at a key, or undefined where there is no such key. */
export function valueAt(data: unknown, key: string): unknown {
  return data !== null && typeof data === 'object' && Object.hasOwn(data, key)
    ? (data as Record<string, unknown>)[key]
    : undefined;
}
