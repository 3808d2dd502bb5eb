import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* "Human rights defenders" without a name: of those concerned where it is told what was done to some, alone or in a list, and in general where it is not. */

const around = {
  en: ['# Ruritania: Statement by the Spokesperson on recent arrests\n\nThe European Union is concerned by the situation in Azerbaijan. ', ' We call on the authorities to respect their obligations.\n'],
  fr: ['# Ruritanie : déclaration du porte-parole sur les arrestations récentes\n\nL’Union européenne est préoccupée par la situation en Azerbaïdjan. ', ' Nous appelons les autorités à respecter leurs obligations.\n'],
  es: ['# Ruritania: declaración del portavoz sobre las detenciones recientes\n\nLa Unión Europea está preocupada por la situación en Nicaragua. ', ' Pedimos a las autoridades que respeten sus obligaciones.\n'],
} as const;

/** Asserts how the benchmark on the term judges each frame with each list in the place of `*`. */
function judges(tongue: keyof typeof around, status: 'met' | 'partial', frames: readonly string[], lists: readonly string[]): void {
  const wrong = frames.flatMap((frame) => lists.map((list) => frame.replace('*', list))).filter((sentence) => {
    const [before, behind] = around[tongue];
    const text = `${before}${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${behind}`;
    return check(text).scorecard.benchmarks.find(({ id }) => id === 'hrd-term')?.status !== status;
  });
  assert.deepEqual(wrong, []);
}

describe('The term without a name, in a grid', () => {
  const lists = ['human rights defenders', 'independent journalists, human rights defenders and trade unionists', 'lawyers and human rights defenders', 'several human rights defenders', 'human rights defenders and bloggers'];
  it('is of those to whom something was done', () => judges('en', 'met', [
    'They are but the latest in a series of * who have been detained this year.', 'He joins the long list of * who have been jailed.', 'Her trial follows those of * who were sentenced last month.',
    'The courts have handed down long sentences to *.', 'The measures taken against * this week are unjustified.', 'A court froze the assets of *.', 'The police searched the offices of *.',
    'The number of * killed this year has risen.', 'The list of * arrested in May is long.',
    'Jonas Tembo was arrested with * after the march.', '* have disappeared since the coup.', '* have had to leave the country.', '* face trial on charges of extremism.', 'In Mexico * have lost their lives this year.', '* have paid with their lives for their work.', 'The army had intercepted the communications of *.',
  ], lists));
  it('is of those who belong to a body', () => judges('en', 'met', ['The police questioned its members, *.', 'Its staff, * with long experience, were beaten.'], ['human rights defenders', 'human rights defenders of the region']));
  it('is in general where a verb tells what they did', () => judges('en', 'partial', ['* questioned the law in May.', '* attacked the verdict in the press.'], ['human rights defenders', 'lawyers and human rights defenders']));
  it('is in general where nothing is told of them', () => judges('en', 'partial', [
    'The EU supports * who work for the rule of law.', 'The EU supports * and those who help people who have been detained.', '* should not face trial for their work.', 'No measures should be taken against *.', '* all over the world face charges for what they say.',
    'The EU will continue to meet with *.', 'Diplomats met with * after the journalist was arrested.', 'A law that would allow the courts to hand down long sentences to * was adopted.', 'We urge the Government to lift the measures taken against *.',
  ], ['human rights defenders', 'journalists and human rights defenders']));
  it('is of them in French', () => judges('fr', 'met', [
    'Les tribunaux ont infligé de lourdes peines à des *.', 'Les mesures prises cette semaine contre des * sont injustifiées.', 'Trop de * meurent au Mexique pour avoir fait leur travail.', 'L’armée a intercepté les communications de *.', 'Des * figurent parmi les personnes arrêtées.', 'Parmi les personnes arrêtées figurent des *.', 'Des * ont disparu depuis le coup d’État.', 'Des * ont dû quitter le pays.', 'La justice a gelé les avoirs de *.',
  ], ['défenseurs des droits de l’homme', 'journalistes, défenseurs des droits de l’homme et syndicalistes', 'défenseurs des droits de l’homme et blogueurs']));
  it('is of them in Spanish', () => judges('es', 'met', [
    'Los tribunales han impuesto largas penas a *.', 'Las penas impuestas a * son desproporcionadas.', 'Las medidas tomadas esta semana contra * son injustificadas.', 'Demasiados * mueren en México por hacer su trabajo.', 'El Ejército habría interceptado las comunicaciones de *.', 'Varios * han tenido que abandonar el país.', 'Varios * enfrentan procesos penales.', 'La policía allanó las oficinas de *.', 'Entre las personas detenidas hay *.',
  ], ['defensores de derechos humanos', 'periodistas, defensores de derechos humanos y sindicalistas', 'abogados y defensores de derechos humanos']));
});

describe('The term of those who lost what is theirs, or their freedom', () => {
  const lists = ['human rights defenders', 'lawyers and human rights defenders'];
  it('is theirs', () => judges('en', 'met', [
    'Eleven journalists, lawyers and human rights defenders are sitting in prison.', 'Many protesters are still in prison, and with them *.', 'The law has been used to arrest more than a hundred people, * among them.', '* have spent months in pre-trial detention.', '* languish behind bars.', 'The searches and arrests that * have suffered since Monday must end.', 'The crackdown has put * behind bars.', '* were dragged from their homes at night.', 'The homes of * were searched.', 'The accounts of * were frozen.', 'The same court has tried * behind closed doors.', '* face up to ten years in prison.',
  ], lists));
  it('is nobody’s where nothing happened', () => judges('en', 'partial', [
    'The homes of * must not be searched.', 'The EU supports the offices of *.', 'The EU will stay in touch with *.', '* all over the world languish behind bars.',
  ], lists));
  it('is theirs in French', () => judges('fr', 'met', [
    'Onze journalistes, avocats et défenseurs des droits de l’homme sont en prison.', 'De nombreux manifestants sont toujours en prison, et avec eux des *.', 'Des * ont passé des mois en détention provisoire.', 'Au nombre des victimes figurent des *.', 'Les domiciles de * ont été perquisitionnés.', 'Des * ont été emmenés par des hommes masqués.', 'Des * ont été interdits de voyage.',
  ], ['défenseurs des droits de l’homme']));
  it('is theirs in Spanish', () => judges('es', 'met', [
    'Muchos manifestantes siguen en prisión, y con ellos *.', 'Varios * han pasado meses en prisión preventiva.', 'La represión ha llevado a * a la cárcel.', 'Las casas de * fueron registradas.', 'Las autoridades han acusado a * de traición.', 'Varios * siguen desaparecidos.',
  ], ['defensores de derechos humanos', 'abogados y defensores de derechos humanos']));
});

describe('The term of those who are examples of people, or lost their papers', () => {
  const lists = ['human rights defenders', 'lawyers and human rights defenders'];
  it('is theirs, whatever is told of all before them', () => {
    judges('en', 'met', ['People who did not accept the result, among them *, were being arrested.', 'The arrests by which * have lost their freedom are alarming.', '* have had their passports taken away.', 'The trial of * opened on Monday.'], lists);
    judges('fr', 'met', ['Le Viêt Nam s’en est pris à des *.', 'Le pays a jeté en prison des *.', 'Des * ont été déchus de leur nationalité.'], ['défenseurs des droits de l’homme']);
    judges('es', 'met', ['La policía allanó los domicilios de *.', 'Las muertes recientes de * deben investigarse.', 'Varios * fueron acusados de traición.'], ['defensores de derechos humanos']);
  });
  it('is in general of those to whom nothing was done', () => {
    judges('en', 'partial', ['Those who did not accept the result, among them *, were never arrested.', 'The EU observes elections and supports people, among them *.'], lists);
    judges('es', 'partial', ['A juicio de la UE, hay que proteger a los *.'], ['defensores de derechos humanos']);
  });
});
