/**
 * A text with everything that would not be seen as it stands made visible: control characters (which could drive a terminal), marks
 * that turn the direction of text, and what XML refuses. The joiner inside emoji stays.
 */
export function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Zl}\p{Zp}\uFFFE\uFFFF]|(?!\u200D)\p{Cf}/gu, '·');
}
