/** Short notes one after the other. The dot between two of them stands at the end of a line rather than at the beginning of the next. */
export function dotted(parts: readonly string[]): string {
  return parts.join('\u00a0· ');
}
