import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';
import { cross, readsGrid } from './hedges-in.js';

/* Each kind of hedge in Spanish, by its words and where they stand; and what looks like it and is none. */

describe('Hedges in Spanish, by kind, in a grid', () => {
  const opening = ['^, la UE lamenta esta sentencia.', 'La UE, *, lamenta esta sentencia.', 'La UE lamenta esta sentencia, *.', '^, pedimos su liberación.'];
  const deferring = [
    'con el debido respeto a las instituciones de Togo', 'desde el más profundo respeto a las instituciones togolesas', 'en el marco del respeto a la soberanía nacional', 'sin cuestionar la independencia del poder judicial', 'a reserva de lo que decida la justicia', 'con absoluto respeto a los procesos internos del país',
    'sin menoscabo de la independencia judicial', 'sin adelantar juicio alguno sobre el fondo', 'con respeto irrestricto a la institucionalidad del país', 'con el respeto que merecen las decisiones judiciales', 'respetando los tiempos de la justicia', 'sin anticipar el resultado del proceso', 'sin pretender sustituir a la justicia togolesa', 'reconociendo que la decisión final corresponde a los tribunales',
  ];
  it('deference, wherever it stands', () => readsGrid('es', cross(opening, deferring, 1)));
  const deferences = [
    'la UE respeta el proceso judicial en curso', 'la UE respeta las leyes de Togo', 'la UE es respetuosa con las decisiones judiciales', 'la UE no pone en duda la independencia de los tribunales', 'la UE no entra en el fondo del asunto', 'la UE no toma posición sobre el fondo', 'la UE no puede comentar un proceso en curso',
    'la última palabra la tienen los tribunales', 'serán los jueces quienes decidan', 'la decisión corresponde a los tribunales', 'se trata de una decisión soberana de Togo', 'no es función de la UE valorar las pruebas', 'la justicia debe seguir su curso', 'por respeto a la independencia judicial, la UE no hará comentarios', 'la UE no interviene en procesos judiciales en curso', 'la UE respeta las instituciones del país', 'corresponde a las autoridades togolesas decidir sobre este caso', 'la UE expresa su respeto a las decisiones de la justicia',
  ];
  it('deference, said', () => readsGrid('es', cross(['^. Pero esta sentencia es inaceptable.', '^, pero esta sentencia es inaceptable.'], deferences, 1)));
  it('what is left to the courts asks for nothing', () => {
    assert.equal(readingOf('---\nlanguage: es\n---\n\n# Togo: Declaración del portavoz\n\nLa justicia debe seguir su curso.\n').reading.recommendations.length, 0);
    assert.equal(readingOf('---\nlanguage: en\n---\n\n# Togo: Statement by the Spokesperson\n\nThe courts must be left to do their work.\n').reading.recommendations.length, 0);
  });
  const noDeference = ['los derechos humanos no son un asunto interno.', 'según el ministro, se trata de un asunto interno.', 'corresponde al Estado garantizar la seguridad de los periodistas.', 'la soberanía no puede invocarse para encubrir violaciones.', 'las autoridades deben respetar la independencia del poder judicial.', 'el juicio debe celebrarse con pleno respeto de las garantías procesales.'];
  it('no deference', () => readsGrid('es', cross(['^', 'La UE condena esta sentencia. ^'], noDeference, 0)));

  const speakers = ['La UE *.', 'La Delegación de la Unión Europea, junto con las embajadas de los Estados miembros, *.', 'La UE * y pide su liberación.'];
  it('what is noted', () => readsGrid('es', [...cross(speakers, ['tiene constancia de la condena', 'recibió con preocupación la noticia de la condena', 'conoce la situación de Afi Dosseh', 'se da por enterada de la condena', 'tiene entendido que fue condenada', 'ha constatado con preocupación la condena'], 1), ...cross(['^'], ['nos consta que fue condenada por su trabajo.', 'la condena no nos ha pasado desapercibida.', 'no se nos escapa que fue condenada por su trabajo.', 'la noticia de su condena ha llegado a nuestro conocimiento.'], 1)]));
  it('what is hoped for', () => readsGrid('es', [
    ...cross(speakers, ['espera que las organizaciones puedan trabajar sin miedo', 'espera que la apelación prospere', 'confía en verla pronto en libertad', 'desea verla pronto en libertad', 'aguarda con esperanza la decisión del tribunal', 'formula votos por su pronta liberación', 'se alegraría de su liberación', 'aspira a que recobre la libertad', 'está a la espera del resultado de la apelación'], 1),
    ...cross(['^'], ['su liberación sería bienvenida.', 'su liberación sería un gesto de buena voluntad.', 'lo deseable sería que fuera liberada.', 'tenemos fe en que será liberada.', 'todavía hay esperanza de que sea liberada.'], 1),
    ...cross(speakers, ['espera que las autoridades la liberen', 'espera que sea liberada de inmediato'], 0),
  ]));
  it('what is followed', () => readsGrid('es', cross(speakers, ['supervisará atentamente la situación', 'seguirá supervisando la situación', 'seguirá acompañando el caso', 'va a dar seguimiento al caso', 'continuará el seguimiento del caso', 'sigue con sumo interés el proceso', 'seguirá el desarrollo del proceso', 'mantendrá la situación en examen', 'seguirá ocupándose del caso', 'tendrá muy presente este caso'], 1)));
  it('what is in doubt', () => readsGrid('es', cross(['^', 'La UE condena esta sentencia. ^'], ['todo lleva a pensar que fue golpeada.', 'tenemos la impresión de que el juicio fue injusto.', 'podría tratarse de una represalia.', 'a falta de confirmación oficial, fue golpeada.', 'sería la tercera vez que la detienen.', 'de ser exacto, sería muy grave.', 'pareciera que fue golpeada.', 'existe la sospecha de que fue golpeada.', 'los golpes se le atribuyen a la policía.', 'los autores serían policías.'], 1)));

  const tellers = ['la organización Memoria Viva', 'la Red de Mujeres del Norte', 'una ONG local', 'sus compañeros', 'un testigo', 'el relato de varios testigos', 'lo que se sabe', 'la versión de la familia', 'vecinos de la zona', 'la comunidad indígena'];
  it('who tells it, before what is told and behind it', () => readsGrid('es', [
    ...cross(['Según *, Afi Dosseh fue golpeada por los agentes.', 'Afi Dosseh, de acuerdo con *, fue detenida arbitrariamente.', 'Afi Dosseh fue golpeada por los agentes, según *.', 'Afi Dosseh fue golpeada por los agentes, de acuerdo a *.'], tellers, 1),
    ...cross(['Según *, Afi Dosseh fue golpeada por los agentes.', 'Afi Dosseh fue golpeada por los agentes, según *.'], ['la CIDH', 'el Comité contra la Tortura', 'la sentencia', 'la Relatora Especial', 'el informe de la Defensoría'], 0),
  ]));

  const conceded = [
    'si bien los Estados tienen derecho a regular las asociaciones', 'aunque la situación de seguridad es compleja', 'aunque el país atraviesa una situación difícil', 'sin subestimar los retos de seguridad', 'consciente de que el país atraviesa un momento difícil', 'entendiendo la necesidad de combatir el terrorismo', 'habida cuenta de las dificultades que atraviesa el país',
    'sin perjuicio de los avances alcanzados', 'por más que se hayan logrado avances', 'tomando en cuenta las dificultades que atraviesa el país', 'en atención a la compleja situación del país', 'más allá de los avances logrados', 'mientras celebra las reformas emprendidas', 'tras saludar los avances del Gobierno',
  ];
  it('what is conceded', () => readsGrid('es', cross(opening, conceded, 1)));
  const grantedInside = ['La UE insta al Gobierno, que, si bien ha anunciado reformas, no las ha aplicado, a liberarla.', 'La ley, que, si bien persigue un fin legítimo, restringe la labor de las asociaciones, debe ser revisada.', 'Pese a perseguir un fin legítimo, la ley restringe la labor de las asociaciones.', 'No cabe duda de que el Gobierno ha avanzado, pero queda mucho por hacer.', 'Sabemos que el país afronta graves amenazas, pero nada justifica esta condena.'];
  it('what is conceded inside of a sentence', () => readsGrid('es', [...cross(['^'], grantedInside, 1), ...cross(['^'], ['Pese a contar con medidas cautelares, fue asesinada.', 'A pesar de las promesas del Gobierno, sigue presa.'], 0)]));
  const praise = ['la UE considera positivo que se haya abierto una investigación', 'el Gobierno ha dado pasos en la buena dirección', 'el Gobierno ha mostrado su voluntad de reforma', 'ha habido avances', 'se han producido avances', 'Togo ha avanzado mucho en los últimos años', 'Togo ha sido un aliado de la UE', 'la seguridad es una preocupación legítima', 'la UE destaca los avances del Gobierno', 'hay que reconocer los avances del país', 'la UE es consciente de los esfuerzos del Gobierno', 'el Gobierno ha dado muestras de voluntad', 'la creación de la comisión constituye un avance'];
  it('praise that is taken back, and plain', () => readsGrid('es', [...cross(['^. Sin embargo, esta sentencia es inaceptable.', '^, pero esta sentencia es inaceptable.'], praise, 1), ...cross(['^.'], praise, 0)]));
  it('what softens an ask', () => readsGrid('es', cross(['La UE *.'], ['pide a las autoridades que exploren vías para liberarla', 'solicita atentamente a las autoridades que la liberen', 'querría recordar a las autoridades su deber de protegerla', 'reafirma su amistad con Togo', 'concede gran importancia a sus relaciones con Togo', 'seguirá manteniendo un diálogo con las autoridades', 'pide a las autoridades que se esfuercen por garantizar su seguridad', 'pide a las autoridades que, de considerarlo oportuno, la liberen', 'ofrece su cooperación al Gobierno', 'espera continuar el diálogo con el Gobierno', 'apuesta por el diálogo con las autoridades'], 1)));

  const all = ['las partes', 'los actores políticos', 'los manifestantes y las fuerzas de seguridad', 'las autoridades y los manifestantes'];
  it('what is shared out', () => readsGrid('es', [
    ...cross(['La UE insta a * a evitar la violencia.', 'La UE pide a * que actúen con moderación.'], all, 1),
    ...cross(['^'], ['las partes deben rebajar la tensión.', 'la responsabilidad es compartida.', 'hay responsabilidades en ambos lados.', 'la UE condena tanto la violencia de los manifestantes como la de la policía.', 'la UE condena la violencia de los manifestantes y el uso excesivo de la fuerza.'], 1),
    ...cross(['La UE llama a * al diálogo.', 'La UE se reunió con *.'], all, 0),
  ]));

  it('conceded by further words', () => readsGrid('es', cross(opening, ['no obstante el compromiso expresado por las autoridades', 'aunque el Gobierno ha cooperado con las Naciones Unidas', 'aun teniendo en cuenta el contexto de seguridad', 'pese a la voluntad política expresada por las autoridades', 'por importantes que sean los avances'], 1)));
  const furtherPraise = ['la UE reconoce que se ha avanzado en la reforma', 'la UE reconoce la labor realizada por el Gobierno', 'la UE valora el trabajo de las autoridades', 'la UE comparte con las autoridades el objetivo de la transparencia', 'Togo es un socio muy apreciado', 'el Gobierno ha demostrado voluntad de diálogo', 'Togo ha avanzado en materia de derechos humanos', 'las reformas son motivo de satisfacción', 'la UE ha seguido con satisfacción las reformas', 'la UE y Togo mantienen una relación sólida'];
  const takenBack = ['^, pero lamenta esta condena.', '^. No obstante, esta condena es inaceptable.', '^; con todo, esta condena es inaceptable.', '^. Ello no obsta para que lamentemos esta condena.'];
  it('further praise that is taken back, and plain', () => readsGrid('es', [...cross(takenBack, furtherPraise, 1), ...cross(['^.'], furtherPraise.filter((praise) => !/avanzado en la/u.test(praise)), 0), ...cross(takenBack, ['la UE reconoce la labor de los periodistas', 'la UE valora el trabajo de la Relatora Especial'], 0)]));
  it('what goes on with the government', () => readsGrid('es', cross(['^.'], ['la UE seguirá hablando con el Gobierno sobre derechos humanos', 'la UE trabajará con las autoridades para mejorar la ley', 'el caso seguirá siendo un tema prioritario de nuestro diálogo con las autoridades', 'la UE abordará el caso en su diálogo con Togo'], 1)));
  it('what a bill would do', () => readsGrid('es', [
    ...cross(['Preocupa a la UE el proyecto de ley, que *.'], ['recortaría el espacio de la sociedad civil', 'criminalizaría la protesta', 'tendría efectos negativos sobre las asociaciones', 'puede dar lugar a una aplicación discrecional', 'pondría en riesgo la labor de las asociaciones'], 1),
    ...cross(['Preocupa a la UE el proyecto de ley, que *.'], ['obligaría a las organizaciones a registrarse', 'otorgaría al Gobierno amplios poderes'], 0),
  ]));
  it('further doubt, hope, follow-up and notes', () => readsGrid('es', cross(['^.', 'La UE lamenta esta condena. ^.'], [
    'la confesión podría haberse obtenido bajo tortura', 'se afirma que fue torturada', 'corren rumores de que fue torturada', 'preocupa que haya podido ser torturada', 'según cifras de organizaciones locales, siete defensores han sido asesinados', 'según su equipo legal, su paradero se desconoce',
    'la UE sigue esperando que sea absuelta', 'la UE ve con esperanza el juicio de apelación', 'la esperanza de la UE es que sea absuelta', 'mantenemos viva la esperanza de que sea absuelta', 'la UE renueva su esperanza de que sea absuelta',
    'la UE lleva a cabo un seguimiento estrecho del caso', 'venimos siguiendo el caso', 'hemos venido dando seguimiento al caso', 'la UE reitera su compromiso de seguir de cerca el caso', 'el seguimiento del caso por la UE continuará',
    'las Embajadas han tomado conocimiento de la condena', 'la UE advierte con preocupación la condena',
  ], 1)));
});

describe('Further hedges in Spanish', () => {
  it('what is granted to a country', () => readsGrid('es', [
    ...cross(['^. Sin embargo, esta sentencia es injusta.', '^, pero esta sentencia es injusta.'], ['Togo ha sido durante años un socio fiable', 'Togo es conocido por su tolerancia', 'el país atraviesa un momento delicado', 'la UE apoya a Togo en su lucha contra el terrorismo', 'manifestamos nuestro reconocimiento a las autoridades', 'la UE comprende el anhelo de seguridad del país'], 1),
    ...cross(['^.'], ['Togo ha sido durante años un socio fiable', 'Togo es conocido por su tolerancia', 'el país atraviesa un momento delicado', 'la UE apoya a Togo en su lucha contra el terrorismo'], 0),
  ]));
  it('what may have been, and what is noted', () => readsGrid('es', cross(['^.'], ['nos preocupa que pueda haber sido golpeada', 'nos preocupa que pueda haberse utilizado la ley contra ella', 'comprobamos con tristeza que los culpables siguen libres', 'la UE expresa dudas acerca de la imparcialidad del juicio'], 1)));
});
