import { vocabulary } from './vocabulary.ts';

/** Where an entry is on its way to the reader. */
export const statuses = vocabulary('Status', {
  kladde: ['Kladde', 'Under arbejde. Vises ikke på siden.'],
  'til-gennemsyn': ['Til gennemsyn', 'Klar til, at en anden læser med. Vises ikke på siden.'],
  publiceret: ['Publiceret', 'Godkendt og synlig for alle ansatte.'],
  arkiveret: ['Arkiveret', 'Taget ned, men gemt. Vises ikke på siden.'],
});

/** The seven departments' codes. */
export const departmentCodes = vocabulary('Forvaltningskode', {
  BIF: ['BIF', 'Beskæftigelses- og Integrationsforvaltningen'],
  BUF: ['BUF', 'Børne- og Ungdomsforvaltningen'],
  KFF: ['KFF', 'Kultur- og Fritidsforvaltningen'],
  SOF: ['SOF', 'Socialforvaltningen'],
  SUF: ['SUF', 'Sundheds- og Omsorgsforvaltningen'],
  TMF: ['TMF', 'Teknik- og Miljøforvaltningen'],
  ØKF: ['ØKF', 'Økonomiforvaltningen'],
});

/** The political committees, one for each department. */
export const committees = vocabulary('Udvalg', {
  BIU: ['BIU', 'Beskæftigelses- og Integrationsudvalget'],
  BUU: ['BUU', 'Børne- og Ungdomsudvalget'],
  KFU: ['KFU', 'Kultur- og Fritidsudvalget'],
  SUD: ['SUD', 'Socialudvalget'],
  SOU: ['SOU', 'Sundheds- og Omsorgsudvalget'],
  TMU: ['TMU', 'Teknik- og Miljøudvalget'],
  ØU: ['ØU', 'Økonomiudvalget'],
});

/** The promise made to those who take part. Information is a floor under all levels, not a rung. */
export const levels = vocabulary('Grad af inddragelse', {
  informere: ['Informere', 'Vi fortæller.'],
  hoere: ['Høre', 'Vi lytter og svarer.'],
  involvere: ['Involvere', 'Vi arbejder med jeres bidrag undervejs.'],
  samskabe: ['Samskabe', 'Vi laver det sammen.'],
  medbestemme: ['Medbestemme', 'I er med til at afgøre.'],
});

/** What the dialogue is for. */
export const purposes = vocabulary('Formål', {
  'forstaa-behov': ['Forstå behov', 'Find ud af, hvad københavnerne har brug for og oplever.'],
  'faa-ideer': ['Få idéer', 'Saml forslag og nye måder at gøre tingene på.'],
  'droefte-dilemma': ['Drøfte et dilemma', 'Tal om hensyn, der trækker i hver sin retning.'],
  prioritere: ['Prioritere', 'Find ud af, hvad der er vigtigst.'],
  'proeve-af': ['Prøve af', 'Afprøv en løsning i det små, før den gøres stor.'],
  'traeffe-valg': ['Træffe valg', 'Lad deltagerne være med til at afgøre sagen.'],
  'gribe-initiativ': ['Gribe et initiativ', 'Tag imod en idé, som en københavner selv kommer med.'],
  'skabe-samarbejde': ['Skabe samarbejde', 'Byg relationer, der holder ud over mødet.'],
  'foelge-op': ['Følge op', 'Fortæl, hvad der skete, og hør, om det virker.'],
  'dele-viden': ['Dele viden', 'Lær af kolleger og af andre, der har prøvet.'],
});

/** Where a project is when the dialogue happens. */
export const phases = vocabulary('Fase', {
  afklaring: ['Afklaring', 'Før noget er besluttet: Er der noget at tale om, og med hvem?'],
  'ide-og-behov': ['Idé og behov', 'Behov og muligheder skal frem.'],
  udvikling: ['Udvikling', 'Løsninger tager form.'],
  beslutning: ['Beslutning', 'Der skal vælges.'],
  gennemfoerelse: ['Gennemførelse', 'Beslutningen føres ud i livet.'],
  opfoelgning: ['Opfølgning', 'Deltagerne hører, hvad der skete.'],
  drift: ['Drift', 'Hverdagen, hvor dialogen går videre.'],
});

/** Whom the dialogue is with. */
export const audiences = vocabulary('Målgruppe', {
  alle: ['Alle københavnere', 'Ingen særlig målgruppe.'],
  boern: ['Børn', 'Børn til og med grundskolen.'],
  unge: ['Unge', 'Unge fra udskolingen og op i tyverne.'],
  foraeldre: ['Forældre', 'Forældre og andre med ansvar for børn.'],
  aeldre: ['Ældre', 'Københavnere i pensionsalderen.'],
  'borgere-i-udsat-position': [
    'Borgere i udsat position',
    'Mennesker, der sjældent bliver hørt, og som har meget på spil.',
  ],
  'borgere-med-handicap': ['Borgere med handicap', 'Mennesker med synlige eller usynlige handicap.'],
  paaroerende: ['Pårørende', 'Familie og nære til dem, sagen handler om.'],
  'beboere-lokalt': ['Beboere i et område', 'Dem, der bor, hvor noget skal ske.'],
  'brugere-af-tilbud': ['Brugere af et tilbud', 'Dem, der bruger en kommunal ydelse eller et sted.'],
  foreninger: ['Foreninger', 'Frivillige foreninger og lokale netværk.'],
  virksomheder: ['Virksomheder', 'Erhvervsliv, fra den enkelte butik til store arbejdsgivere.'],
  'raad-og-naevn': ['Råd og nævn', 'Formelle råd, nævn og lokaludvalg.'],
  medarbejdere: ['Medarbejdere', 'Kolleger i kommunen.'],
  politikere: ['Politikere', 'Medlemmer af Borgerrepræsentationen og udvalgene.'],
});

/** How people meet. */
export const channels = vocabulary('Kanal', {
  fysisk: ['Fysisk', 'I mødes samme sted.'],
  digital: ['Digital', 'I mødes eller svarer på nettet.'],
  blandet: ['Blandet', 'Både fysisk og digitalt.'],
  opsoegende: ['Opsøgende', 'I tager ud til københavnerne.'],
  telefon: ['Telefon', 'I taler i telefon.'],
  skriftlig: ['Skriftlig', 'Brev, mail eller høringssvar.'],
});

/** How those who take part come to take part. */
export const recruitments = vocabulary('Rekruttering', {
  aaben: ['Åben for alle', 'Enhver kan komme.'],
  inviteret: ['Inviteret', 'I inviterer bestemte personer eller grupper.'],
  opsoegende: ['Opsøgende', 'I finder deltagerne der, hvor de er.'],
  lodtraekning: ['Lodtrækning', 'Tilfældet vælger blandt mange.'],
  udpeget: ['Udpeget', 'Nogen udpeger deltagerne.'],
  valgt: ['Valgt', 'Deltagerne er valgt af andre.'],
  'via-organisation': ['Via en organisation', 'En forening, et råd eller en institution finder deltagerne.'],
});

/** How long it takes those who take part. */
export const durations = vocabulary('Varighed', {
  'under-1-time': ['Under 1 time', 'Kan nås på under en time.'],
  '1-3-timer': ['1–3 timer', 'Et enkelt møde.'],
  'en-dag': ['En dag', 'Op til en hel dag.'],
  'flere-moeder': ['Flere møder', 'To eller flere møder.'],
  maaneder: ['Måneder', 'Et forløb over flere måneder.'],
  loebende: ['Løbende', 'Ingen slutdato.'],
  'ikke-oplyst': ['Ikke oplyst', 'Kilden siger det ikke.'],
});

/** How much work or money it takes. */
export const efforts = vocabulary('Omfang', {
  lav: ['Lav', 'Kan klares inden for det daglige arbejde.'],
  mellem: ['Mellem', 'Kræver, at der sættes tid eller penge af.'],
  hoej: ['Høj', 'Kræver et projekt, et budget eller en særlig bevilling.'],
  'ikke-oplyst': ['Ikke oplyst', 'Kilden siger det ikke.'],
});

/** How practised the person who runs it should be. */
export const difficulties = vocabulary('Sværhedsgrad', {
  let: ['Let', 'Kan prøves uden erfaring.'],
  oevet: ['Øvet', 'Kræver, at du har prøvet noget lignende.'],
  facilitator: ['Facilitator', 'Kræver en erfaren facilitator.'],
  'ikke-oplyst': ['Ikke oplyst', 'Kilden siger det ikke.'],
});

/** Group sizes, computed from `participants`. */
export const groupSizes = vocabulary('Antal deltagere', {
  '1-1': ['1 til 1', 'Samtale mellem to.'],
  '2-12': ['2–12', 'En lille gruppe om ét bord.'],
  '13-30': ['13–30', 'En gruppe, der kan høre hinanden.'],
  '31-100': ['31–100', 'Et møde med flere borde.'],
  '100+': ['Over 100', 'En stor forsamling eller mange bidrag hver for sig.'],
});

/** How well tried a tool is, computed from the cases. */
export const maturities = vocabulary('Modenhed', {
  beskrevet: ['Beskrevet', 'Omtalt i en kilde. Vi har endnu ingen eksempler på siden.'],
  afproevet: ['Afprøvet', 'Mindst ét eksempel på siden har brugt det.'],
  anbefalet: ['Anbefalet', 'Mindst to eksempler på siden, og en navngiven kollega anbefaler det.'],
});

/** What personal data the dialogue takes in. */
export const personalDataLevels = vocabulary('Persondata', {
  ingen: ['Ingen', 'I indsamler ingen personoplysninger.'],
  kontaktoplysninger: ['Kontaktoplysninger', 'Navn, mail eller telefon.'],
  holdninger: ['Holdninger', 'Meninger, der kan føres tilbage til en person.'],
  foelsomme: ['Følsomme', 'Helbred, sociale forhold og andet, loven beskytter særligt.'],
});

/** How strongly a tool carries a principle. */
export const strengths = vocabulary('Styrke', {
  baerer: ['Bærer', 'Princippet er selve pointen med værktøjet.'],
  stoetter: ['Støtter', 'Værktøjet hjælper princippet på vej.'],
  'kraever-supplement': ['Kræver et supplement', 'Værktøjet klarer det ikke alene; kombinér det med et andet.'],
});

/** How a case's results are known. */
export const evidences = vocabulary('Dokumentation', {
  omtalt: ['Omtalt', 'Nævnt i en kilde uden nærmere beskrivelse.'],
  selvrapporteret: ['Selvrapporteret', 'De, der gjorde det, fortæller selv.'],
  'eksternt-beskrevet': ['Eksternt beskrevet', 'Andre har beskrevet det.'],
  evalueret: ['Evalueret', 'Nogen har undersøgt, hvad der kom ud af det.'],
});

/** What a case led to. */
export const resultTypes = vocabulary('Resultat', {
  indsigt: ['Indsigt', 'Kommunen blev klogere.'],
  'aendret-beslutning': ['Ændret beslutning', 'En beslutning blev en anden.'],
  'ny-loesning': ['Ny løsning', 'Noget nyt blev til.'],
  'aendret-praksis': ['Ændret praksis', 'Hverdagen blev lagt om.'],
  netvaerk: ['Netværk', 'Folk fandt hinanden.'],
  ukendt: ['Ukendt', 'Kilden siger det ikke.'],
});

/** How exact a figure is. */
export const precisions = vocabulary('Præcision', {
  praecis: ['præcis', 'Tallet står præcist i kilden.'],
  ca: ['ca.', 'Kilden runder af.'],
  'mere-end': ['mere end', 'Tallet er mindst så stort.'],
  knap: ['knap', 'Tallet er lidt mindre.'],
  'op-til': ['op til', 'Tallet er højst så stort.'],
  interval: ['mellem', 'Tallet ligger mellem to grænser.'],
});

/** How exact a date is. */
export const datePrecisions = vocabulary('Datoens præcision', {
  dag: ['Dag', 'Dagen er kendt, klokkeslættet ikke.'],
  saeson: ['Sæson', 'Kun årstid og år er kendt.'],
  aar: ['År', 'Kun året er kendt.'],
});

/** The seasons a date can be known by. */
export const seasons = vocabulary('Årstid', {
  foraar: ['forår', 'Marts til maj.'],
  sommer: ['sommer', 'Juni til august.'],
  efteraar: ['efterår', 'September til november.'],
  vinter: ['vinter', 'December til februar.'],
});

/** How exact a case's period is. */
export const periodPrecisions = vocabulary('Periodens præcision', {
  dag: ['Dag', 'Datoerne er kendt.'],
  maaned: ['Måned', 'Månederne er kendt.'],
  saeson: ['Sæson', 'Årstiden er kendt.'],
  aar: ['År', 'Kun årene er kendt.'],
  ukendt: ['Ukendt', 'Kilden siger ikke hvornår.'],
});

/** Kinds of events. */
export const eventTypes = vocabulary('Type', {
  morgenbooster: ['Morgenbooster', 'Kort oplæg og praksis før arbejdsdagen.'],
  konference: ['Konference', 'En dag på tværs af forvaltninger.'],
  laboratorium: ['Laboratorium', 'Arbejde med en konkret udfordring.'],
  kampagne: ['Kampagne', 'Budskaber ud i byen.'],
  hoeringsmoede: ['Høringsmøde', 'Møde om et forslag i høring.'],
  netvaerksmoede: ['Netværksmøde', 'Konsulenter og kolleger mødes.'],
  raadsmoede: ['Rådsmøde', 'Møde i et råd, nævn eller udvalg.'],
  andet: ['Andet', 'Passer ikke i de andre typer.'],
});

/** Whether an event has happened. */
export const eventStates = vocabulary('Tilstand', {
  planlagt: ['Planlagt', 'Skal holdes eller var planlagt, da kilden blev skrevet.'],
  gennemfoert: ['Gennemført', 'Er holdt.'],
  aflyst: ['Aflyst', 'Blev ikke til noget.'],
  ukendt: ['Ukendt', 'Kilden siger ikke, om det blev holdt.'],
});

/** Where a source comes from. */
export const sourceTypes = vocabulary('Kildetype', {
  seed: ['Grunddokument', 'Et af de fem dokumenter, siden er skrevet ud fra.'],
  offentlig: ['Offentlig side', 'Kan læses af alle.'],
  intern: ['Internt', 'Kun for ansatte.'],
  'redaktionelt-skoen': ['Redaktionelt skøn', 'Redaktionens egen faglige vurdering.'],
});

/** Whether a case is a dialogue with people of the city. */
export const dialogueKinds = vocabulary('Er det dialog?', {
  ja: ['Ja', 'Københavnere eller andre byers borgere var med i en samtale.'],
  delvis: ['Delvis', 'Der er dialog i det, men det er ikke hovedsagen.'],
  'nej-men-relevant': ['Nej, men relevant', 'Ikke dialog, men noget at lære af.'],
});

/** Whether a principle's text is our own words or the adopted wording. */
export const wordings = vocabulary('Ordlyd', {
  'gengivet-i-egne-ord': ['Gengivet i egne ord', 'Redaktionens gengivelse. Den vedtagne ordlyd står på kk.dk.'],
  'godkendt-ordlyd': ['Godkendt ordlyd', 'Ordret, som Borgerrepræsentationen vedtog.'],
});
