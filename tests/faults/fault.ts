/** One way to break the content, and what the validator must say about it. */
export interface Fault {
  /** What is wrong, as a test title. */
  title: string;
  /** The file that is changed or, where there is none, made; by its path below the content folder. */
  file: string;
  /** The text of the file after the change; `text` is empty where there is no such file. */
  edit: (text: string) => string;
  /** The id of the rule that must find it. */
  rule: string;
  /**
   * The text at whose first place in the changed file the finding stands, or at the ¦ in it; without it, the finding stands at
   * the file's start.
   */
  at?: string;
  /** The file the finding stands in, where it is another. */
  in?: string;
  /** `--fix` takes it away. */
  isFixable?: true;
}
