/** A value as a person wrote it, short enough for a sentence. Some values cannot be written as JSON. */
export function shown(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80);
  } catch {
    return String(value).slice(0, 80);
  }
}
