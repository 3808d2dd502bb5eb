import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

const eu = '# Togo: Local EU statement on the arrest of Akosua Mensah\n\n';
const ambassador = `${eu}The EU Ambassador, Karin Lund, visited the family of the lawyer Akosua Mensah.\n\n`;
const norway = '# Statement by Foreign Minister Solveig Haugen on the arrest of Akosua Mensah\n\nNorway condemns the arrest of Akosua Mensah in Togo.\n\n';

function tells(before: string, cases: readonly (readonly [string, string])[]): void {
  for (const [sentence, expected] of cases) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
}

describe('What somebody who speaks for the EU is quoted as saying, by a pronoun or a surname', () => {
  tells(ambassador, [
    ['“We hope that the court will set her free,” she said.', 'case release, hope'],
    ['“We trust that she will be released,” Lund added.', 'case release, hope'],
    ['“We call on the police to release her,” she continued. “We hope to see her at home soon.”', 'case release, hope'],
  ]);
  tells(eu, [
    ['Karin Lund, EU Ambassador to Togo, was in court. “We urge the judges to set her free,” she said.', 'case release'],
    ['Her lawyer, Kofi Atta, met the EU Ambassador. “We hope that the court will set her free,” he said.', ''],
    ['The Minister of Justice, Yao Agbo, received the EU Ambassador. “We hope that Brussels will be silent,” he said.', ''],
    ['The Ambassador of Norway was in court. “We hope that the court will set her free,” she said.', ''],
  ]);
});

describe('What is quoted of a pronoun for the EU itself, where no person is told of', () => {
  const report = '# EU worried by arrests in Togo\n\n';
  tells(report, [
    ['The EU Delegation voiced its “deep concern” at Togo’s jailing of a lawyer. It added: “The EU urges the Togolese authorities to release her.”', 'case release'],
    ['The EU voiced concern about the jailing of a lawyer in Togo. “The EU urges the authorities to release her,” it added.', 'case release'],
    ['The Bar Association voiced concern about the jailing of a lawyer in Togo. “The EU urges the authorities to release her,” it recalled.', ''],
  ]);
});

describe('What ambassadors of the EU are quoted as saying, by a pronoun', () => {
  tells('# Togo: envoys on the march\n\nLOMÉ: The ambassadors of European Union countries and Norway on Friday voiced concern over the march.\n\n', [
    ['“We expect the police to refrain from violence,” they said.', 'situation protect'],
  ]);
  tells('# Togo: envoys on the march\n\nLOMÉ: The EU ambassadors voiced concern over the march.\n\nThe envoys said that the march had been peaceful.\n\n', [
    ['“We expect the police to refrain from violence,” they said.', 'situation protect'],
  ]);
  tells('# Togo: envoys on the march\n\nLOMÉ: The EU ambassadors voiced concern over the march.\n\nThe envoys of the opposition were there.\n\n', [
    ['“We expect the police to refrain from violence,” they said.', ''],
  ]);
});

describe('What the minister of a third State is quoted as saying in its own statement', () => {
  tells(norway, [
    ['‘We call for her immediate release,’ said Foreign Minister Solveig Haugen.', 'case release'],
    ['‘We hope that she will be freed,’ said Haugen.', 'case release, hope'],
    ['‘The charges must be dropped,’ the Minister of Foreign Affairs, Solveig Haugen, said. ‘We hope that she will be freed,’ she added.', 'case drop-charges, case release, hope'],
    ['‘This arrest is a grave mistake,’ said Haugen. ‘We hope that she will be freed,’ she added.', 'case release, hope'],
    ['The Togolese Foreign Minister, Yao Agbo, met reporters. ‘We hope that Norway will release its prisoners,’ said Agbo.', ''],
  ]);
});

describe('What a third State asks for in a noun, and what the EU said it expected', () => {
  tells('# Statement on the elections in Togo\n\nCanada is deeply concerned about the elections in Togo.\n\n', [['Canada reiterates its call for an independent inquiry into the killings.', 'situation investigate']]);
  tells(eu, [['Canada reiterates its call for an independent inquiry into the killings.', '']]);
  tells('# EU worried by arrests in Togo\n\nThe European Union voiced concern on Tuesday about the arrest of Akosua Mensah.\n\n', [
    ['The EU said it expected Togo to release her.', 'case release'],
    ['The court said it expected Togo to release her.', ''],
  ]);
});

describe('What is quoted behind a verb of saying that has no subject of its own: whoever opens the sentence says it', () => {
  tells('# EU deplores arrests in Togo\n\nThe European Union has voiced alarm over the arrests of teachers in Togo.\n\n', [
    ['The statement deplored the arrests and said: “We will follow this case closely. We urge the Togolese authorities to release Ms Akosua Mensah.”', 'case release, vague-follow-up'],
    ['The statement further deplored the arrests, adding that: “We urge the Togolese authorities to release Ms Akosua Mensah at once.”', 'case release'],
    ['The joint statement deplored the arrests, adding: “We urge the Togolese authorities to release Ms Akosua Mensah.”', 'case release'],
    ['The statement further deplored what it said were “raids on schools and teachers,” adding that: “We urge the Togolese authorities to release Ms Akosua Mensah.”', 'case release'],
    ['The Minister deplored the arrests, adding: “We urge the Togolese authorities to release Ms Akosua Mensah.”', ''],
    ['The statement came after the Minister of Justice deplored the strikes and said: “We urge the teachers to end them. We will follow this case closely.”', ''],
    ['The League of Teachers put out a statement. The League’s statement deplored the arrests, adding: “We urge the Togolese authorities to release Ms Akosua Mensah.”', ''],
    ['The Minister of Justice called the strike a crime. He deplored it and said: “We urge the authorities to release nobody. We will follow this case closely.”', ''],
  ]);
  tells(ambassador, [
    ['She deplored the arrest, adding: “We hope that the court will set her free.”', 'case release, hope'],
  ]);
  tells('# La UE deplora las detenciones en Togo\n\nLa Unión Europea expresó su preocupación por las detenciones de maestros en Togo.\n\n', [
    ['El comunicado deplora las detenciones y añade: «Seguiremos de cerca este caso. Instamos a las autoridades a liberar a la señora Akosua Mensah».', 'case release, vague-follow-up'],
    ['El ministro deplora las detenciones y añade: «Instamos a las autoridades a liberar a la señora Akosua Mensah».', ''],
  ]);
  tells('# L’UE déplore des arrestations au Togo\n\nL’Union européenne est préoccupée par les arrestations d’enseignants au Togo.\n\n', [
    ['Le communiqué déplore ces arrestations et ajoute : « Nous demandons instamment aux autorités de libérer Mme Akosua Mensah. »', 'case release'],
  ]);
});
