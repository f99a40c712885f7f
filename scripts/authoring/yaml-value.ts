import { Document, isScalar, Scalar, visit } from 'yaml';

/** Marks a blank that must be filled; the validator points at the same line, because the blank itself is empty. */
export const blankMark = 'UDFYLD';

/** Ids and dates are written bare; every other text is quoted or folded, so that no parser reads it as something else. */
const bare = /^(?!(?:true|false|null|yes|no|on|off|[yn])$)(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d{4}-\d{2}-\d{2})$/;

/** A field as YAML. A null in it becomes a marked blank. */
export function yamlField(key: string, value: unknown): string {
  const document = new Document({ [key]: value });
  visit(document, {
    Pair(_key, pair) {
      if (isScalar(pair.key)) pair.key.type = Scalar.PLAIN;
    },
    Scalar(position, node) {
      if (position === 'key' || typeof node.value !== 'string') return;
      if (bare.test(node.value)) node.type = Scalar.PLAIN;
      else node.type = isFoldable(node.value) ? Scalar.BLOCK_FOLDED : Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({
    lineWidth: 120,
    minContentWidth: 40,
    doubleQuotedMinMultiLineLength: 100_000,
    nullStr: `# ${blankMark}`,
  });
}

/** Folding keeps paragraphs of plain words; a text where white space means more is quoted. */
function isFoldable(text: string): boolean {
  const paragraphs = text.split('\n\n');
  return (
    text.length > 90 &&
    paragraphs.every((words) => words !== '' && words === words.trim() && !/\p{Cc}|\s\s/u.test(words))
  );
}
