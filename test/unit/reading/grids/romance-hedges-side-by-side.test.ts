import { cross, readsGrid } from './hedges-in.js';

/* Praise before whatever takes it back, conditions behind doubt, and what is shared out between all, in French and Spanish. */

describe('Hedges side by side in French, in a grid', () => {
  const praise = ['salue les efforts du gouvernement', 'prend acte des réformes engagées', 'reconnaît les efforts des autorités', 'note les progrès réalisés', 'salue l’ouverture d’une enquête', 'se félicite des mesures prises par les autorités'];
  const contrasts = [
    'L’UE *. Toutefois, elle reste préoccupée par ce verdict.', 'L’UE *, mais elle reste préoccupée par ce verdict.', 'L’UE *. Cependant, les arrestations se poursuivent.', 'Si l’UE *, elle reste préoccupée par ce verdict.', 'L’UE *. Malgré cela, les arrestations se poursuivent.',
    'L’UE *. En dépit de cela, les arrestations se poursuivent.', 'L’UE *. En revanche, ce verdict est inacceptable.', 'L’UE *. Ce verdict est d’autant plus regrettable.',
  ];
  it('praise that is taken back is one', () => readsGrid('fr', cross(contrasts, praise, 1)));

  const conceded = ['bien que le Togo soit confronté à des défis sécuritaires', 'tout en comprenant les préoccupations du gouvernement', 'malgré les progrès accomplis'];
  it('a concession is one, wherever it stands', () => readsGrid('fr', cross(['^, ce verdict est disproportionné.', '^, la loi ne doit pas servir à faire taire les critiques.', 'L’UE est préoccupée par ce verdict, *.'], conceded, 1)));

  const doubts = ['Elle aurait été torturée. *', 'Selon certaines informations, elle a été battue. *', 'Il semble qu’elle ait été battue. *', 'L’UE est préoccupée par des informations faisant état de torture. *'];
  it('a condition behind doubt adds none', () => readsGrid('fr', cross(doubts, ['Si ces faits étaient avérés, ils seraient graves.', 'Si cela se confirmait, ce serait inacceptable.', 'Si ces informations étaient confirmées, l’UE les condamnerait.'], 1)));
  it('are two of two things', () => readsGrid('fr', cross(doubts, ['L’UE espère qu’elle sera libérée.', 'L’UE suivra cette affaire de près.', 'Cette loi pourrait porter atteinte à la liberté d’expression.', 'Tout en respectant l’indépendance de la justice, l’UE demande sa libération.'], 2)));

  const all = ['toutes les parties', 'l’ensemble des parties', 'tous les acteurs politiques', 'toutes les forces politiques'];
  it('all who are told to hold back share what was done', () => readsGrid('fr', cross(['L’UE appelle * à la retenue.', 'Nous appelons * à s’abstenir de toute violence.', '^ doivent s’abstenir de toute violence.', 'L’UE condamne les violences commises par *.'], all, 1)));
  it('all who are to talk do not', () => readsGrid('fr', cross(['L’UE appelle * au dialogue.', 'L’UE encourage * à participer aux pourparlers.', 'Nous avons rencontré *.'], all, 0)));
});

describe('Hedges side by side in Spanish, in a grid', () => {
  const praise = ['saluda los esfuerzos del Gobierno', 'reconoce los esfuerzos de las autoridades', 'acoge con satisfacción las reformas emprendidas', 'toma nota de los avances realizados', 'valora positivamente los pasos dados por el Gobierno', 've con buenos ojos las reformas'];
  const contrasts = [
    'La UE *. Sin embargo, sigue preocupada por esta sentencia.', 'La UE *, pero sigue preocupada por esta sentencia.', 'Si bien la UE *, sigue preocupada por esta sentencia.', 'La UE *. A pesar de ello, continúan las detenciones.', 'La UE *. En cambio, esta sentencia es inaceptable.', 'La UE *. Desafortunadamente, continúan las detenciones.',
    'La UE *. Ahora bien, esta sentencia es inaceptable.',
  ];
  it('praise that is taken back is one', () => readsGrid('es', cross(contrasts, praise, 1)));

  const conceded = ['aunque Togo afronta retos de seguridad', 'aun reconociendo los retos que afronta el país', 'pese a los avances logrados'];
  it('a concession is one, wherever it stands', () => readsGrid('es', cross(['^, esta sentencia es desproporcionada.', '^, la ley no debe servir para silenciar a los críticos.', 'La UE está preocupada por esta sentencia, *.'], conceded, 1)));

  const doubts = ['Habría sido torturada. *', 'Según informaciones, fue golpeada. *', 'Al parecer, fue golpeada. *', 'La UE está preocupada por los informes de tortura. *'];
  it('a condition behind doubt adds none', () => readsGrid('es', cross(doubts, ['De confirmarse, sería una violación grave.', 'Si se confirma, sería inaceptable.', 'En caso de confirmarse, sería un hecho muy grave.'], 1)));
  it('are two of two things', () => readsGrid('es', cross(doubts, ['La UE confía en que sea liberada.', 'La UE seguirá de cerca el caso.', 'Esta ley podría menoscabar la libertad de expresión.', 'Respetando plenamente la independencia del poder judicial, la UE pide su liberación.'], 2)));

  const all = ['todas las partes', 'ambas partes', 'todos los actores políticos', 'todas las fuerzas políticas'];
  const shared = ['La UE pide a * que actúen con moderación.', 'La UE llama a * a la calma.', '^ deben abstenerse de la violencia.', 'La UE condena la violencia cometida por *.'];
  it('all who are told to hold back share what was done', () => readsGrid('es', cross([...shared, 'La UE condena la violencia de *.'], all, 1)));
  it('what is observed, and said respectfully', () => {
    readsGrid('es', cross(['La UE *.', 'La UE condena la sentencia. La Delegación de la UE *.'], ['observará la vista de apelación', 'observará el juicio'], 0));
    readsGrid('es', cross(['La UE *.'], ['observa que el juicio se celebró a puerta cerrada', 'constata avances en la investigación', 'pide cordialmente a las autoridades que la liberen', 'lamenta las aparentes irregularidades del proceso', 'pide a las autoridades que tengan a bien considerar su liberación'], 1));
  });
  it('all who are to talk do not', () => readsGrid('es', cross(['La UE llama a * al diálogo.', 'La UE anima a * a participar en las conversaciones.', 'Nos reunimos con *.'], all, 0)));
});
