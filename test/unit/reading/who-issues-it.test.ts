import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Whose statement it is, told by a title with no other country in it, by a delegation, by a body's name and what is short for it: how many asks are read, and the country that they are on. */

const rows: readonly (readonly [language: string, title: string, body: string, asks: number, country: string | undefined])[] = [
  ['en', 'Statement by Norway', 'Norway is concerned by new arrests in many countries. Norway urges Belarus to let its lawyers work.', 1, 'BY'],
  ['fr', 'Intervention de la Suisse', 'La Suisse encourage le gouvernement nicaraguayen à rétablir le droit de se réunir. La Suisse demande la libération de Juan Paz.', 2, 'NI'],
  ['fr', 'Déclaration de la délégation suisse', 'La Suisse prie instamment le Tchad de libérer Oumar Traoré.', 1, 'TD'],
  ['es', 'Intervención de Chile', 'Chile insta al Gobierno de Nicaragua a liberar a Juan Paz. Chile pide que cesen los arrestos.', 2, 'NI'],
  ['es', 'Tema 4', 'Señor Presidente, mi delegación pide a Egipto que libere a Amr Saleh.', 1, 'EG'],
  ['en', 'Press release from Global Affairs Canada', 'Canada calls for the immediate release of Raul Mendez in Managua.', 1, 'NI'],
  ['en', 'Joint statement by the Media Freedom Coalition on Mali', 'The members of the Media Freedom Coalition call on the authorities of Mali to release Oumar Traoré.', 1, 'ML'],
  ['en', 'G7 Foreign Ministers’ statement on Iran', 'The G7 foreign ministers call on Iran to release Shirin Ahmadi.', 1, 'IR'],
  ['en', 'Bahrain: UN committee', 'The Committee against Torture urges Bahrain to investigate the torture of Ali Hasan. The Committee also asks the State to admit independent doctors.', 2, 'BH'],
  ['en', 'PACE rapporteurs on Azerbaijan', 'The co-rapporteurs of PACE call on the authorities of Azerbaijan to release Leyla Aliyeva.', 1, 'AZ'],
  ['fr', 'Mali : des sénateurs s’inquiètent', 'Le président de la commission des droits de l’homme demande au Mali de libérer Oumar Traoré.', 1, 'ML'],
  ['es', 'Nicaragua: condena a la detención', 'El Gobierno de la República Argentina condena la detención de Juan Paz. La República Argentina exige al gobierno de Nicaragua su pronta liberación.', 1, 'NI'],
  ['fr', 'Plumes libres et l’UEF dénoncent le vote de la loi', 'L’Union des éditeurs francophones (UEF) et Plumes libres protestent contre le vote de la loi sur l’information aux Comores. Les deux organisations appellent le gouvernement à renoncer aux articles 31 à 38.', 1, 'KM'],
  ['fr', 'Oumar Traoré arrêté au Mali', 'L’Union africaine exhorte les autorités maliennes à libérer Oumar Traoré.', 1, 'ML'],
  // Ministers and ambassadors, by whose they are.
  ['fr', 'Oumar Traoré arrêté au Mali', 'La ministre des Affaires étrangères du Canada, Mélanie Roy, a demandé lundi au Mali de libérer Oumar Traoré.', 1, 'ML'],
  ['fr', 'Oumar Traoré arrêté au Mali', 'Le Canada a demandé lundi au Mali de libérer Oumar Traoré.', 1, 'ML'],
  ['en', 'Oumar Traoré held in Mali', 'Canada’s Foreign Minister, Melanie Roy, urged Mali to free Oumar Traoré.', 1, 'ML'],
  ['es', 'Nicaragua: arresto de Juan Paz', 'El canciller de México, Raúl Soto, pidió a Nicaragua que libere a Juan Paz.', 1, 'NI'],
  ['es', 'Honduras: muerte de Ana Duarte', 'El embajador de Canadá en Honduras, Paul Roy, pide a las autoridades que investiguen la muerte de Ana Duarte.', 1, 'HN'],
  ['fr', 'Togo : arrestation de Komi Mensah', 'L’ambassadeur de Suisse au Togo, Paul Roy, demande aux autorités de libérer Komi Mensah.', 1, 'TG'],
  // The minister of the country that a statement is on, or of one that it tells of, asks nothing in it.
  ['en', 'Statement by the Spokesperson on Mali', 'Mali’s Foreign Minister, Moussa Keita, urged the United Nations to leave. Mali’s Foreign Minister urged Niger to close its border.', 0, 'ML'],
  ['es', 'Declaración del portavoz sobre Nicaragua', 'El canciller de Nicaragua, Raúl Soto, pidió a Costa Rica que entregue a Juan Paz.', 0, 'NI'],
  // What a capital asks, its State does.
  ['en', 'Statement by the Spokesperson on Belarus', 'Minsk calls on the opposition to stay at home. The EU urges Belarus to release Alena Kavalenka.', 1, 'BY'],
  ['en', 'Canada on the arrest of Lázaro Pérez in Cuba', 'Canada condemns the arrest of Lázaro Pérez in Cuba. Ottawa calls on Cuba to release him.', 1, 'CU'],
  // A headline in the passive says who is asked.
  ['en', 'Malawi urged to free radio host', 'Amnesty International on Friday called for the immediate release of Thoko Banda, a radio host held in Malawi.', 1, 'MW'],
  // Offices of bodies, and of the EU.
  ['en', 'Serbia: detention of Mila Petrović', 'The Council of Europe Commissioner for Human Rights, Henrik Lindqvist, called on Serbia to release Mila Petrović.', 1, 'RS'],
  ['en', 'Serbia: detention of Mila Petrović', 'The EU’s Special Representative for Human Rights, Henrik Lindqvist, called on Serbia to release Mila Petrović.', 1, 'RS'],
  ['en', 'Serbia: detention of Mila Petrović', 'Peter Lund, the lead spokesperson for foreign affairs, called on Serbia to release Mila Petrović.', 1, 'RS'],
  ['fr', 'Mali : détention d’Oumar Traoré', 'Le Commissaire aux droits de l’homme du Conseil de l’Europe, Henrik Lindqvist, a appelé le Mali à libérer Oumar Traoré.', 1, 'ML'],
  ['en', 'Kosovo: raid on a watchdog', 'The Quint has urged the Government of Kosovo to return the files of Pristina Watch.', 1, 'XK'],
  // A ministry whose country is told before, in a sentence that names the other.
  ['es', 'Nicaragua: detención de Juan Paz', 'La Cancillería de Chile expresa su preocupación por la detención de Juan Paz en Managua. La Cancillería exhorta al gobierno de Nicaragua a liberarlo.', 1, 'NI'],
  // Those who are counted, and the pronoun for them.
  ['fr', 'Niger : trente organisations interpellent les autorités', 'Trente organisations appellent le gouvernement du Niger à libérer Moussa Garba. Elles demandent une enquête.', 2, 'NE'],
  ['es', 'Paraguay: asesinato de Blas Duarte', 'La CIDH y su Relatoría Especial (RELE) condenaron el martes el asesinato de Blas Duarte. Ambos organismos hicieron un llamado al Estado paraguayo a investigar los hechos.', 1, 'PY'],
  // What is called a statement, and tells in the past what one says; not where it says anything now.
  ['en', 'Uganda: joint statement', 'The embassies of Sweden, Ireland and Norway in Kampala voiced concern on Monday at the arrest of Sarah Nakato. They urged the Government to drop the charges against her.', 1, 'UG'],
  ['en', 'Uganda: joint statement', 'The EU voiced concern at the arrest of Sarah Nakato last year. It called on the Government to drop the charges. The EU welcomes her acquittal.', 0, 'UG'],
  // Who speaks for the EU, by the name alone, by another word for the office, by a verb alone.
  ['en', 'EUSR Tomas Berger concludes visit to Egypt', 'Today the EU Special Representative for Human Rights, Tomas Berger, completed a visit to Egypt.\n\nSpecial Representative Berger called on the authorities to release Amr Hosny. In his meetings, he urged the Government to reform the law on NGOs.', 2, 'EG'],
  ['en', 'Bolivia: High Representative Helga Lund speaks with President Rojas', 'High Representative Helga Lund held a phone call with President Rojas on Friday.\n\nShe called for all incidents to be investigated. Lund also urged the Government to release Nina Quispe.', 2, 'BO'],
  ['es', 'Bolivia: la alta representante Helga Lund habla con el presidente Rojas', 'La alta representante Helga Lund mantuvo una conversación con el presidente Rojas.\n\nReiteró su preocupación por el uso de la fuerza y pidió que se investiguen todos los incidentes. Lund instó asimismo a liberar a Nina Quispe.', 2, 'BO'],
  ['es', 'Gilberto Lund concluye su visita a Colombia', 'El representante especial de la UE para los derechos humanos, Gilberto Lund, concluyó este viernes su visita a Colombia. Lund expresó su preocupación por los asesinatos y pidió al Gobierno que proteja a las lideresas.', 1, 'CO'],
  ['es', 'El ministro español recibe a familiares', 'El ministro español de Asuntos Exteriores, Jorge Ruiz, reiteró este lunes su llamamiento para que pongan en libertad a Juan Paz en Nicaragua. Ruiz exigió además el fin de la represión.', 2, 'NI'],
  ['en', 'Ethiopia: aid workers', 'Commissioner for Crisis Management, Lena Dahl, issued the following statement: “I call on the Ethiopian authorities to protect aid workers.”', 1, 'ET'],
  ['en', 'Human Rights Chair deplores detention of Ali Hasan', '“Today is a sad day. I urge the Bahraini authorities to release Ali Hasan,” said the Chair of the Subcommittee on Human Rights.', 1, 'BH'],
  // Another word for those who speak, though a sentence between names nobody.
  ['es', 'El embajador de la UE se reúne con defensoras', 'El embajador de la UE en Tegucigalpa, Jon Falk, se reunió con defensoras. Falk expresó su preocupación por las amenazas y pidió protección para Ana Duarte. El diplomático exhortó además al Congreso a aprobar la ley.', 2, 'HN'],
  // Ministers who say "we".
  ['en', 'Joint statement on Iran', 'We, the Foreign Ministers of Australia, Canada and Norway, condemn the execution of Reza Karimi. The Ministers call on Iran to release his brother.', 1, 'IR'],
  // What an authority asks does not count, told by its pronoun.
  ['en', 'Statement by the Spokesperson on Kosovo', 'The Government has asked the court to dissolve the group. It demands that its staff hand over all files. The EU urges Kosovo to reverse the ban.', 1, 'XK'],
  // Nor does what the person concerned did.
  ['es', 'Declaración del portavoz sobre Nicaragua', 'Juan Paz fue detenido el lunes.\n\nPidió ver a su abogado y exigió su libertad.', 0, 'NI'],
  // A body that is only spoken to does not.
  ['en', 'Kenya: defender Grace Lokwang charged', 'Grace Lokwang was to speak before the African Commission on Human and Peoples’ Rights.\n\nDefenders Without Walls is concerned by the charge.\n\nDefenders Without Walls urges the authorities in Kenya to drop the charge.', 1, 'KE'],
  // What a title is on does not speak.
  ['fr', 'Déclaration du porte-parole sur le Bélarus', 'Le Bélarus demande à la Pologne d’extrader Ales Minsk. Le Bélarus exige son retour.', 0, 'BY'],
  ['es', 'Declaración del portavoz sobre Nicaragua', 'Nicaragua pide a Costa Rica que extradite a Juan Paz. Nicaragua exige su entrega.', 0, 'NI'],
  ['en', 'Statement by the Spokesperson on Belarus', 'Belarus calls on Poland to extradite Ales Minsk. Belarus demands his return.', 0, 'BY'],
];

describe('Who issues a statement', () => {
  for (const [language, title, body, asks, country] of rows) {
    it(`${title}: ${body.replaceAll('\n\n', ' ')}`, () => {
      const { reading } = readingOf(`---\nlanguage: ${language}\n---\n# ${title}\n\n${body}\n`);
      assert.equal(reading.recommendations.length, asks);
      assert.equal(reading.country, country);
    });
  }
});
