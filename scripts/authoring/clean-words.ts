/** What nobody sees in a document and everybody stumbles over in a file: control characters, turned writing, breaks that have no width. */
const unseen =
  /(?![\t\n\r])\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** Text as people read it: without characters nobody sees, letters whole (å and not a with a ring), lines ended in one way. */
export function cleanWords(text: string): string {
  return text
    .replace(/[\u2028\u2029]/gu, '\n')
    .replace(unseen, '')
    .normalize('NFC');
}
