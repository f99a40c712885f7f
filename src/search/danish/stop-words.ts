/** Words that stand on every page and say nothing of what somebody looks for. */
const list =
  'ad af alle alt anden at bedst blev blive bliver da de dem den denne der deres det dette dig din disse dit dog du efter eller en end er et ' +
  'find finder for fra få får gerne gør gøre han hans har have havde hende hendes her hos hun hvad hvem hver hvilke hvilken hvis hvor hvordan ' +
  'hvorfor i ikke ind jeg jer jeres jo kan kunne man mange med meget men mig min mine mit mod må når nu nogen noget nogle og også om op os over ' +
  'på sig sin sine sit skal skulle som sådan til ud under var ved vi vil ville vores være';

const stopWords: ReadonlySet<string> = new Set(list.split(' '));

/** Whether a word says nothing of what somebody looks for. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
