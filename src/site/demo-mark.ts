/** Stands wherever people, mailboxes or dates are invented; in a file of its own, since the search page's program shows it too. */
export const demoMark = 'Eksempeldata';
