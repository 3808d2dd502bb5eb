import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Verbs of asking with adverbs between them and what is asked, protests and remarks that ask for nothing, and asks of one case. */

function asksIn(text: string): { ask: string; scope: string }[] {
  return readingOf(`${text}\n`).reading.recommendations.map(({ ask, scope }) => ({ ask, scope }));
}

const release = [{ ask: 'release', scope: 'case' }];

describe('Asks with an adverb behind the verb', () => {
  for (const adverb of ['expressly', 'unreservedly', 'formally', 'persistently', 'without reservation']) {
    for (const ask of ['calls A for the release of Mr Tuan', 'appeals A to the authorities to release Mr Tuan', 'insists A on the release of Mr Tuan', 'presses A for the release of Mr Tuan']) {
      const text = `The EU ${ask.replace('A', adverb)}.`;
      it(text, () => assert.deepEqual(asksIn(`# Statement on Mr Tuan\n\nMr Tuan was arrested on Monday. ${text}`), release));
    }
  }
  for (const adverb of ['explicitement', 'sans réserve', 'd’une seule voix']) {
    const text = `L'UE insiste ${adverb} pour que M. Tuan soit libéré.`;
    it(text, () => assert.deepEqual(asksIn(`# Déclaration sur M. Tuan\n\nM. Tuan a été arrêté lundi. ${text}`), release));
  }
  for (const adverb of ['solemnemente', 'con rotundidad', 'al unísono']) {
    for (const ask of ['hace A un llamamiento a las autoridades para que liberen al Sr. Tuan', 'llama A a las autoridades a liberar al Sr. Tuan']) {
      const text = `La UE ${ask.replace('A', adverb)}.`;
      it(text, () => assert.deepEqual(asksIn(`# Declaración sobre el Sr. Tuan\n\nEl Sr. Tuan fue detenido el lunes. ${text}`), release));
    }
  }
});

describe('What those who protest are after', () => {
  for (const text of [
    'Un médecin, Habib al-Mahroos, observe une grève de la faim pour protester contre l’arrestation d’infirmières et pour demander leur libération.',
    'Habib al-Mahroos a manifesté pour réclamer leur libération.',
    'Habib al-Mahroos está en huelga de hambre para protestar por la detención de enfermeras y para exigir su liberación.',
  ]) it(text, () => assert.deepEqual(asksIn(text), []));

  it('is not what the EU intervenes for', () => {
    assert.equal(asksIn('L’UE intervient pour protester contre cette arrestation et pour demander sa libération.').length, 1);
  });
});

describe('French asks for several things, and remarks', () => {
  it('begins another ask at an article of several', () => {
    assert.deepEqual(asksIn('L’UE demande sa libération, de même que des enquêtes sur tous les cas d’enlèvement.').map(({ ask }) => ask), ['release', 'investigate']);
    assert.equal(asksIn('L’UE demande le respect des procédures et des garanties judiciaires.').length, 1);
  });

  it('asks for nothing in a remark between commas', () => {
    assert.deepEqual(asksIn('Cette décision marque, il faut l’espérer, un pas vers la liberté de la presse.'), []);
    assert.equal(asksIn('Mme Tuan est malade, il faut la libérer, sans condition.').length, 1);
  });
});

describe('Asks of the same case, where those it was on were put to death', () => {
  for (const text of [
    '# Execution of Mahmoud Nasr\n\nThe EU condemns the execution of Mahmoud Nasr. It asks them to quash the death sentences already passed in the same case.',
    '# Ejecución de Mahmoud Nasr\n\nLa UE condena la ejecución de Mahmoud Nasr. Les pide que anulen las condenas a muerte ya pronunciadas en la misma causa.',
  ]) it(text, () => assert.deepEqual(asksIn(text).map(({ scope }) => scope), ['case']));

  it('asks nothing of the case without it', () => {
    assert.deepEqual(asksIn('# Execution of Mahmoud Nasr\n\nThe EU condemns the execution of Mahmoud Nasr. It asks them to quash the death sentences already passed.').map(({ scope }) => scope), ['situation']);
  });
});

describe('What the person concerned asks for', () => {
  for (const opener of ['Moreover, ', 'In prison, ', 'Today ', '']) {
    const text = `${opener}Mr Duarte asks that the charges be dropped.`;
    it(text, () => assert.deepEqual(asksIn(`# Statement by the Spokesperson on the case of Rui Duarte\n\nThe EU is concerned about the arrest of Rui Duarte, a lawyer. ${text}`), []));
  }

  it('is not what the EU asks for in the case', () => {
    assert.equal(asksIn('# Statement by the Spokesperson on the case of Rui Duarte\n\nIn the case of Mr Duarte, the EU asks that the charges be dropped.').length, 1);
  });
});

describe('What opens a sentence before a pronoun and its modal', () => {
  for (const opener of ['Faute d’une inculpation fondée sur la loi', 'En l’absence de charges prévues par la loi']) {
    it(opener, () => assert.deepEqual(asksIn(`---\nlanguage: fr\n---\n\n# Déclaration sur deux militants au Zimbabwe\n\nL’UE est préoccupée par la détention des militants Tafadzwa Mukombe et Rutendo Chiweshe.\n\n${opener}, ils doivent être libérés.`), release));
  }
});
