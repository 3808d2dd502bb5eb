import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Who is named, and who that is, in French and Spanish. */

const titles = { fr: '# Déclaration du porte-parole sur de récentes arrestations', es: '# Declaración del portavoz sobre detenciones recientes' };

function people(language: 'fr' | 'es', text: string): string {
  const body = text.startsWith('#') ? text : `${titles[language]}\n\n${text}`;
  return readingOf(`---\nlanguage: ${language}\n---\n${body}\n`).reading.people.map(({ name, role }) => `${name} (${role})`).sort().join(', ');
}

describe('People in French and Spanish', () => {
  const cases: readonly (readonly ['fr' | 'es', string, string])[] = [
    ['fr', 'Les assassinats des journalistes Teo Vera, le 4 juin à Punta Brava, et Rosa Quispe et Luis Roca, le 9 juin à Yanacocha, nous consternent.', 'Luis Roca (defender), Rosa Quispe (defender), Teo Vera (defender)'],
    ['fr', 'Plusieurs observateurs de la Coalition, dont Me Teo Vera et Mme Rosa Quispe, sont retenus depuis le 3 mai. Me Teo Vera est malade.', 'Rosa Quispe (defender), Teo Vera (defender)'],
    ['fr', 'Nous déplorons l’arrestation, le 30 mai à Lomé, de vingt membres du mouvement citoyen, dont sa porte-parole Rosa Quispe.', 'Rosa Quispe (defender)'],
    ['fr', 'Une pensée va à Awa Fofana, seize ans, fille de la journaliste Mariam Kouyaté, tuée le 3 mai.', 'Awa Fofana (defender), Mariam Kouyaté (other)'],
    ['fr', 'Teo Blanco, son frère, et Rosa Blanco, sa sœur, sont portés disparus.', 'Rosa Blanco (defender), Teo Blanco (defender)'],
    ['fr', 'Parmi eux figurent Rosa Quispe, avocate ; Luis Quispe, son frère ; et le journaliste Teo Vera.', 'Luis Quispe (defender), Rosa Quispe (defender), Teo Vera (defender)'],
    ['fr', 'La Haute-Commissaire aux droits de l’homme, Ragna Bjerke, s’est dite alarmée.', 'Ragna Bjerke (official)'],
    ['fr', '« Les poursuites doivent cesser », a déclaré Ragna Bjerke, représentante de l’OSCE pour la liberté des médias.', 'Ragna Bjerke (official)'],
    ['fr', 'Le commissaire Hanžek sur la presse et la vice-présidente exécutive Lindroth ont parlé.', 'Hanžek (official), Lindroth (official)'],
    ['fr', 'L’eurodéputée Ulla Brandt a rencontré Rosa Quispe.', 'Rosa Quispe (defender), Ulla Brandt (official)'],
    ['fr', 'Kuska Puriq, une association péruvienne de tisserandes, a été fermée.', ''],
    ['fr', 'Teo Vera n’a donc pas la légitimité d’un président élu. Rosa Quispe a été arrêtée.', 'Rosa Quispe (defender), Teo Vera (official)'],
    ['fr', 'Les forces de sécurité ont interpellé Nguyen Thi Bao Chau, Pham Quang Dung et Le Huu Phuoc.', 'Le Huu Phuoc (defender), Nguyen Thi Bao Chau (defender), Pham Quang Dung (defender)'],
    ['fr', 'La Chargée d’affaires norvégienne Ida Roth a assisté à l’audience.', 'Ida Roth (official)'],
    ['fr', 'Le Commissaire à la Coopération internationale et au Développement Teo Blanco a évoqué le sort de la journaliste Rosa Quispe.', 'Rosa Quispe (defender), Teo Blanco (official)'],
    ['fr', 'Le ministre malien de l’Intérieur, de la Sécurité publique et de la Décentralisation Oumarou Sabo a démenti.', 'Oumarou Sabo (official)'],
    ['fr', 'Le Représentant spécial du Secrétaire général des Nations Unies pour le Burundi et Chef du Bureau des Nations Unies au Burundi, Monsieur Teo Blanco, condamne ces actes.', 'Teo Blanco (official)'],
    ['fr', 'Les ambassadeurs français et danois, Ida Roth et Teo Blanco, ont rencontré le ministre.', 'Ida Roth (official), Teo Blanco (official)'],
    ['fr', 'La Secrétaire générale de l’Organisation internationale de la Francophonie, Ida Roth, a pris la parole devant le Conseil.', 'Ida Roth (official)'],
    ['fr', '« Nous sommes inquiets », a déclaré mardi à Genève Ida Roth-Berg, porte-parole du Haut-Commissariat.', 'Ida Roth-Berg (official)'],
    ['fr', 'L’ambassadrice Ida Roth a rendu visite au détenu et à sa famille.', 'Ida Roth (official)'],
    ['fr', 'L’avocat nigérien Ousmane Traoré a été arrêté, sur ordre du juge d’instruction près le tribunal, avec Me Ali Saïd.', 'Ali Saïd (other), Ousmane Traoré (defender)'],
    ['fr', 'La porte-parole sur la situation de Rosa Quispe', 'Rosa Quispe (defender)'],
    ['fr', 'Mme Ida Roth, présidente du collectif Zo Kwe, a été agressée dans son quartier.', 'Ida Roth (defender)'],
    ['fr', 'Dans cette ville, Teo Vera, journaliste, a été blessé par balle.', 'Teo Vera (defender)'],
    ['fr', 'Crédit photo : AFP/Getty Images. Rosa Quispe a été arrêtée.', 'Rosa Quispe (defender)'],
    ['es', 'Condenamos el asesinato de Teo Vera, el 2 de mayo en Punta Brava, y el de Rosa Quispe, el 5 de mayo en Yanacocha.', 'Rosa Quispe (defender), Teo Vera (defender)'],
    ['es', 'El juez envió a la cárcel a Rosa Quispe y decidió mantener en prisión a Teo Vera.', 'Rosa Quispe (defender), Teo Vera (defender)'],
    ['es', 'La policía trasladó a una prisión de máxima seguridad a Teo Vera.', 'Teo Vera (defender)'],
    ['es', 'El tribunal decidió poner en libertad a Teo Vera.', 'Teo Vera (defender)'],
    ['es', 'La marcha fue de la plaza a Puerto Nuevo.', ''],
    ['es', 'Entre ellas están Rosa Quispe, de la Red del Norte en el municipio de Punta Brava; Luis Quispe, su hermano; y el periodista Teo Vera.', 'Luis Quispe (defender), Rosa Quispe (defender), Teo Vera (defender)'],
    ['es', 'Teo Vera no tiene, por tanto, la legitimidad de un presidente elegido. Rosa Quispe fue detenida.', 'Rosa Quispe (defender), Teo Vera (official)'],
    ['es', 'El presidente de la Asamblea Nacional, Teo Vera, fue retenido una hora por agentes.', 'Teo Vera (defender)'],
    ['es', '“Pedimos que se investigue”, declaró Ana Berg, Representante de ONU Derechos Humanos en Guatemala.', 'Ana Berg (official)'],
    ['es', '“Es un golpe”, dijo Ana Berg, directora para las Américas de Derechos sin Fronteras.', 'Ana Berg (other)'],
    ['es', 'Recordamos a Ilham Tursunov, Rahile Memet y Yalqun Abliz, condenados a cadena perpetua.', 'Ilham Tursunov (defender), Rahile Memet (defender), Yalqun Abliz (defender)'],
    ['es', 'Fueron asesinados los defensores indígenas Pataxó Teo Vera y Luis Marciano Guajajara y la lideresa Rosa Quispe Yanomami.', 'Luis Marciano Guajajara (defender), Rosa Quispe Yanomami (defender), Teo Vera (defender)'],
    ['es', 'Fueron asesinados los líderes Teo Vera da Silva en Vitória de Punta Brava, estado de Pará y Ana Paula Costa Quispe y Luis Roca en Yanacocha.', 'Ana Paula Costa Quispe (defender), Luis Roca (defender), Teo Vera da Silva (defender)'],
    ['es', 'El asesinato del defensor del territorio Teo Vera Fuentes, en el municipio de Punta Brava, sigue impune.', 'Teo Vera Fuentes (defender)'],
    ['es', 'Son responsables de sus nacionales: Teo Vera y José María Basoa de España, y Ana Berg.', 'Ana Berg (defender), José María Basoa (defender), Teo Vera (defender)'],
    ['es', 'Mataron a tiros a Luz Mery Angarita en su casa de Tibú.', 'Luz Mery Angarita (defender)'],
    ['es', '# LA RELATORÍA CONDENA EL ASESINATO DE UN LOCUTOR PERUANO Y SALUDA LAS DETENCIONES\n\nLa Relatoría condena el asesinato de Teódulo Ccori.', 'Teódulo Ccori (defender)'],
    ['es', '# LA CIDH URGE AL ESTADO A PROTEGER LA VIDA DE TEÓDULO CCORI HUAMÁN\n\nLa CIDH insta al Estado a proteger a Teódulo Ccori Huamán.', 'Teódulo Ccori Huamán (defender)'],
  ];
  for (const [language, text, expected] of cases) it(`${language}: ${text}`, () => assert.equal(people(language, text), expected));
});
