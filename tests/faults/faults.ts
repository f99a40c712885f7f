/** One way to break the content, and what the validator must say about it. */
export interface Fault {
  /** What is wrong, as a test title. */
  title: string;
  /** The file that is changed or, where there is none, made; by its path below the content folder. */
  file: string;
  /** The text of the file after the change; `text` is empty where there is no such file. */
  edit: (text: string) => string;
  code: string;
  /** The text at whose first place in the changed file the finding stands; without it, the finding stands at the file's start. */
  at?: string;
  /** The file the finding stands in, where it is another. */
  in?: string;
}

const setField = (key: string, yaml: string) => instead(fieldPattern(key), `${yaml}\n`);
const dropField = (key: string) => instead(fieldPattern(key), '');
const addField = (yaml: string) => (text: string) => replaced(text, /^status: .*\n/m, (found) => `${found}${yaml}\n`);
const instead = (pattern: RegExp, other: string) => (text: string) => replaced(text, pattern, () => other);
const atEnd = (added: string) => (text: string) => `${text.trimEnd()}\n\n${added}\n`;
const asFile = (text: string) => () => text;

/** A field at the outermost level with everything below it, however its value is written. */
function fieldPattern(key: string): RegExp {
  return new RegExp(`^${key}:.*\\n(?:(?: |- ).*\\n|\\n(?=\\n* ))*`, 'm');
}

function replaced(text: string, pattern: RegExp, change: (found: string) => string): string {
  if (text.search(pattern) === -1)
    throw new Error(`The content no longer has anything like ${String(pattern)} to break.`);
  return text.replace(pattern, change);
}

const draftTerm = `term: Udkast
status: kladde
definition: Et begreb, som ingen har skrevet færdigt.
created: 2026-01-01
demo: false
`;

const heavySentence =
  'Forvaltningens tværgående koordinering forudsætter interessenternes systematiske inddragelse gennem beslutningsprocesser.';

/** The text of a source, for the faults that need one. */
export const sourceText = 'I byen Ny by har de købt 987 bænke til alle, der vil sidde ned.';

/** At least one fault for every rule and for every kind of entry. */
export const faults: readonly Fault[] = [
  {
    title: 'a tool with a mistyped field',
    file: 'tools/fokusgruppe.mdx',
    edit: addField('titel: Fokusgruppe'),
    code: 'E0',
    at: 'titel:',
  },
  {
    title: 'a case without a required field',
    file: 'cases/helsinki-design.mdx',
    edit: dropField('evidence'),
    code: 'E0',
  },
  {
    title: 'a source with a word for a truth value',
    file: 'sources/ressortanalyse-2024.yaml',
    edit: setField('demo', 'demo: nej'),
    code: 'E0',
    at: 'nej',
  },
  {
    title: 'a consultant without a proper mail address',
    file: 'consultants/konsulent-sof.yaml',
    edit: setField('workEmail', 'workEmail: ring bare'),
    code: 'E0',
    at: 'ring bare',
  },
  {
    title: 'a principle with too few questions',
    file: 'principles/engagerende.mdx',
    edit: setField('questions', 'questions:\n  - Kun ét spørgsmål?'),
    code: 'E0',
    at: 'questions:',
  },
  {
    title: 'an event with a day that does not exist',
    file: 'events/aarlig-status.mdx',
    edit: setField('created', 'created: 2026-02-30'),
    code: 'E0',
    at: '2026-02-30',
  },
  {
    title: 'a route with an unknown field deep inside',
    file: 'routes/find-vej.yaml',
    edit: instead(/^ {4}help: /m, '    hjaelp: '),
    code: 'E0',
    at: 'hjaelp',
  },
  {
    title: 'a term with a field twice',
    file: 'terms/hvidbog.yaml',
    edit: (text) => `${text}term: Igen\n`,
    code: 'E0',
    at: 'term: Igen',
  },
  {
    title: 'a topic with an anchor in its YAML',
    file: 'topics/handicap.mdx',
    edit: instead(/^title: /m, 'title: &navn '),
    code: 'E0',
    at: '&navn',
  },
  {
    title: 'an entrance with a colon in an unquoted text',
    file: 'entrances/digital-post.mdx',
    edit: setField('title', 'title: Digital Post: sådan'),
    code: 'E0',
    at: 'Digital Post: sådan',
  },
  {
    title: 'a page whose fields are not fenced as they should be',
    file: 'pages/bidrag.mdx',
    edit: instead(/\n---\n/, '\n---slut\n'),
    code: 'E0',
  },
  { title: 'a script among the tools', file: 'tools/kode.js', edit: asFile('alert(1)'), code: 'E0' },
  { title: 'a drawing that can hold code', file: 'tools/ny/tegning.svg', edit: asFile('<svg/>'), code: 'E0' },
  { title: 'a file in a folder that is none', file: 'vaerktoejer/ny.mdx', edit: asFile('---\n---\n'), code: 'E0' },
  { title: 'a file name that is no address', file: 'terms/Nyt Ord.yaml', edit: asFile(draftTerm), code: 'E0' },
  {
    title: 'an id in two files',
    file: 'terms/hoering/index.yaml',
    edit: asFile(draftTerm.replace('kladde', 'publiceret')),
    code: 'E1',
    in: 'terms/hoering.yaml',
  },
  {
    title: 'a former id that is in use',
    file: 'tools/brugerrejse.mdx',
    edit: addField('formerIds: [fokusgruppe]'),
    code: 'E1',
    at: 'fokusgruppe]',
  },
  {
    title: 'an event with a dangling reference',
    file: 'events/plakatkampagne.mdx',
    edit: setField('deputy', 'deputy: konsulent-findes-ikke'),
    code: 'E2',
    at: 'konsulent-findes-ikke',
  },
  {
    title: 'a term that is only a draft',
    file: 'terms/udkast.yaml',
    edit: asFile(draftTerm),
    code: 'E2',
    in: 'terms/dialog.yaml',
    at: 'udkast',
  },
  {
    title: 'a published term that refers to it',
    file: 'terms/dialog.yaml',
    edit: setField('seeAlso', 'seeAlso: [udkast]'),
    code: 'E2',
    at: 'udkast',
  },
  {
    title: 'a quotation from a source that is not there',
    file: 'tools/morgenbooster.mdx',
    edit: atEnd('Der står <Quote source="findes-ikke">noget</Quote>.'),
    code: 'E2',
    at: '<Quote source="findes-ikke"',
  },
  {
    title: 'two principles with one number',
    file: 'principles/tydelig.mdx',
    edit: setField('number', 'number: 2'),
    code: 'E3',
    at: '2\n',
  },
  {
    title: 'no principle with a number',
    file: 'principles/tydelig.mdx',
    edit: (text) => text,
    code: 'E3',
    in: 'principles',
  },
  {
    title: 'an inverse link typed by hand',
    file: 'tools/missioner.mdx',
    edit: addField('cases: [paris-agir-avec-la-ville]'),
    code: 'E4',
    at: 'cases:',
  },
  {
    title: 'a tool that carries no principle',
    file: 'tools/hoering-med-hvidbog.mdx',
    edit: instead(/strength: baerer/g, 'strength: stoetter'),
    code: 'E5',
    at: '\nprinciples:',
  },
  {
    title: 'a case without a tool',
    file: 'cases/oslohjaelpen.mdx',
    edit: setField('tools', 'tools: []'),
    code: 'E6',
    at: '\ntools:',
  },
  {
    title: 'a consultant who has left',
    file: 'consultants/konsulent-kff.yaml',
    edit: addField('until: 2020-01-01'),
    code: 'E7',
    in: 'departments/kff.yaml',
    at: 'konsulent-kff\n',
  },
  {
    title: 'a review in the future',
    file: 'entrances/raad.mdx',
    edit: setField('reviewed', 'reviewed: 2999-01-01'),
    code: 'E8',
    at: '2999-01-01',
  },
  {
    title: 'a group that is smaller than it is',
    file: 'tools/borgerbudget.mdx',
    edit: setField('participants', 'participants: {min: 90, max: 9}'),
    code: 'E9',
    at: '90, max',
  },
  {
    title: 'a word that is not on the list',
    file: 'tools/opgaveudvalg.mdx',
    edit: setField('level', 'level: [samskab]'),
    code: 'E13',
    at: 'samskab]',
  },
  {
    title: 'a link to a page that is not there',
    file: 'pages/om.mdx',
    edit: atEnd('Ærø 😀 [en side](/findes/ikke/)'),
    code: 'E15',
    at: '[en side]',
  },
  {
    title: 'a link to a heading that is not there',
    file: 'topics/erhverv.mdx',
    edit: atEnd('[Et sted på siden](#findes-ikke)'),
    code: 'E15',
    at: '[Et sted på siden]',
  },
  {
    title: 'an address that tracks the reader',
    file: 'principles/tidlig.mdx',
    edit: setField('officialUrl', 'officialUrl: https://www.kk.dk/?utm_source=x'),
    code: 'E15',
    at: 'https://www.kk.dk/?utm_source=x',
  },
  {
    title: 'a link that does not say where it leads',
    file: 'cases/no-wrong-door.mdx',
    edit: atEnd('Du kan [læse mere her](/om/) eller [her](/om/).'),
    code: 'E16',
    at: '[her]',
  },
  {
    title: 'sample data in production',
    file: 'consultants/konsulent-bif.yaml',
    edit: (text) => text,
    code: 'E21',
    at: 'true\n',
  },
  {
    title: 'a summary with markup',
    file: 'departments/buf.yaml',
    edit: setField('summary', 'summary: Børn, unge og skoler. Gå hertil først om **skole** og dagtilbud i hele byen.'),
    code: 'E24',
    at: '**skole**',
  },
  {
    title: 'code in a body',
    file: 'entrances/borgerservice.mdx',
    edit: atEnd('Hej {alert(1)}'),
    code: 'E26',
    at: '{alert',
  },
  {
    title: 'a component that nobody knows',
    file: 'cases/kk-konference-2017.mdx',
    edit: atEnd('<Boks>Tekst</Boks>'),
    code: 'E26',
    at: '<Boks>',
  },
  {
    title: 'a body that cannot be parsed, in a file with a byte order mark and CRLF',
    file: 'pages/tilgaengelighed.mdx',
    edit: (text) => `\uFEFF${atEnd('Blåbærgrød 😀 </Quote>')(text).replaceAll('\n', '\r\n')}`,
    code: 'E26',
    at: '</Quote>',
  },
  {
    title: 'a figure that is no fact',
    file: 'cases/cascais-samproduktion.mdx',
    edit: atEnd('Der kom 987.654 æbler.'),
    code: 'E10',
    at: '987.654',
  },
  {
    title: 'a sum that is wrong',
    file: 'cases/lodz-borgerbudget.mdx',
    edit: instead(/calculated: 250 .*/, 'calculated: 250 / 1.100 = 32 %'),
    code: 'E10',
    at: '250 / 1.100 = 32 %',
  },
  {
    title: 'a figure that is not in its source',
    file: 'cases/melbourne-en-indgang.mdx',
    edit: instead(/^ {2}- value: \d+$/m, '  - value: 987654'),
    code: 'E11',
    at: '987654',
  },
  {
    title: 'an expectation told as a result',
    file: 'cases/plakatsoejlekampagnen.mdx',
    edit: setField('result', 'result: Kampagnen forventes at virke, og flere vil blive hørt.'),
    code: 'E12',
    at: 'forventes at virke',
  },
  {
    title: 'a CPR number in a comment',
    file: 'terms/input.yaml',
    edit: (text) => `${text}# 010190-1234\n`,
    code: 'E14',
    at: '010190-1234',
  },
  {
    title: 'a private mail address',
    file: 'events/koebenhavnertopmoede.mdx',
    edit: atEnd('Skriv til en.person@gmail.com.'),
    code: 'E14',
    at: 'en.person@gmail.com',
  },
  {
    title: 'a telephone number in the text',
    file: 'topics/omraadefornyelse.mdx',
    edit: atEnd('Ring på 12 34 56 78.'),
    code: 'E14',
    at: '12 34 56 78',
  },
  {
    title: 'a text that is too heavy to read',
    file: 'events/morgenbooster-engagement-2018.mdx',
    edit: atEnd(`${heavySentence} `.repeat(20)),
    code: 'E17',
    at: heavySentence,
  },
  {
    title: 'a way that leads nowhere',
    file: 'routes/find-vej.yaml',
    edit: instead(/to: ide$/m, 'to: ingen-steder'),
    code: 'E18',
    at: 'ingen-steder',
  },
  {
    title: 'a department without anyone to ask',
    file: 'departments/kff.yaml',
    edit: (text) => text,
    code: 'E19',
    at: 'KFF\n',
  },
  {
    title: 'a tool that comes after itself',
    file: 'tools/sparringsagent.mdx',
    edit: setField('after', 'after: [sparringsagent]'),
    code: 'E20',
    at: 'sparringsagent]',
  },
  {
    title: 'a photo without consent',
    file: 'consultants/konsulent-buf.yaml',
    edit: addField('photo: buf.jpg'),
    code: 'E22',
    at: 'buf.jpg',
  },
  {
    title: 'a quotation that is too long',
    file: 'principles/mangfoldig.mdx',
    edit: atEnd(`<Quote source="ressortanalyse-2024">${'ord '.repeat(26).trim()}</Quote>`),
    code: 'E23',
    at: 'ord ord',
  },
  {
    title: 'words copied from a source',
    file: 'tools/innovationsudfordring.mdx',
    edit: atEnd(sourceText),
    code: 'E23',
    at: 'I byen Ny',
  },
  {
    title: 'a listing that nobody has confirmed for long',
    file: 'consultants/konsulent-suf.yaml',
    edit: (text) => setField('confirmed', 'confirmed: 2020-01-01')(text).replace('demo: true', 'demo: false'),
    code: 'E25',
    at: '2020-01-01',
  },
];
