import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const people = (text: string): string[] => readingOf(text).reading.people.map(({ name, role }) => `${name} (${role})`);

const contacts = (text: string): string[] => readingOf(text).reading.contacts.map(({ name }) => name);

describe('The reader of people', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The EU condemns the sentencing of human rights defender Semyon Orlov.', ['Semyon Orlov (defender)']],
    ['Juan Carlos de la Cruz Mejía was killed on Monday.', ['Juan Carlos de la Cruz Mejía (defender)']],
    ['Mr Abdulhadi al-Marzouq was arrested. Mr al-Marzouq is ill.', ['Abdulhadi al-Marzouq (defender)']],
    ['The Court sentenced Liu Wenhai, Zhang Meiling and Ma Jun to prison.', ['Liu Wenhai (defender)', 'Zhang Meiling (defender)', 'Ma Jun (defender)']],
    ['A. B. Rahmonov was detained.', ['A. B. Rahmonov (defender)']],
    ['The Yushu Intermediate People’s Court sentenced Tenzin Norbu.', ['Tenzin Norbu (defender)']],
    ['We pay tribute to the Togolese LGBT-activist Afi Mensah, who was murdered.', ['Afi Mensah (defender)']],
    ['Mr Yakubu El-Zayat was detained. Mr Zayat is ill, and Zayat’s lawyer was turned away.', ['Yakubu El-Zayat (defender)']],
    ['We raised the case of Ana Duarte with Foreign Minister Amina Sesay and with the Interior Minister, Paul Tembo.', ['Ana Duarte (defender)', 'Amina Sesay (official)', 'Paul Tembo (official)']],
    ['His wife, Ms Lin Xiaoyan, has not been told.', ['Lin Xiaoyan (other)']],
    ['President Salva Okello signed the law.', ['Salva Okello (official)']],
    ['Statement by High Representative Josefa Borrello on Ana Duarte’s arrest.', ['Josefa Borrello (official)', 'Ana Duarte (defender)']],
    ['The former president Karim Osman was sentenced to ten years.', ['Karim Osman (defender)']],
    ['The former national Minister of Planning, Mr Karim Osman, is being held.', ['Karim Osman (defender)']],
    ['Minister of Planning, Mr Karim Osman, spoke.', ['Karim Osman (official)']],
    ['Former Minister of Education Karim Osman was arrested.', ['Karim Osman (defender)']],
    ['The winner of the Sakharov Prize spoke under the Magnitsky Act in San Antonio.', []],
    ['The European Union Delegation, Human Rights Watch and the Supreme Court met in Addis Ababa on Monday.', []],
    // Outlets, places and addresses in foreign words; first names that are words; what an office is for was done to nobody who is named.
    ['The police searched the offices of independent media, among them Yeni Ufuq.', []],
    ['Ms Saint-Cyr, who directed the news site Vwa Peyi and wrote a column for Le Vespéral, was found dead.', ['Saint-Cyr (defender)']],
    ['The regulator fined the broadcasters Radyo Zetwal, Tele Lonbraj and Zanmi Peyi.', []],
    ['The lawyers of two newspapers, Ana Duarte and Joel Ssali, were arrested.', ['Ana Duarte (defender)', 'Joel Ssali (defender)']],
    ['The police stormed the premises of Sawt Alhaq.', []],
    ['Four activists were killed in the governorate of Wasit Gharbi.', []],
    ['Rue du Lac, Plateau du Pélican', []],
    ['“This is a blow,” said Amnesty International’s Deputy Regional Director for Asia, Mina Berg.', ['Mina Berg (other)']],
    ['Heads of EU and EU MS Diplomatic Missions in Minsk made this statement.', []],
    ['# The Case of Lena Marchuk Prosecuted for Human Rights Work\n\nThe EU is concerned.', ['Lena Marchuk (defender)']],
    ['The Head of the EU Delegation [in Togo, Carlo Berti] met the families.', ['Carlo Berti (official)']],
    ['The poet Bobur Yo‘ldoshev was freed.', ['Bobur Yo‘ldoshev (defender)']],
    ['Director Carlo Berti, we welcome the work of your office.', ['Carlo Berti (official)']],
    ['Ms Ana Duarte, we fear, is in danger. Mr Kofi Osei, you are not alone.', ['Ana Duarte (defender)', 'Kofi Osei (defender)']],
    ['Madam Valera, what can be done to protect those who write?', ['Valera (official)']],
    ['Following the vote to elect Ravi Pillai as the country’s new President, the EU calls for calm.', ['Ravi Pillai (official)']],
    ['Anton Hlib, a poet, died in a camp.', ['Anton Hlib (defender)']],
    ['The President of the Regional Assembly Jonas Petrik made the following statement.', ['Jonas Petrik (official)']],
    ['Lawmakers, journalists and lawyers were turned away. Monks, bloggers and students were held.', []],
    ['Congressman, activist and lawyer Joel Ssali was held.', ['Joel Ssali (defender)']],
    ['The singer Robert Sentongo, popular as Bobi Lux, was arrested.', ['Robert Sentongo (defender)']],
    ['The Senior Presidential Adviser on Political Affairs, Dawit Mafara, spoke.', ['Dawit Mafara (official)']],
    ['The police arrested Joel Ssali, Hope Achieng and Peace Nakintu.', ['Joel Ssali (defender)', 'Hope Achieng (defender)', 'Peace Nakintu (defender)']],
    ['Hope House and the Peace Council were closed.', []],
    ['As the UN Special Rapporteur on torture, Ms Ana Berg, confirmed, the regime goes on.', ['Ana Berg (official)']],
    ['As was confirmed by the Special Rapporteur on the independence of judges and lawyers, Ms Ana Berg, the regime is violating rights.', ['Ana Berg (official)']],
    ['Sr. Ma. Teresita Capistrano was arrested in Manila.', ['Ma. Teresita Capistrano (defender)']],
    ['The monk Ven. Tenzin Dorjee was sentenced to life in prison.', ['Tenzin Dorjee (defender)']],
    ['U Aung Myint Soe was sentenced to seven years.', ['Aung Myint Soe (defender)']],
    ['The EU condemns the arrest of Tan Sri Azlan Rahim.', ['Azlan Rahim (defender)']],
    ['H.E. Lars Holm, Ambassador of Denmark, signed the statement.', ['Lars Holm (official)']],
    ['The UN Special Rapporteur on human rights defenders, Mary Lewin, raised the case of Ana Duarte.', ['Mary Lewin (official)', 'Ana Duarte (defender)']],
    ['The EU deplores that Ms Evelyn Schultz, Chargée d’Affaires of the EU Delegation, was arrested.', ['Evelyn Schultz (official)']],
    // An apposition that tells what happened to somebody names no body.
    ['We call for the release of Ilya Gorshkov, critically weakened by prison, and of Petr Lanin.', ['Ilya Gorshkov (defender)', 'Petr Lanin (defender)']],
    ['We condemn the murders of human rights defender Maria Ocampo and her husband Luis Prado.', ['Maria Ocampo (defender)', 'Luis Prado (defender)']],
    ['We condemn the arrest of Maria Ocampo. Her husband Luis Prado has not been told.', ['Maria Ocampo (defender)', 'Luis Prado (other)']],
    // Who rules, whatever the title.
    ['Viktor Malenko lacks any democratic legitimacy.', ['Viktor Malenko (official)']],
    ['The regime of Viktor Malenko goes on arresting people.', ['Viktor Malenko (official)']],
    // One name spelt in two ways; two people of one list, a man and a woman, and short names are two.
    ['The EU is concerned about Mehran Darvishi. Mehran Darvisi was sentenced on Monday.', ['Mehran Darvishi (defender)']],
    ['The EU is concerned about Ahmed Darvishi. Ahmad Darvishi was sentenced on Monday.', ['Ahmed Darvishi (defender)']],
    ['Mehran Darvishi and Mehran Darvisi were sentenced on Monday.', ['Mehran Darvishi (defender)', 'Mehran Darvisi (defender)']],
    ['The EU is concerned about Mario Salvatierra. Maria Salvatierra was sentenced on Monday.', ['Mario Salvatierra (defender)', 'Maria Salvatierra (defender)']],
    ['The EU is concerned about Nguyen Van Thao. Nguyen Van Thai was sentenced on Monday.', ['Nguyen Van Thao (defender)', 'Nguyen Van Thai (defender)']],
    ['Ros Vannak, president of the garment workers’ union, appeared in court.', ['Ros Vannak (defender)']],
    ['Ana Duarte, President of Ruritania, spoke.', ['Ana Duarte (official)']],
    ['“This is a travesty,” said Helena Moravec, Regional Director of Amnesty International.', ['Helena Moravec (other)']],
    ['Karim Osman was jailed. His daughter Amina is six.', ['Karim Osman (defender)', 'Amina (other)']],
    ['The abduction of opposition Member of Parliament Joana Mambe is alarming.', ['Joana Mambe (defender)']],
    ['Duong Van Thai was sentenced. Mr Thai was abducted in Thailand.', ['Duong Van Thai (defender)']],
    ['Le Van Dung, also known as Le Dung Vova, was arrested.', ['Le Van Dung (defender)']],
    ['The blogger Nguyen Ngoc Quynh (“Mother Mushroom”) was sentenced.', ['Nguyen Ngoc Quynh (defender)']],
    ['The winner of the Nobel Peace Prize Ales Bialov was sentenced. Ales Bialov is a lawyer.', ['Ales Bialov (defender)']],
    ['In the case of Osei v. Ghana the Court found a violation.', []],
    ['The offices of the Fondation Lina Gharbi were sealed.', []],
    ['The offices of Nasha Vesna and of Zarya Svobody were sealed.', []],
    ['The Supreme Court dissolved Pamyat i Pravo. According to Pamyat i Pravo, this is unlawful.', []],
    ['Members of Odhikar, Ain o Salish Kendra and Karapatan were harassed.', []],
    ['The bodies were found near Tamaulipas, Ciudad Mier and Nuevo Laredo.', []],
    ['The march went through Martin Luther King Street.', []],
    ['Mada Masr editor Lina Attal was arrested.', ['Lina Attal (defender)']],
    ['Right Livelihood laureate Ana Duarte was arrested.', ['Ana Duarte (defender)']],
    ['Ilham Tohtin, winner of the Sakharov and Václav Havel prizes, is held in Urumqi.', ['Ilham Tohtin (defender)']],
    ['The Idris Khattar case shows the state of the courts.', []],
    ['Mr. Under-Secretary, the EU aligns itself with the statement.', []],
    ['Boko Haram and Al Shabaab threaten civilians.', []],
    ['MP Tundu Lusi was shot in Dodoma.', ['Tundu Lusi (defender)']],
    ['The court heard Ms Ana Duarte, President of the Rural Press Union.', ['Ana Duarte (defender)']],
    ['The decision silences Idris Bello, president of the Human Rights League.', ['Idris Bello (defender)']],
    ['The closure follows threats against the organisation’s Vice President Idris Bello.', ['Idris Bello (defender)']],
    ['Doubts were voiced by the head of the Presidential Human Rights Council, Mr Karlov.', ['Karlov (official)']],
    ['We listened to the director of the dance school, Mr Karlov.', ['Karlov (defender)']],
    ['The EU warmly welcomes Professor Marta Lindqvist and thanks her for her report.', ['Marta Lindqvist (official)']],
    ['The EU welcomes Professor Ana Duarte’s release.', ['Ana Duarte (defender)']],
    ['We support the Representative on Freedom of the Media, Ms. Ivana Horn, in her efforts.', ['Ivana Horn (official)']],
    ['We deplore that Mr Stefan Holm, Political Officer at the EU Delegation, was held for two hours.', ['Stefan Holm (official)']],
    ['ODIHR, under the leadership of Director Natalia Hoxhaj, offered help.', ['Natalia Hoxhaj (official)']],
    ['The police took Ms Ana Duarte, the mother of the blogger Karim Duarte.', ['Ana Duarte (defender)', 'Karim Duarte (other)']],
    ['“This closes a door,” said Helena Moravec, who advises Voices United.', ['Helena Moravec (other)']],
    ['Karim Osman was jailed. The police have a duty to protect his sister Amina Osman.', ['Karim Osman (defender)', 'Amina Osman (defender)']],
    ['Karim Osman was shot dead. His colleague Lina Sabry was wounded.', ['Karim Osman (defender)', 'Lina Sabry (defender)']],
    ['Rua Rainha Amélia 45, Luanda', []],
    ['I join others in welcoming Ambassador Karlov and Dr. Walther and thank them for their reports.', ['Karlov (official)', 'Walther (official)']],
    ['Dear Madame Representative, we value your work.', []],
    ['The EU calls for the immediate release of the lawyer Ana Duarte, the activist Lina Sabry, her husband Karim Sabry and others.', ['Ana Duarte (defender)', 'Lina Sabry (defender)', 'Karim Sabry (defender)']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(people(text), expected));

  it('resolves short forms to the full name, and says where it stands first', () => {
    const { reading, words } = readingOf('# Statement on the sentencing of Oyub Taramov\n\nMr Taramov was sentenced. The EU calls for Taramov’s release.');
    assert.equal(reading.people.length, 1);
    assert.deepEqual(reading.people[0]?.mentions.map(words), ['Oyub Taramov', 'Taramov', 'Taramov']);
    assert.equal(reading.people[0].firstIn, 'title');
  });

  it('tells two of one surname apart by who was named before, and by their honorifics', () => {
    const { reading, words } = readingOf('# Statement on the conviction of Ana Duarte\n\nMs Duarte was sentenced.\n\nHer brother Karim Duarte was sentenced too. Mr Duarte and Ms Duarte have appealed.');
    assert.deepEqual(reading.people.map(({ name, mentions }) => [name, mentions.map(words), mentions.length]), [['Ana Duarte', ['Ana Duarte', 'Duarte', 'Duarte'], 3], ['Karim Duarte', ['Karim Duarte', 'Duarte'], 2]]);
  });

  it('knows a surname from a full name', () => {
    const isFull = (text: string): boolean[] => readingOf(text).reading.people.flatMap(({ mentions }) => mentions.map(({ full }) => full));
    assert.deepEqual(isFull('Mr Karisa was killed on Monday.'), [false]);
    assert.deepEqual(isFull('The defenders Nandar and Zaw Min Latt were sentenced.'), [true, true]);
    assert.deepEqual(isFull('Ana Duarte was arrested. Ms Duarte is ill.'), [true, false]);
  });

  it('finds a short form above the place where an honorific says that it is a name', () => {
    const { reading, words } = readingOf('The EU calls on the authorities to protect Taramova.\n\nMs Taramova was beaten.');
    assert.deepEqual(reading.people.map(({ mentions }) => mentions.map(words)), [['Taramova', 'Taramova']]);
  });

  it('takes the names of the front matter for people concerned', () => {
    const { reading } = readingOf('---\ndefenders: [Ana Duarte, Kofi Osei]\n---\nAna Duarte was arrested.');
    assert.deepEqual(reading.people.map(({ name, firstIn }) => [name, firstIn]), [['Ana Duarte', 'first-paragraph'], ['Kofi Osei', 'front-matter']]);
  });

  it('finds a single name of the front matter wherever it stands, with nothing beside it', () => {
    const { reading, words } = readingOf('---\ndefenders: [Nandar, Hope]\n---\nThey took Nandar at dawn. Nandar had hope.');
    assert.deepEqual(reading.people.map(({ name, role, firstIn, mentions }) => [name, role, firstIn, mentions.map(words)]), [['Nandar', 'defender', 'first-paragraph', ['Nandar', 'Nandar']], ['Hope', 'defender', 'front-matter', []]]);
  });

  it('takes two spellings of one long name for one person, and two names in one list for two', () => {
    const names = (text: string): string[] => readingOf(text).reading.people.map(({ name }) => name);
    assert.deepEqual(names('Alaa Abdel Fathy was jailed in 2021. He has been on hunger strike since.\n\nThe EU calls for the release of Alaa Abd El-Fathy.'), ['Alaa Abdel Fathy']);
    assert.deepEqual(names('The court sentenced Hassan Abdirahman and Hasan Abdirahman to prison.'), ['Hassan Abdirahman', 'Hasan Abdirahman']);
  });

  it('takes a surname behind an honorific, with one letter that differs inside, for the one person who bears it', () => {
    const names = (text: string): string[] => readingOf(text).reading.people.map(({ name }) => name);
    assert.deepEqual(names('The journalist Ihar Dushkievich was arrested on Friday.\n\nThe EU calls for the release of Mr Dushkevich.'), ['Ihar Dushkievich']);
    assert.deepEqual(names('The journalist Ihar Petrov was arrested on Friday.\n\nHis wife, Ms Petrova, was beaten.'), ['Ihar Petrov', 'Petrova']);
    assert.deepEqual(names('The journalist Ihar Dushkievich was arrested.\n\nMr Dushkievich and Mr Dushkevich were both sentenced on Friday.').length, 2);
    assert.deepEqual(names('The lawyers Ihar Dushkievich and Anton Dushkovich were arrested.\n\nMr Dushkevich was beaten on Friday.').length, 3);
  });

  it('gives whom the text calls by the surname the full name of the front matter', () => {
    const { reading, words } = readingOf('---\ndefenders: [Mr Rufus Amadi]\n---\nOn Friday Mr Amadi was arrested.');
    assert.deepEqual(reading.people.map(({ name, mentions }) => [name, mentions.map(words), mentions.map(({ full }) => full)]), [['Rufus Amadi', ['Amadi'], [false]]]);
  });

  it('takes names alone from a translation below the text', () => {
    assert.deepEqual(people('Ana Duarte was arrested on Friday in Lomé, and the EU is concerned.\n\nLa Délégation de l’Union européenne au Togo et les Ambassades condamnent l’arrestation de Ana Duarte. Le Chef Adjoint de la Délégation est inquiet pour elle et pour les siens.'), ['Ana Duarte (defender)']);
  });

  it('ends a name where a short line ends, as in a signature', () => {
    assert.deepEqual(contacts('Marit Solheim\nLead Spokesperson for Foreign Affairs\n+32 2 555 01 17'), ['Marit Solheim']);
  });

  it('takes no number of a law or an hour for a telephone', () => {
    assert.deepEqual(people('Ana Duarte was arrested at 0530 under Order 0318.'), ['Ana Duarte (defender)']);
    assert.deepEqual(contacts('Lena Brandt, press, 0318 555 017'), ['Lena Brandt']);
  });

  it('knows press contacts from people concerned', () => {
    const { reading } = readingOf('Ana Duarte was arrested.\n\nPress contacts: Pieter van Aken +32 498 000 111');
    assert.deepEqual(reading.people.map(({ name, role }) => [name, role]), [['Ana Duarte', 'defender']]);
    assert.deepEqual(reading.contacts.map(({ name, role }) => [name, role]), [['Pieter van Aken', 'official']]);
  });
});
