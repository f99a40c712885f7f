/** Words of the editor's, by the name of the sentence; they may stand in groups. */
export interface Words {
  readonly [name: string]: string | Words;
}

/** What the editor says in a programmer's words, says wrongly of a save that was refused, or has no Danish for. */
export const ourWords: Words = {
  work_with_local_repo: 'Arbejd i en mappe på din computer',
  work_with_local_repo_description: 'Når browseren spørger, så vælg mappen med hele projektet.',
  work_with_local_repo_description_no_repo: 'Når browseren spørger, så vælg mappen med hele projektet.',
  creating_entries_disabled_by_admin: 'Her er antallet fast, så du kan rette, men ikke oprette.',
  saving_entry: {
    error: {
      title: 'Teksten er ikke gemt',
      description: 'Læs herunder, hvad der er i vejen. Ret det, og gem igen.',
    },
  },
  show_errors: 'Vis fejlene',
  entry_sidebar: {
    slug: {
      title: 'Adresse',
      generated_on_save: 'Adressen bliver dannet af teksten, når du gemmer.',
      unavailable: 'Teksten har ingen adresse.',
    },
  },
  save_conflict: {
    title: 'En anden har rettet teksten',
    modified_by: '{$name} rettede teksten {$date}, efter at du åbnede den.',
    modified: 'Teksten er blevet rettet, efter at du åbnede den.',
    deleted: 'Teksten er blevet slettet, efter at du åbnede den.',
    overwrite_warning: 'Gemmer du nu, går den andens rettelser tabt.',
    recreate_warning: 'Gemmer du nu, bliver teksten oprettet igen.',
    save_anyway: 'Gem alligevel',
    branch_moved: 'En anden har gemt imens. Prøv igen.',
  },
  remote_change: {
    reload_entry: 'Hent teksten igen',
    confirm_reloading_entry: 'Vil du hente teksten igen? Det, du ikke har gemt, går tabt.',
  },
  list_item_options: 'Muligheder for punktet',
  relation_field: {
    save_together_hint: 'Den nye tekst ({$name}) bliver gemt sammen med den, du skriver i.',
    add_failed: '{$name} kunne ikke tilføjes. Se browserens konsol.',
  },
  select_item: 'Vælg {$name}',
  replace_file: 'Udskift filen',
  replace_image: 'Udskift billedet',
  remove_file: 'Fjern filen',
  remove_image: 'Fjern billedet',
  file_unavailable: 'Mangler',
  file_unavailable_description: 'Filen kunne ikke hentes. Måske er den flyttet eller slettet.',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count one {{Henvisningen til den i en tekst bliver også fjernet.}} * {{Henvisningerne til den i {$count} tekster bliver også fjernet.}}',
  cannot_delete_referenced_assets:
    '.input {$count :integer} .match $count one {{Filen kan ikke slettes, for felterne herunder kan ikke undvære den. Ret teksterne først.}} * {{Filerne kan ikke slettes, for felterne herunder kan ikke undvære dem. Ret teksterne først.}}',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count one {{Henvisningen til den i en anden tekst bliver også fjernet.}} * {{Henvisningerne til den i {$count} andre tekster bliver også fjernet.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count one {{Teksten kan ikke slettes, for felterne herunder i andre tekster kan ikke undvære den. Ret dem først.}} * {{Teksterne kan ikke slettes, for felterne herunder i andre tekster kan ikke undvære dem. Ret dem først.}}',
  folders: 'Mapper',
  more_folders: 'Flere mapper',
  domain: 'Domæne',
  back_to_parent_folder: 'Tilbage til mappen ovenfor',
  new_folder: 'Ny mappe',
  new_folder_name: 'Mappens navn',
  new_folder_create: 'Opret',
  new_folder_description: 'Mappen bliver oprettet i ”{$folder}”.',
  new_folder_error: {
    empty: 'Skriv et navn til mappen.',
    invalid: 'Navnet må ikke indeholde skråstreger eller begynde med et punktum.',
    duplicate: 'Der er allerede en mappe eller en fil med det navn her.',
  },
  creating_folder: 'Opretter mappen…',
  creating_folder_failed: 'Mappen kunne ikke oprettes.',
  folder_created: 'Mappen er oprettet.',
  folder_options: 'Muligheder for mappen',
  show_folder_options: 'Vis muligheder for mappen',
  folder_path: 'Mappens sti',
  folder_contents: 'Indhold',
  x_folders: '.input {$count :integer} .match $count 0 {{Ingen mapper}} one {{{$count} mappe}} * {{{$count} mapper}}',
  rename_folder: 'Omdøb mappen',
  enter_new_name_for_folder:
    '.input {$count :integer} .match $count 0 {{Skriv et nyt navn herunder.}} one {{Skriv et nyt navn herunder. Filen i mappen følger med, og tekster, der bruger den, bliver rettet.}} * {{Skriv et nyt navn herunder. De {$count} filer i mappen følger med, og tekster, der bruger dem, bliver rettet.}}',
  enter_new_name_for_external_folder:
    '.input {$count :integer} .match $count 0 {{Skriv et nyt navn herunder.}} one {{Skriv et nyt navn herunder. Filen i mappen følger med og får en ny adresse, så ret de tekster, der bruger den.}} * {{Skriv et nyt navn herunder. De {$count} filer i mappen følger med og får nye adresser, så ret de tekster, der bruger dem.}}',
  renaming_folder: 'Omdøber mappen…',
  renaming_folder_failed: 'Mappen kunne ikke omdøbes.',
  folder_renamed: 'Mappen er omdøbt.',
  delete_folder: 'Slet mappen',
  confirm_deleting_folder:
    '.input {$count :integer} .match $count 0 {{Vil du slette den tomme mappe ”{$name}”?}} one {{Vil du slette mappen ”{$name}” og filen i den?}} * {{Vil du slette mappen ”{$name}” og de {$count} filer i den?}}',
  deleting_folder: 'Sletter mappen…',
  deleting_folder_failed: 'Mappen kunne ikke slettes.',
  folder_deleted: 'Mappen er slettet.',
  assets_dialog: {
    title: { folder: 'Vælg en mappe' },
    selected_folder: 'Valgt mappe: {$path}',
    selected_folders:
      '.input {$count :integer} .match $count one {{{$count} mappe er valgt}} * {{{$count} mapper er valgt}}',
    no_subfolders: 'Mappen har ingen undermapper.',
  },
  sign_in_with_link: 'Log ind med et link',
  sign_in_with_link_confirmation:
    'Linket logger dig ind som {$account} på {$service} og henter indstillingerne fra den enhed, det er lavet på. Fortsæt kun, hvis du selv har lavet linket.',
};

/** Words with others in their place; what the others do not mention stays. */
export function withWords(words: Words, others: Words): Words {
  const merged = Object.entries(others).map(([name, other]) => {
    const word = words[name];
    return [name, typeof word === 'object' && typeof other === 'object' ? withWords(word, other) : other];
  });
  return { ...words, ...(Object.fromEntries(merged) as Words) };
}
