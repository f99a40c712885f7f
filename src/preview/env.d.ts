interface ImportMetaEnv {
  /** Whether drafts are shown: on the development server alone. */
  readonly SHOWS_DRAFTS?: boolean;
}
