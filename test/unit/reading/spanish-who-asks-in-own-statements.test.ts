import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* In Spanish, who asks in the statements of other bodies: an office told by its noun, a verb behind "y", and whoever is quoted, with a verb of asking or a day beside; whoever decides; one inquiry and its end. */

const asksOf = (text: string): string[] => {
  const { reading: { recommendations }, words } = readingOf(text);
  return recommendations.map(words);
};

function reads(rows: readonly (readonly [string, readonly string[]])[]): void {
  for (const [text, expected] of rows) it(`${String(expected.length)}: ${text}`, () => assert.deepEqual(asksOf(text), expected));
}

describe('An office told by its noun', () => {
  const title = '# La ONU condena el asesinato de un líder\n\n';
  reads([
    [`${title}La oficina insta a las autoridades a investigar el crimen.`, ['insta a las autoridades a investigar el crimen']],
    [`${title}Los expertos piden al Gobierno que proteja a la familia.`, ['piden al Gobierno que proteja a la familia']],
    [`${title}La entidad hace un llamado al Estado a proteger a la familia.`, ['hace un llamado al Estado a proteger a la familia']],
    // Others, and in a statement of the EU.
    [`${title}Las organizaciones piden al Gobierno que proteja a la familia.`, []],
    [`${title}Los vecinos piden al Gobierno que proteja a la familia.`, []],
    ['# La UE condena el asesinato de un líder\n\nLa organización pide al Gobierno que proteja a la familia. Los expertos instan a las autoridades a investigar el crimen.', []],
  ]);
});

describe('A verb behind "y"', () => {
  const title = '# Relatores de la ONU, preocupados por Honduras\n\n';
  reads([
    [`${title}Los expertos recordaron el caso y pidieron que se proteja a la familia.`, ['pidieron que se proteja a la familia']],
    [`${title}Los expertos recordaron que todo preso tiene derecho a un abogado, y solicitaron que se libere a la jueza.`, ['solicitaron que se libere a la jueza']],
    ['# La UE condena el asesinato de un líder\n\nLos expertos recordaron el caso y pidieron que se proteja a la familia.', []],
  ]);
});

describe('Whoever is quoted', () => {
  const title = '# La ONU condena el asesinato de un líder\n\n';
  reads([
    [`${title}«Las autoridades deben proteger a la familia», instó Kossi Amavi.`, ['Las autoridades deben proteger a la familia']],
    [`${title}«Las autoridades deben proteger a la familia», pidió la representante, Afi Mensah.`, ['Las autoridades deben proteger a la familia']],
    [`${title}«Insto al Gobierno a proteger a la familia», dijo este martes Kossi Amavi.`, ['Insto al Gobierno a proteger a la familia']],
    [`${title}«Las autoridades deben proteger a la familia», señaló hoy el relator.`, ['Las autoridades deben proteger a la familia']],
    [`${title}«Las autoridades deben proteger a la familia», señaló el presidente del Comité.`, ['Las autoridades deben proteger a la familia']],
    [`${title}«Las autoridades deben proteger a la familia», señaló su presidenta.`, ['Las autoridades deben proteger a la familia']],
    ['# La UE condena el asesinato de un líder\n\n«Las autoridades deben proteger a la familia», instó el portavoz.', ['Las autoridades deben proteger a la familia']],
    // Of the State, and of nobody who issues statements.
    [`${title}«Las asociaciones deben cumplir la ley», señaló el presidente de la República.`, []],
    ['# La UE condena el asesinato de un líder\n\n«Las autoridades deben proteger a la familia», instó el presidente del sindicato.', []],
  ]);
});

describe('What is asked, and of which day', () => {
  reads([
    ['# La CIDH exige la libertad de un obispo\n\n«La CIDH urge al Estado a liberar a monseñor Kossi Amavi».', ['urge al Estado a liberar a monseñor Kossi Amavi']],
    ['# Diez embajadas piden la libertad de dos mineros\n\n«Pedimos a las autoridades que aseguren la pronta liberación de Kossi Amavi y Yao Adom».', ['Pedimos a las autoridades que aseguren la pronta liberación de Kossi Amavi y Yao Adom']],
    ['# La UE pide que se revise la ley\n\nLa UE exigió que el texto sea revisado antes de su promulgación y animó al presidente a escuchar a las asociaciones.', ['exigió que el texto sea revisado antes de su promulgación', 'animó al presidente a escuchar a las asociaciones']],
    ['# La UE pide que se revise la ley\n\nAntes, la UE exigió que el texto sea revisado.', ['pide que se revise la ley']],
  ]);
});

describe('Others beside whoever is named, and a text that is told to say something', () => {
  const title = '# La UE, sobre la muerte de un líder\n\n';
  reads([
    [`${title}La UE insta al Gobierno a liberar a la Sra. Afi Mensah, así como a cuantos están presos por opinar.`, ['insta al Gobierno a liberar a la Sra. Afi Mensah', 'a cuantos están presos por opinar']],
    [`${title}La UE insta al Gobierno a liberar a la Sra. Afi Mensah, al igual que a todos los presos políticos.`, ['insta al Gobierno a liberar a la Sra. Afi Mensah', 'a todos los presos políticos']],
    [`${title}La UE insta al Gobierno a liberar a la Sra. Afi Mensah, así como a cuantos fueron detenidos con ella.`, ['insta al Gobierno a liberar a la Sra. Afi Mensah, así como a cuantos fueron detenidos con ella']],
    ['# La UE pide que se aclare una muerte\n\n«La muerte de Kossi Amavi confirma lo que temíamos», avisa la nota, que insta a las autoridades a investigar el caso.', ['insta a las autoridades a investigar el caso']],
  ]);
});

describe('Whoever decides or inquires, and one inquiry with what it ends in', () => {
  const title = '# La UE condena el asesinato de Kossi Amavi\n\n';
  reads([
    [`${title}Las embajadas hacen un llamamiento a quienes corresponda para que se aclare el crimen.`, ['hacen un llamamiento a quienes corresponda para que se aclare el crimen']],
    [`${title}La UE hace un llamado a quienes investigan para que aclaren el crimen.`, ['hace un llamado a quienes investigan para que aclaren el crimen']],
    [`${title}La UE hace un llamado a quienes marchan para que aclaren el crimen.`, []],
    [`${title}La UE insta al Gobierno a investigar este homicidio, determinar judicialmente lo sucedido y sancionar a quienes lo ordenaron.`, ['insta al Gobierno a investigar este homicidio, determinar judicialmente lo sucedido y sancionar a quienes lo ordenaron']],
    [`${title}La UE insta al Gobierno a investigar este homicidio, dar a conocer lo hallado y juzgar a sus autores.`, ['insta al Gobierno a investigar este homicidio', 'dar a conocer lo hallado y juzgar a sus autores']],
    [`${title}La UE insta al Gobierno a investigar este homicidio y a aclarar lo sucedido con Afi Mensah.`, ['insta al Gobierno a investigar este homicidio', 'a aclarar lo sucedido con Afi Mensah']],
    [`${title}La UE insta al Gobierno a investigar este homicidio y proteger a la familia.`, ['insta al Gobierno a investigar este homicidio', 'proteger a la familia']],
  ]);
});

describe('Somebody who is named as one of many', () => {
  const scopeOf = (text: string): string[] => readingOf(text).reading.recommendations.map(({ scope }) => scope);
  const title = '# La UE, preocupada por Honduras\n\nLa UE insta al Gobierno a ';
  const rows: readonly (readonly [string, string])[] = [
    ['liberar a los presos, entre ellos el sacerdote Kossi Amavi.', 'case'],
    ['liberar a las 29 personas aún presas, entre ellas (el sacerdote) Kossi Amavi.', 'case'],
    ['liberar a los presos, incluida la abogada Afi Mensah.', 'case'],
    ['liberar a los presos, entre ellos los sacerdotes.', 'situation'],
    ['liberar a los presos políticos.', 'situation'],
  ];
  for (const [rest, scope] of rows) it(rest, () => assert.deepEqual(scopeOf(title + rest), [scope]));
});

describe('What was done before, at the head of the sentence', () => {
  const title = '# La UE condena un ataque en Honduras\n\n';
  reads([
    [`${title}La UE envió sus condolencias a la familia de Afi Mensah. Tras agradecer la ayuda prestada, exhortó al Gobierno a detener a los culpables.`, ['exhortó al Gobierno a detener a los culpables']],
    [`${title}La UE dio el pésame a la familia de Afi Mensah. Luego de reunirse con ella, instó al Gobierno a detener a los culpables.`, ['instó al Gobierno a detener a los culpables']],
    [`${title}La familia enterró ayer a Afi Mensah. Después de dar las gracias a los vecinos, pidió al Gobierno detener a los culpables.`, []],
  ]);
});
