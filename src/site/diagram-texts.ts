import type { DiagramName } from '#schema/mdx.ts';

/** What stands over each diagram, and the words in those that are drawn from no entry. */
export const diagramTexts = {
  captions: {
    'grader-af-inddragelse': {
      title: 'Grader af inddragelse',
      lead: 'En trappe med fire trin på et gulv. Jo højere trin, jo mere kan deltagerne flytte.',
    },
    'dialogens-faser': {
      title: 'Dialogens syv faser',
      lead: 'En vej, der går i ring: Driften giver nye spørgsmål, og så begynder det forfra.',
    },
    'fem-principper': {
      title: 'Fem principper om ét bord',
      lead: 'Den tomme plads er til den københavner, der endnu ikke er spurgt.',
    },
    'princip-og-fase': {
      title: 'Hvor har vi værktøjer?',
      lead: 'Tallet er antallet af værktøjer, der bærer princippet og passer i fasen. En stiplet ring er en tom plads.',
    },
    'opgaveudvalgets-pladser': {
      title: 'Pladserne i opgaveudvalget',
      lead: 'Politikerne sidder mellem borgerne, ikke over for dem.',
    },
    'varm-overlevering': {
      title: 'Den varme overlevering i fire skridt',
      lead: 'Du slipper først, når de to andre har fat i hinanden.',
    },
    'svar-til-deltagerne': {
      title: 'Fra spørgsmål til svar',
      lead: 'Ringen er først lukket, når deltagerne har hørt, hvad der skete.',
    },
    'fra-kladde-til-publiceret': {
      title: 'Fra kladde til publiceret',
      lead: 'Fire tilstande. Kun i den tredje kan alle ansatte se siden.',
    },
    'tegn-bordet': {
      title: 'Tegn bordet, før du inviterer',
      lead: 'Et tænkt eksempel: en ny legeplads. Tre har I talt med, tre mangler.',
    },
    'sammen-om-byen-aar-for-aar': {
      title: 'Sammen om Byen år for år',
      lead: 'De første år, som statussen fra 2018 fortæller om dem.',
    },
    'lodz-forslag': { title: 'Foreslået og valgt i Łódź', lead: 'Projekter i budgettet for 2023/2024.' },
    'amsterdam-udsaettelser': {
      title: 'Udsættelser i Amsterdam, før og efter',
      lead: 'Om året, på grund af økonomiske problemer. Kilden viser ikke, hvordan det er målt.',
    },
    'san-francisco-bud': {
      title: 'Bud og valg i San Francisco',
      lead: 'Virksomheder, der bød ind på byens udfordringer.',
    },
    'naerdemokrati-penge': {
      title: 'Penge, der ville flytte med',
      lead: 'To scenarier fra ressortanalysen. De er forslag, ikke beslutninger.',
    },
    'ressortanalysens-samtaler': {
      title: 'Hvem sekretariatet talte med',
      lead: 'Knap 400 personer. Hver prik er ca. 10.',
    },
    'melbourne-brugere': { title: 'Er løsningen let at bruge?', lead: 'Brugere i Melbourne, regnet om til 10.' },
    'flandern-anden-vej': {
      title: 'Nogle vil hellere tale med et menneske',
      lead: 'Et skøn fra Flandern, regnet om til 10 borgere.',
    },
  } satisfies Record<DiagramName, { title: string; lead: string }>,
  source: 'Kilde',
  floor: 'Gulvet under alle trin',
  here: 'Her',
  principleRound:
    'Et rundt bord set fra oven med seks pladser. Fem pladser har et nummer fra 1 til 5. Den sjette er tom.',
  loop: {
    picture: 'Fem numre i en ring, forbundet med pile. Nummer 5 fører tilbage til nummer 1.',
    steps: [
      { title: 'I spørger', text: 'Sig, hvad svarene skal bruges til, og hvornår folk hører fra jer.' },
      { title: 'Folk svarer', text: 'På den måde, der passer dem.' },
      {
        title: 'I læser det hele',
        text: 'Del svarene op: Hvad kan I rette selv, hvad er andres, og hvad kan ikke ændres?',
      },
      { title: 'Nogen beslutter', text: 'Skriv grunden ned, mens I husker den. Også når det bliver nej.' },
      { title: 'I svarer', text: 'Hvad I hørte, hvad der skete, og hvorfor. Så tør folk svare næste gang.' },
    ],
  },
  handover: {
    legend: 'K er københavneren, D er dig, og F er fagkollegaen.',
    steps: [
      { title: 'Tag imod', text: 'Du og københavneren taler sammen. Skriv sagen ned i tre linjer, og spørg om lov.' },
      { title: 'Find kollegaen', text: 'Du ringer selv til fagkollegaen. Københavneren bliver hos dig imens.' },
      {
        title: 'Mød hinanden',
        text: 'Alle tre er på linjen eller ved samme bord. Læs dine tre linjer højt, og vent på et ja.',
      },
      {
        title: 'Slip, og følg op',
        text: 'Fagkollegaen og københavneren taler nu sammen. Du ringer et par dage efter og hører, om det gik.',
      },
    ],
  },
  seats: {
    picture: (politicians: number, citizens: number): string =>
      `Et langt bord set fra oven. Rundt om det sidder ${politicians} politikere og ${citizens} borgere imellem hinanden.`,
    politicians: 'politikere',
    citizens: 'borgere',
  },
  table: {
    picture: 'Et bord set fra oven med seks pladser. Tre er fyldte, tre er tomme.',
    asked: 'I har talt sammen.',
    missing: 'Tom plads: I mangler at tale sammen.',
    people: [
      { name: 'Forældrene', isAsked: true },
      { name: 'Børnene', isAsked: false },
      { name: 'Naboen over for', isAsked: true },
      { name: 'Den, der arbejder om natten', isAsked: false },
      { name: 'Lokaludvalget', isAsked: true },
      { name: 'Faren, der ikke læser opslag på dansk', isAsked: false },
    ],
  },
  time: {
    title: (total: string): string => `Tidslinje: ${total} i alt`,
    untimed: (count: number): string =>
      count === 1
        ? 'Ét trin har ingen fast tid og er ikke tegnet.'
        : `${count} trin har ingen fast tid og er ikke tegnet.`,
  },
  coverage: {
    phase: 'Fase',
    none: 'ingen',
    count: (count: number): string => (count === 1 ? 'værktøj' : 'værktøjer'),
  },
  years: {
    adoption: { date: '2016-01-28', text: 'Borgerrepræsentationen vedtager de fem principper' },
    cases: [
      { id: 'plakatsoejlekampagnen', text: 'Den årlige kampagne på plakatsøjlerne begynder' },
      { id: 'faa-indflydelse-fornyet', text: 'Siden Få indflydelse er fornyet' },
      { id: 'sammen-om-byen', text: 'Alle syv forvaltninger går sammen om opgaven' },
      { id: 'kk-konference-2017', text: 'Konference med ca. 120 kolleger' },
      { id: 'foerste-morgenbooster', text: 'Den første morgenbooster med ca. 80 kolleger' },
    ],
  },
} as const;
