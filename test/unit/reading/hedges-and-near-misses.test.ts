import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What softens, doubts, grants or defers, beside the same words where they do nothing of the kind: a fact about a court, a number, somebody else's doubt, what an ask is about. */

const titles = {
  en: 'Togo: Statement by the Spokesperson on the arrest of Ama Lawson',
  fr: 'Togo : déclaration du porte-parole sur l’arrestation d’Ama Lawson',
  es: 'Togo: declaración del portavoz sobre la detención de Ama Lawson',
};

const hedges = (text: string, language: keyof typeof titles = 'en'): string[] => readingOf(`# ${titles[language]}\n\n${text}\n`).reading.hedges.map(({ kind }) => kind);

const cases: Record<keyof typeof titles, [string, string[]][]> = {
  en: [
    ['The EU continues to closely monitor the state of the courts.', ['vague-follow-up']],
    ['He was taken, as newspapers in Lomé claim, across the border.', ['doubt']],
    ['Some sixty nurses are reported as still behind bars.', ['doubt']],
    ['We have received further reports that the sisters were beaten.', ['doubt']],
    ['He was led away by men believed to be agents of the presidency.', ['doubt']],
    ['We are worried that the authorities may use this decree against the press.', ['doubt']],
    ['This step would run the risk of further dividing the country.', ['doubt']],
    ['The EU is concerned that this sentence, which follows two others, may be part of a campaign.', ['doubt']],
    ['Eyewitnesses say that soldiers shot the two boys.', ['doubt']],
    ['We restate our friendship for Togo and our willingness to go on working as partners.', ['softener']],
    ['The EU remains committed to lasting peace and growth in Togo.', ['softener']],
    ['However, we note that the court corrected some of these flaws when we spoke of them.', ['softener']],
    ['While it is for the police to keep the peace, nobody must be shot.', ['softener']],
    ['Some of this was later put right by the ministry.', ['softener']],
    ['While nobody disputes that the march was not announced, to beat those who march is a crime.', ['softener']],
    ['The EU reaffirms its commitment to dialogue with the Government of Togo.', ['softener']],
    ['Sources close to the family indicate that she was kept in a dark cell.', ['doubt']],
    ['Critics say that the law could be used against them.', []],
    ['Observers warned that the bill risks closing half of the radio stations.', []],
    ['Her songs gave courage to hundreds, perhaps thousands, of people.', []],
    ['Those who gave the order must be tried and sentenced as far as the law allows.', []],
    ['It seems right to us to say so in public.', []],
    ['We ask the authorities to explain without any delay the grounds for the reported arrest of Ms Lawson.', []],
    ['Whoever joins such a club could spend ten years in prison.', []],
    ['The bill is likely to be adopted next week.', []],
    ['The EU notes that other voices have shown unease, among them the Bar Association.', []],
    ['The High Representative is deeply troubled to learn that the singer Ama Lawson has died in her cell.', []],
    ['The EU notes with satisfaction the release of two nurses.', []],
    ['It is doubtful that he had a fair trial.', ['doubt']],
    ['The EU will come back to this question at the appropriate time.', ['vague-follow-up']],
    ['We observe with deep concern the trial of eleven miners.', []],
    ['Ms Lawson was beaten, and signed a confession. These reports must alarm everyone.', []],
    ['None of this was put right by the authorities.', []],
    ['May her memory be honoured.', []],
    ['Seemingly small acts of courage change the world.', []],
  ],
  fr: [
    ['Mme Lawson est morte dans des circonstances laissant penser à des actes de torture.', ['doubt']],
    ['Les blessures relevées sur son corps laissent présumer des sévices.', ['doubt']],
    ['Nous sommes préoccupés par l’absence apparente de preuves.', ['doubt']],
    ['L’UE rappelle son attachement au dialogue avec les autorités togolaises.', ['softener']],
    ['Le tribunal n’aurait pas tenu compte de ses témoins.', ['doubt']],
    ['Il nous semble normal d’en parler.', []],
    ['Le ministre a affirmé que l’association pourrait être dissoute.', []],
    ['Ses chansons ont donné du courage à des centaines, peut-être des milliers de personnes.', []],
    ['L’UE prend note de ce que d’autres se sont également dits préoccupés.', []],
  ],
  es: [
    ['Las heridas de su cuerpo sugieren que fue golpeada.', ['doubt']],
    ['Las acusaciones contra la Sra. Lawson estarían relacionadas con sus canciones.', ['doubt']],
    ['Aun comprendiendo las razones de seguridad que se invocan, esta medida es excesiva.', ['softener']],
    ['Ello comprende la necesidad de una investigación independiente.', []],
    ['El ministro dijo que la asociación podría ser disuelta.', []],
    ['Sus canciones dieron valor a cientos, quizá miles, de personas.', []],
    ['La UE toma nota de que otros también han expresado su preocupación.', []],
    ['La justicia debe seguir de cerca este caso.', []],
    ['Todas las partes en el Pacto se han comprometido a respetar estos derechos.', []],
  ],
};

for (const language of ['en', 'fr', 'es'] as const) {
  describe(`Hedges and near misses (${language})`, () => {
    for (const [text, kinds] of cases[language]) it(`counts ${kinds.join() || 'none'}: ${text}`, () => assert.deepEqual(hedges(text, language), kinds));
  });
}
