/** CSS Custom Highlight API parts that TypeScript's DOM library does not have yet. */
interface HighlightHitResult {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

interface HighlightRegistry {
  /** Chrome 140, Firefox 150: https://drafts.csswg.org/css-highlight-api-1/#interactions */
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots?: readonly ShadowRoot[] }): HighlightHitResult[];
}
