import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Spanish verbs whose subject is left out, pronouns before a help verb, and what is asked for in other words; sentences of our own. */

const ofEu = '---\nlanguage: es\n---\n# Mauritania: Declaración de la portavoz sobre la detención de Aminetou Sall\n\nLa Unión Europea está preocupada por la detención, el 4 de mayo, de la periodista Aminetou Sall.\n\n';
const ofExperts = '---\nlanguage: es\n---\n# Expertas de la ONU condenan la detención de Aminetou Sall\n\nUn grupo de expertas de Naciones Unidas ha condenado la detención en Mauritania de la periodista Aminetou Sall.\n\n';
const ofNews = '---\nlanguage: es\n---\n# La UE condena la detención de Aminetou Sall\n\nLa UE ha condenado este lunes la detención en Mauritania de la periodista Aminetou Sall.\n\n';

describe('Spanish verbs without their subject', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    // One subject, two asks.
    [ofEu, 'case release, case access', 'La UE pide que la Sra. Sall sea liberada y reciba atención médica.'],
    [ofEu, 'case release, case access', 'La UE espera que sea puesta en libertad y tenga acceso a un abogado.'],
    [ofEu, 'situation release, situation access', 'La UE pide que los presos que siguen incomunicados sean liberados y reciban atención médica.'],
    // The same once more, or a clause inside of the ask.
    [ofEu, 'case access', 'La UE pide que pueda recibir visitas y pueda escribir a su familia.'],
    [ofEu, 'situation law', 'La UE pide que se derogue la ley que impide que las ONG reciban fondos y tengan personal extranjero.'],
    [ofEu, 'situation enabling-space', 'La UE pide que se cree un entorno en el que los periodistas estén a salvo y puedan trabajar.'],
    // What befalls somebody spoken of.
    [ofEu, 'case protect', 'La UE insta a las autoridades a velar por que no sufra malos tratos.'],
    [ofEu, 'case other', 'La UE insta a las autoridades a evitar que sea trasladada a otra cárcel.'],
    [ofEu, 'situation respect-rights', 'La UE insta a velar por que sea aplicada la Constitución.'],
    // Whoever the subject is.
    [ofEu, 'situation release', 'La UE espera que quienes siguen en prisión sean liberados.'],
    // Whom the pronoun before a help verb stands for.
    [ofExperts, 'case release, situation law', 'Las expertas han reclamado a las autoridades su puesta en libertad y les han pedido que deroguen la ley de asociaciones.'],
    [ofExperts, 'case release, situation law', 'Las expertas han exhortado a las autoridades a dejarla en libertad y las han instado a derogar la ley.'],
    [ofNews, 'case release, situation law', 'La portavoz pidió a las autoridades que la dejaran en libertad y las instó a derogar la ley.'],
    [ofNews, 'case release', 'Ha trasladado al Gobierno su preocupación y ha pedido que la dejen en libertad.'],
    [ofEu, '', 'Sus abogados se han dirigido a las autoridades y les han pedido que la liberen.'],
    // Another look at a case.
    [ofEu, 'case fair-trial', 'Instamos a las autoridades judiciales a revisar la causa.'],
    [ofEu, 'case fair-trial', 'La UE espera que se reconsideren los cargos.'],
    [ofEu, 'situation fair-trial', 'La UE insta a las autoridades a reabrir los procesos de los opositores condenados.'],
    [ofEu, 'case drop-charges', 'La UE pide que se archive la causa abierta contra ella.'],
    // What is not to be done.
    [ofEu, 'case protect', 'La UE insta a las autoridades a impedir que se la maltrate.'],
    [ofEu, 'case protect', 'La UE pide que no se la someta a tratos crueles o degradantes.'],
    [ofEu, 'situation respect-rights', 'La UE insta a las autoridades a no perseguir la protesta pacífica.'],
    [ofEu, 'situation respect-rights', 'La UE insta a las autoridades a no castigar el periodismo.'],
    [ofEu, 'situation investigate', 'La UE insta a las autoridades a castigar a quienes torturan.'],
    [ofEu, 'case access', 'La UE reclama que se ponga fin a su incomunicación.'],
    [ofEu, 'situation respect-rights', 'La UE insta al Gobierno a levantar el estado de excepción.'],
    [ofEu, 'situation law', 'La UE insta al Gobierno a alinear su legislación antiterrorista con las normas internacionales.'],
    // Whoever is held for what they did, and those who were taken with somebody.
    [ofEu, 'situation release', 'La UE pide que se ponga en libertad a quienes están encarcelados por haber ejercido sus derechos.'],
    [ofEu, 'case release', 'La UE pide que se ponga en libertad a quienes fueron detenidos con ella.'],
  ];
  for (const [before, expected, sentence] of rows) it(`reads ${expected === '' ? 'nothing' : expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});
