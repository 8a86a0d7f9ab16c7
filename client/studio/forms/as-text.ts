/** A field of any kind as text to read: a list a line each, the parts of one thing after each other. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([, part]) => asText(part))
      .filter(Boolean)
      .join(' · ');
  return String(value);
}
