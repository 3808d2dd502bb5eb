import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Who is named, and who that is, in constructions that real statements have. */

const people = (text: string): string[] => readingOf(`# Statement by the Spokesperson on recent events\n\n${text}\n`).reading.people.map(({ name, role }) => `${name} (${role})`).sort();

const defenders = (...names: readonly string[]): string[] => names.map((name) => `${name} (defender)`).sort();

describe('People of real prose', () => {
  for (const opener of ['Likewise', 'Additionally', 'Regrettably', 'Secondly', 'Alarmingly', 'Specifically', 'Still', 'Even', 'Consequently', 'Unjustifiably', 'Pending a trial']) {
    it(`a sentence opens: ${opener},`, () => assert.deepEqual(people(`The EU asks for the release of Rosa Quispe. ${opener}, Teodoro Huamán and Pilar Condori must be freed.`), defenders('Rosa Quispe', 'Teodoro Huamán', 'Pilar Condori')));
  }
  for (const opener of ['Sadly', 'Given', 'Amid threats', 'Alongside', 'Should']) {
    it(`a sentence opens: ${opener}`, () => assert.deepEqual(people(`${opener} Teodoro Huamán and Pilar Condori were not heard.`), defenders('Teodoro Huamán', 'Pilar Condori')));
  }

  const concerned: readonly (readonly [string, readonly string[]])[] = [
    // Those whom the text calls concerned, whatever office or honorific stands beside another mention.
    ['The spokesperson Rosa Quispe was at work. Among those concerned are Teodoro Huamán and Rosa Quispe.', ['Teodoro Huamán', 'Rosa Quispe']],
    ['Ambassador Rosa Quispe spoke. Among the victims was Rosa Quispe.', ['Rosa Quispe']],
    ['Level: spokesperson, Rosa Quispe. Those affected include the reporter Pilar Condori and Rosa Quispe.', ['Pilar Condori', 'Rosa Quispe']],
    // Lists of single names.
    ['The activists Suwarno, Budi and Haris Azwar were arrested.', ['Suwarno', 'Budi', 'Haris Azwar']],
    ['Activists Nandar, Suwarno and Budi were arrested.', ['Nandar', 'Suwarno', 'Budi']],
    ['The three detained journalists, Nandar, Suwarno and Budi, were beaten.', ['Nandar', 'Suwarno', 'Budi']],
    ['Nandar, Suwarno and Haris Azwar were arrested in Indonesia.', ['Nandar', 'Suwarno', 'Haris Azwar']],
    // A list goes on behind when and where.
    ['The EU condemns the murders of the journalists Teo Vera, on 9 October in the city of Punta Brava, and Rosa Quispe and Pilar Condori, on 14 October in Yanacocha.', ['Teo Vera', 'Rosa Quispe', 'Pilar Condori']],
    ['Those held are Teo Vera, a member of the Network of the North in the town of Punta Brava; Rosa Quispe, a pastor; and Pilar Condori.', ['Teo Vera', 'Rosa Quispe', 'Pilar Condori']],
    ['Rosa Quispe, an activist from Wanaraya, and the lawyer from Monte Rey were arrested.', ['Rosa Quispe']],
    // Places beside a capital, and the body of a place.
    ['Nineteen students were arrested in Lima and Monte Rey.', []],
    ['Rallies in Lima, Monte Rey and Punta Brava were broken up, and Rosa Quispe was arrested.', ['Rosa Quispe']],
    ['Teo Vera was arrested in Lima and Rosa Quispe in Puno.', ['Teo Vera', 'Rosa Quispe']],
    ['In Lima, Teo Vera and Rosa Quispe were arrested.', ['Teo Vera', 'Rosa Quispe']],
    // Examples of those to whom something was done, whatever office they hold.
    ['The EU is alarmed at the arrest on 2 May of three leaders of the council of Wanaraya, including Deputy Mayor Teo Vera.', ['Teo Vera']],
    ['We deplore the detention of twelve members of the bar, among them Judge Rosa Quispe and Prosecutor Teo Vera.', ['Rosa Quispe', 'Teo Vera']],
    // A country inside of a name, and endings that nouns have too.
    ['The pastor Elías Montenegro Rugama was arrested.', ['Elías Montenegro Rugama']],
    ['The prisoner of conscience Kifleyesus Ghebremedhin has been held since 2006.', ['Kifleyesus Ghebremedhin']],
    ['On Monday, Yurak Tayta, an Ecuadorian human rights organisation, was closed.', []],
    // A trade scheme is no telephone number, and who speaks may be concerned.
    ['Rosa Quispe lives in hiding. GSP+ is up for renewal.', ['Rosa Quispe']],
    ['The activist Rosa Quispe said that she would go on.', ['Rosa Quispe']],
    // Two of one surname; in countries of single names they are none.
    ['Leyla and Arif Mammadli were released.', ['Leyla Mammadli', 'Arif Mammadli']],
    ['Ms Sara and Mr Reza Tavakoli were tried. Ms Tavakoli is ill.', ['Sara Tavakoli', 'Reza Tavakoli']],
    ['Leyla and Juan de la Cruz were released.', ['Leyla de la Cruz', 'Juan de la Cruz']],
    ['The activists Suwarno and Haris Azwar were arrested in Indonesia.', ['Suwarno', 'Haris Azwar']],
    // Organisations and places by foreign names.
    ['Teodoro Huamán, who chairs Allin Kawsay, was shot.', ['Teodoro Huamán']],
    ['Teodoro Huamán founded Voces Sin Miedo in 2009.', ['Teodoro Huamán']],
    ['Teodoro Huamán presides over Allin Kawsay.', ['Teodoro Huamán']],
    ['Teodoro Huamán of Allin Kawsay and Pilar Condori (Tinku Wasi) were arrested.', ['Teodoro Huamán', 'Pilar Condori']],
    ['The community of Punta Guayaba was attacked, and many fled to Cerro Pelado.', []],
    ['The mayor of Punta Guayaba was killed.', []],
    ['Fourteen OECD Ambassadors met Pilar Condori.', ['Pilar Condori']],
    ['The lawyer travelled to Punta Guayaba.', []],
    // March is a month too.
    ['The sentences handed down on 8 March to Ama Kodjo and Yao Mensah are harsh.', ['Ama Kodjo', 'Yao Mensah']],
    ['The family of Pilar Condori was told.', ['Pilar Condori']],
    // A role in apposition may begin with the word for a place or a body.
    ['Pilar Condori, a district councillor, was shot.', ['Pilar Condori']],
    ['Pilar Condori, a village teacher, is missing.', ['Pilar Condori']],
    ['Pilar Condori, a bank clerk, is missing.', ['Pilar Condori']],
    ['Allin Kawsay, a village newspaper, was closed.', []],
    // Cases before a court.
    ['In Condori and Others v. Turkey the Court found a violation.', []],
    // Names that are other words elsewhere.
    ['Mohammed Ramadan and Hussain Ali Mosa were sentenced to death.', ['Mohammed Ramadan', 'Hussain Ali Mosa']],
    ['The lawyer April Quispe was arrested on 4 May.', ['April Quispe']],
    ['Hassan Ali Juma Sultan was arrested.', ['Hassan Ali Juma Sultan']],
    ['Van Thi Hanh and An Van Binh were arrested.', ['Van Thi Hanh', 'An Van Binh']],
    ['Kyaw Min Yu, known as Ko Jimmy, was executed.', ['Kyaw Min Yu']],
    ['Ko Suwarno, also known as Kyaw Min Thu, was arrested. Ko Suwarno is ill.', ['Kyaw Min Thu']],
    ['Kyaw Min Thu (Ko Suwarno) was arrested. Ko Suwarno is ill.', ['Kyaw Min Thu']],
    ['Kyaw Min Thu, popularly known as Ko Suwarno, was arrested.', ['Kyaw Min Thu']],
    ['Ko Suwarno and Haris Azwar were arrested.', ['Suwarno', 'Haris Azwar']],
    ['Shaykh Abdul Karim was arrested.', ['Abdul Karim']],
    // Surnames that are things elsewhere, where a role noun stands beside them.
    ['The lawyer Jane White and the blogger Lina Post were arrested.', ['Jane White', 'Lina Post']],
    ['The journalist of the Dhaka Post was arrested.', []],
    // An acronym before a name, a body behind one, what pages and prisons have.
    ['The leader of the PKS Teodoro Huamán was arrested.', ['Teodoro Huamán']],
    ['Sketch of Teodoro Huamán, drawn by himself.', ['Teodoro Huamán']],
    ['Ms Condori was denied Holy Communion.', ['Condori']],
    // A telephone that is a thing announces no press contact, and a name on a platform is no address.
    ['Pilar Condori fled. Before losing his phone, Teodoro Huamán left.', ['Pilar Condori', 'Teodoro Huamán']],
    ['Pilar Condori (@pilarcondori) was sentenced.', ['Pilar Condori']],
    // A surname with an elided particle, and an honorific that is a name behind another.
    ['Teodoro d’Almada was arrested. Mr d’Almada is a lawyer.', ['Teodoro d’Almada']],
    ["Teodoro d'Almada was arrested.", ["Teodoro d'Almada"]],
    ['U Ko Thet Naing was arrested.', ['Ko Thet Naing']],
    ['Ko Thet Naing was arrested.', ['Thet Naing']],
  ];
  for (const [text, names] of concerned) it(text, () => assert.deepEqual(people(text), defenders(...names)));

  const officials: readonly (readonly [string, string])[] = [
    ['We discussed it with the Minister of Justice (Lena Holm) and the Attorney General [Teo Vera].', 'Lena Holm (official), Teo Vera (official)'],
    ['Commissioners Lena Holm and Teo Vera raised the case.', 'Lena Holm (official), Teo Vera (official)'],
    ['The UN Special Rapporteur on Human Rights Defenders Lena Holm visited Pilar Condori.', 'Lena Holm (official), Pilar Condori (defender)'],
    ['The Chair of the Subcommittee on Human Rights (DROI) of the European Parliament, Teo Vera, visited Pilar Condori.', 'Pilar Condori (defender), Teo Vera (official)'],
    ['Teo Vera, Vice-Chair of the Delegation for relations with Peru, visited Pilar Condori.', 'Pilar Condori (defender), Teo Vera (official)'],
    ['Teo Vera, Chair of the union, was arrested.', 'Teo Vera (defender)'],
    ['Statement by the Spokesperson of the High Representative/Vice-President on Dr Teo Vera', 'Teo Vera (defender)'],
    ['MEP Teo Vera visited Pilar Condori.', 'Pilar Condori (defender), Teo Vera (official)'],
    ['Teo Vera MEP visited Pilar Condori.', 'Pilar Condori (defender), Teo Vera (official)'],
    ['Teo Vera, the foreign ministry spokesperson, denied it.', 'Teo Vera (official)'],
    ['We welcome the Institution’s Director, Mr. Teo Vera.', 'Teo Vera (official)'],
    ['The government of Nobel laureate Teo Vera fell.', 'Teo Vera (official)'],
    ['Judge Teo Vera sentenced Pilar Condori to ten years.', 'Pilar Condori (defender), Teo Vera (official)'],
    ['Judge Teo Vera was sentenced to ten years.', 'Teo Vera (defender)'],
    ['The High Representative for Foreign Policy Teo Vera spoke.', 'Teo Vera (official)'],
    ['The dictator Teo Vera fled.', 'Teo Vera (official)'],
    ['“It is sad,” said Lina Condori, President, Teo F. Vera Human Rights.', 'Lina Condori (other)'],
    ['“It is a sad day,” said senior advocacy officer Lina Condori. Teo Vera is in prison.', 'Lina Condori (other), Teo Vera (defender)'],
    ['Lina Condori, Wiphala International’s Deputy Regional Director for the Andes, said: “It is a sad day.” Teo Vera is in prison.', 'Lina Condori (other), Teo Vera (defender)'],
    ['Lina Condori, Wiphala International’s Deputy Regional Director for the Andes said: “It is a sad day.” Teo Vera is in prison.', 'Lina Condori (other), Teo Vera (defender)'],
    ['After the sentencing of a journalist, Lina Condori, Deputy Director of the Wiphala Centre, said:\n\n“It is a sad day.” Teo Vera is in prison.', 'Lina Condori (other), Teo Vera (defender)'],
    ['Lina Condori, Deputy Director of the Wiphala Centre, warned of the consequences. Teo Vera is in prison.', 'Lina Condori (other), Teo Vera (defender)'],
    ['His lawyer Lina Condori said he is detained.', 'Lina Condori (other)'],
    ['The detained journalist’s brother, Luis Vera, said: “It is a sad day.”', 'Luis Vera (other)'],
    ['President Teo Vera, the Speaker of the National Assembly, Luis Roca, and Lina Condori, the mayor of Lima, were sentenced.', 'Lina Condori (defender), Luis Roca (defender), Teo Vera (defender)'],
    ['I spoke to the representative of Peru and former Foreign Minister, Dr. Teo Vera, about the killings that the police committed.', 'Teo Vera (official)'],
    ['The laureate of the Golden Pen Prize Lina Condori is in prison.', 'Lina Condori (defender)'],
    ['The raid on Voz Libre goes on. The newsroom of the daily Voz Libre was searched, and Lina Condori of the portal (Radio Quilla) arrested.', 'Lina Condori (defender)'],
    // Officers of the United Nations and of the OSCE speak for States, organisations for themselves.
    ['Teo Vera, Director of the OSCE Office for Democratic Institutions and Human Rights (ODIHR), said: “I am concerned.” Lina Condori is in prison.', 'Lina Condori (defender), Teo Vera (official)'],
    ['“It is worrying,” said the Special Rapporteur on the situation of human rights defenders, Teo Vera.', 'Teo Vera (official)'],
    ['UN Special Rapporteur on the situation of human rights defenders Teo Vera expressed concern at the detention of Lina Condori.', 'Lina Condori (defender), Teo Vera (official)'],
    ['The Special Rapporteur on torture met the defenders Teo Vera and Lina Condori.', 'Lina Condori (defender), Teo Vera (defender)'],
    ['Wiphala International’s Deputy Regional Director for the Andes, Lina Condori, said:\n\n“It is a sad day.” Teo Vera is in prison.', 'Lina Condori (other), Teo Vera (defender)'],
    ['“We follow the case,” said Teo Vera, acting representative of the UN Human Rights Office.', 'Teo Vera (official)'],
    ['UN High Commissioner for Human Rights Teo Vera spoke. Ms. Vera was concerned about the executed activists Lina Condori and Luis Roca.', 'Lina Condori (defender), Luis Roca (defender), Teo Vera (official)'],
    ['“It is sad,” said Teo Vera, Americas Director at Rights Beyond Borders. Lina Condori is in prison.', 'Lina Condori (defender), Teo Vera (other)'],
    ['Teo Vera, a Danish MEP, met Lina Condori.', 'Lina Condori (defender), Teo Vera (official)'],
    // Brothers and sisters who were taken too, and those of whom somebody is the daughter.
    ['Eleven people were arrested. Among them are Lina Condori, a lawyer; Luis Condori, her brother; and Teo Vera.', 'Lina Condori (defender), Luis Condori (defender), Teo Vera (defender)'],
    ['Lina Condori, seventeen, daughter of the journalist Rosa Vera, was murdered.', 'Lina Condori (defender), Rosa Vera (other)'],
    ['To: Shri Anil Deshmane, Collector, Kathal District.', 'Anil Deshmane (official)'],
  ];
  for (const [text, expected] of officials) it(text, () => assert.equal(people(text).join(', '), expected));
});
