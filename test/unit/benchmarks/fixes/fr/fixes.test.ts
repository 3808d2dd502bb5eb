import { runPairs, type Pairs } from '../pairs.js';

const draft = { language: 'fr', title: 'Togo : déclaration du porte-parole sur une arrestation' };

const fixes: Readonly<Record<string, Pairs>> = {
  'The term': {
    rule: 'hrd-term',
    kind: 'missing',
    pairs: [
      ['Le militant Kossi Amouzou a été arrêté lundi.', '*Le défenseur des droits humains Kossi Amouzou a été arrêté lundi.'],
      ['La militante Afi Amouzou a été arrêtée lundi.', '*La défenseure des droits humains Afi Amouzou a été arrêtée lundi.', 'La défenseuse des droits humains Afi Amouzou a été arrêtée lundi.'],
      ['L’activiste Kossi Amouzou a été arrêté lundi.', '*Le défenseur des droits humains Kossi Amouzou a été arrêté lundi.'],
      ['L’arrestation de l’activiste Kossi Amouzou est injuste.', 'L’arrestation de la défenseure des droits humains Kossi Amouzou est injuste.', 'L’arrestation du défenseur des droits humains Kossi Amouzou est injuste.'],
      ['Mme Afi Amouzou, militante des droits de l’homme, a été arrêtée.', '*Mme Afi Amouzou, défenseure des droits de l’homme, a été arrêtée.', 'Mme Afi Amouzou, défenseuse des droits de l’homme, a été arrêtée.'],
      ['Afi Amouzou, militante écologiste, a été arrêtée.', '*Afi Amouzou, défenseure des droits humains et de l’environnement, a été arrêtée.', 'Afi Amouzou, défenseuse des droits humains et de l’environnement, a été arrêtée.'],
      ['L’avocate Afi Amouzou a été arrêtée.', 'L’avocate et défenseure des droits humains Afi Amouzou a été arrêtée.', 'L’avocate et défenseuse des droits humains Afi Amouzou a été arrêtée.'],
      ['Le rédacteur en chef Kossi Amouzou a été arrêté.', 'Le rédacteur en chef et défenseur des droits humains Kossi Amouzou a été arrêté.'],
      ['Deux rédacteurs en chef togolais, MM. Kossi Amouzou et Koffi Atsu, ont été arrêtés.', 'Deux rédacteurs en chef togolais et défenseurs des droits humains, MM. Kossi Amouzou et Koffi Atsu, ont été arrêtés.'],
      ['Mme Afi Amouzou, professeure de droit, a été arrêtée.', 'Mme Afi Amouzou, défenseure des droits humains et professeure de droit, a été arrêtée.', 'Mme Afi Amouzou, défenseuse des droits humains et professeure de droit, a été arrêtée.'],
      ['Les militants syndicaux Afi Amouzou et Kossi Atsu ont été arrêtés.', 'Les militants syndicaux Afi Amouzou et Kossi Atsu, défenseurs des droits humains, ont été arrêtés.'],
      ['Le cultivateur de vanille Kossi Amouzou est en prison.', 'Le cultivateur de vanille Kossi Amouzou, défenseur des droits humains, est en prison.'],
      ['Afi Amouzou a été arrêtée lundi à Lomé.', 'Afi Amouzou, défenseure des droits humains, a été arrêtée lundi à Lomé.'],
      ['Mme Afi Amouzou et M. Kossi Atsu ont été arrêtés lundi à Lomé.', 'Mme Afi Amouzou et M. Kossi Atsu, défenseurs des droits humains, ont été arrêtés lundi à Lomé.'],
    ],
  },
  'People who are counted': {
    rule: 'names-individual',
    kind: 'counted',
    pairs: [
      ['Trois reporters portugais ont été arrêtés lundi.', 'Trois reporters portugais, [NOM], [NOM] et [NOM], ont été arrêtés lundi.'],
      ['Trois militants ont été arrêtés lundi à Lomé.', 'Trois défenseurs des droits humains, [NOM], [NOM] et [NOM], ont été arrêtés lundi à Lomé.'],
      ['Deux journalistes indépendants ont été arrêtés à Lomé.', 'Deux journalistes indépendants, [NOM] et [NOM], ont été arrêtés à Lomé.'],
    ],
  },
  'Weak verbs': {
    rule: 'direct-recommendation',
    kind: 'weak-verb',
    pairs: [
      ['L’UE encourage les autorités togolaises à libérer Mme Afi Amouzou sans délai.', '*L’UE appelle les autorités togolaises à libérer Mme Afi Amouzou sans délai.', 'L’UE exhorte les autorités togolaises à libérer Mme Afi Amouzou sans délai.'],
      ['Nous les encourageons à la libérer sans délai.', 'Nous les appelons à la libérer sans délai.', 'Nous les exhortons à la libérer sans délai.'],
      ['L’UE recommande aux autorités de libérer Mme Afi Amouzou sans délai.', '*L’UE demande aux autorités de libérer Mme Afi Amouzou sans délai.'],
      ['Le Togo est invité à ratifier la Convention.', 'Le Togo doit ratifier la Convention.'],
      ['Les autorités sont vivement encouragées à réviser la loi.', 'Les autorités doivent réviser la loi.'],
    ],
  },
  'Verbs that could be stronger': {
    rule: 'direct-recommendation',
    kind: 'could-be-stronger',
    pairs: [
      ['Les autorités togolaises devraient libérer Mme Afi Amouzou sans délai.', 'Les autorités togolaises doivent libérer Mme Afi Amouzou sans délai.'],
      ['Il est essentiel que les autorités respectent la loi.', 'Les autorités doivent respecter la loi.'],
      ['L’UE rappelle qu’il est essentiel que les autorités respectent la loi.', 'L’UE rappelle que les autorités doivent respecter la loi.'],
      ['Il est par ailleurs essentiel que les autorités ne soient pas en retard.', 'Les autorités ne doivent pas être en retard.'],
      ['L’UE attend des autorités qu’elles révisent la loi.', 'L’UE exige des autorités qu’elles révisent la loi.'],
    ],
  },
  'Asks that address nobody': {
    rule: 'direct-recommendation',
    kind: 'no-addressee',
    pairs: [
      ['L’UE appelle à la libération immédiate et inconditionnelle de Mme Afi Amouzou.', 'L’UE appelle les autorités togolaises à libérer immédiatement et sans condition Mme Afi Amouzou.'],
      ['L’UE appelle à l’abandon des charges contre Mme Afi Amouzou.', 'L’UE appelle les autorités togolaises à abandonner les charges contre Mme Afi Amouzou.'],
      ['L’UE demande la libération immédiate de Mme Afi Amouzou.', 'L’UE demande aux autorités togolaises la libération immédiate de Mme Afi Amouzou.'],
      ['L’UE exige la libération immédiate de Mme Afi Amouzou.', 'L’UE exige des autorités togolaises la libération immédiate de Mme Afi Amouzou.'],
      ['Mme Afi Amouzou doit être libérée immédiatement.', 'Les autorités togolaises doivent libérer Mme Afi Amouzou immédiatement.'],
      ['Toutes les charges contre Mme Afi Amouzou doivent être abandonnées.', 'Les autorités togolaises doivent abandonner toutes les charges contre Mme Afi Amouzou.'],
      ['Mme Afi Amouzou doit être libérée et autorisée à voyager.'],
      ['Mme Afi Amouzou doit être libérée et les poursuites abandonnées.'],
    ],
  },
  'A release that is not asked for now': {
    rule: 'direct-recommendation',
    kind: 'not-immediate',
    pairs: [
      ['L’UE appelle les autorités togolaises à libérer Mme Afi Amouzou.', 'L’UE appelle les autorités togolaises à libérer immédiatement et sans condition Mme Afi Amouzou.', 'L’UE appelle les autorités togolaises à libérer immédiatement Mme Afi Amouzou.'],
      ['L’UE exige des autorités togolaises la libération de Mme Afi Amouzou.', 'L’UE exige des autorités togolaises la libération immédiate et inconditionnelle de Mme Afi Amouzou.', 'L’UE exige des autorités togolaises la libération immédiate de Mme Afi Amouzou.'],
    ],
  },
  Hope: {
    rule: 'no-hedging',
    kind: 'hope',
    pairs: [
      ['L’UE espère que les autorités togolaises libéreront Mme Afi Amouzou.', '*L’UE appelle les autorités togolaises à libérer Mme Afi Amouzou.'],
      ['Nous espérons que le gouvernement abandonnera les charges et la libérera.', 'Nous appelons le gouvernement à abandonner les charges et à la libérer.'],
      ['L’UE espère que Mme Afi Amouzou sera libérée.', 'L’UE demande que Mme Afi Amouzou soit libérée.'],
      ['L’UE souhaite la libération de Mme Afi Amouzou.', 'L’UE demande la libération de Mme Afi Amouzou.', 'L’UE exige la libération de Mme Afi Amouzou.'],
      ['L’UE forme le vœu que les autorités la libèrent.', '*L’UE appelle les autorités à la libérer.'],
      ['L’UE se réjouirait de la libération de Mme Afi Amouzou.', 'L’UE demande la libération de Mme Afi Amouzou.'],
      ['L’UE espère qu’ils retrouveront la liberté, et que leurs plaintes seront instruites.'],
    ],
  },
  Deference: {
    rule: 'no-hedging',
    kind: 'deference',
    pairs: [
      ['Tout en respectant pleinement l’indépendance de la justice togolaise, l’UE condamne le verdict.', '*L’UE condamne le verdict.'],
      ['L’UE, tout en respectant la souveraineté du Togo, condamne le verdict.', '*L’UE condamne le verdict.'],
      ['L’UE condamne le verdict, dans le plein respect de la souveraineté du Togo.', '*L’UE condamne le verdict.'],
      ['L’UE respecte pleinement l’indépendance de la justice mais condamne le verdict.', '*L’UE condamne le verdict.'],
      // The note would stand alone.
      ['Tout en respectant pleinement l’indépendance de la justice togolaise, l’UE constate que le verdict est lourd.'],
      ['Nous respectons l’indépendance de la justice. Nous condamnons le verdict.', 'Nous condamnons le verdict.'],
      ['Sans préjuger de l’issue du procès, l’Union européenne rappelle le droit à un procès équitable.', '*L’Union européenne rappelle le droit à un procès équitable.'],
    ],
  },
  'Taking note': {
    rule: 'no-hedging',
    kind: 'note-taking',
    pairs: [
      ['Nous prenons acte du verdict.', 'Nous déplorons le verdict.', 'Nous condamnons le verdict.'],
      ['L’UE prend note de la condamnation de Mme Afi Amouzou.', 'L’UE déplore la condamnation de Mme Afi Amouzou.'],
      ['L’UE a été informée de la libération de Mme Afi Amouzou.', 'L’UE salue la libération de Mme Afi Amouzou.'],
      ['L’UE note que Mme Afi Amouzou a été condamnée.', 'Mme Afi Amouzou a été condamnée.'],
      ['L’UE prend note de l’annonce du gouvernement.'],
      // What may be a step forward is not to be condemned.
      ['L’UE prend note des réformes que le gouvernement a engagées.'],
      ['L’UE prend note des progrès accomplis.'],
      ['L’UE prend note de l’ouverture d’une enquête sur la mort de Mme Afi Amouzou.'],
      ['L’UE prend note de la remise en liberté de Mme Afi Amouzou.', 'L’UE salue la remise en liberté de Mme Afi Amouzou.'],
      ['L’UE note que Mme Afi Amouzou a été condamnée. Elle déplore le verdict.'],
      ['L’UE note que, si un appel a été formé, Mme Afi Amouzou reste en prison.'],
    ],
  },
  Doubt: {
    rule: 'no-hedging',
    kind: 'doubt',
    pairs: [
      ['Mme Afi Amouzou aurait été battue par la police.', 'Mme Afi Amouzou a été battue par la police.'],
      ['Selon des informations concordantes, Mme Afi Amouzou a été battue.', 'Mme Afi Amouzou a été battue.'],
      // The source goes with every conditional that it has, or not at all.
      ['Selon les informations reçues, Mme Afi Amouzou n’aurait vu aucun avocat et aurait été battue.', 'Mme Afi Amouzou n’a vu aucun avocat et a été battue.'],
      ['Selon les informations reçues, la gendarmerie détiendrait Mme Afi Amouzou à Kara.'],
      ['Selon des témoins, Mme Afi Amouzou rentrait chez elle quand on l’a arrêtée.', 'Mme Afi Amouzou rentrait chez elle quand on l’a arrêtée.'],
      ['Il semble que Mme Afi Amouzou ait été battue.', 'Mme Afi Amouzou a été battue.'],
      ['Si ces faits étaient confirmés, ils seraient contraires à la Convention.'],
      ['Mme Afi Amouzou a apparemment été battue.', 'Mme Afi Amouzou a été battue.'],
    ],
  },
  Softeners: {
    rule: 'no-hedging',
    kind: 'softener',
    pairs: [
      ['Nous appelons les autorités à la faire soigner, si besoin est, à l’étranger.', '*Nous appelons les autorités à la faire soigner à l’étranger.'],
      ['Nous appelons les autorités à libérer Mme Afi Amouzou, si possible.', '*Nous appelons les autorités à libérer Mme Afi Amouzou.'],
      ['Nous demandons aux autorités d’envisager de libérer Mme Afi Amouzou.', '*Nous demandons aux autorités de libérer Mme Afi Amouzou.'],
      ['L’UE prie les autorités de bien vouloir libérer Mme Afi Amouzou.', '*L’UE prie les autorités de libérer Mme Afi Amouzou.'],
      ['Nous demandons aux autorités de bien vouloir abandonner les charges.', '*Nous demandons aux autorités d’abandonner les charges.'],
      ['Nous appelons les autorités à s’efforcer de libérer Mme Afi Amouzou.', '*Nous appelons les autorités à libérer Mme Afi Amouzou.'],
      ['Nous demandons aux autorités d’envisager d’abandonner les charges.', '*Nous demandons aux autorités d’abandonner les charges.'],
    ],
  },
  'Vague promises': {
    rule: 'no-hedging',
    kind: 'vague-follow-up',
    pairs: [
      // At the head of a paragraph "et" joins nothing that could stay.
      [
        'Et continue de suivre de près la situation.',
        'Et demandera à rencontrer [MINISTRE] au sujet de cette affaire avant le [DATE].',
        'Et demandera à rendre visite à [NOM] en détention avant le [DATE].',
        'Et évoquera cette affaire lors de [PROCHAIN DIALOGUE], le [DATE].',
      ],
      ['L’UE suit avec préoccupation les arrestations de lundi à Lomé.', 'L’UE exprime sa vive préoccupation devant les arrestations de lundi à Lomé.'],
      [
        'L’UE condamne le verdict et suivra de près la procédure d’appel.',
        'L’UE condamne le verdict et demandera à rencontrer [MINISTRE] au sujet de cette affaire avant le [DATE].',
        'L’UE condamne le verdict et demandera à rendre visite à [NOM] en détention avant le [DATE].',
        'L’UE condamne le verdict et évoquera cette affaire lors de [PROCHAIN DIALOGUE], le [DATE].',
        'L’UE condamne le verdict.',
      ],
    ],
  },
  'False balance': {
    rule: 'no-hedging',
    kind: 'false-balance',
    pairs: [
      ['Nous appelons tous les acteurs togolais à la retenue.'],
      ['L’UE coopère avec les autorités et appelle toutes les parties à la retenue.'],
      ['L’UE appelle toutes les parties à la retenue.', 'L’UE appelle les autorités togolaises à la retenue.'],
      ['Nous demandons à toutes les parties de faire preuve de retenue.', 'Nous demandons aux autorités togolaises de faire preuve de retenue.'],
    ],
  },
};

for (const [what, pairs] of Object.entries(fixes)) runPairs(draft, what, pairs);

// A euphemism stands where nothing names what was done.
runPairs({ ...draft, title: 'Togo : Déclaration du porte-parole sur un procès' }, 'Euphemisms', {
  rule: 'no-hedging',
  kind: 'euphemism',
  pairs: [
    ['L’UE regrette l’incident.', 'L’UE regrette le procès.', 'L’UE regrette la poursuite.'],
    ['L’UE regrette cet incident.', 'L’UE regrette ce procès.', 'L’UE regrette cette poursuite.'],
  ],
});
