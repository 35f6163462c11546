import { expect, it } from 'vitest';
import { shippedDraft } from '../recognition/table.ts';

/** The records of persons and bodies that a text names. */
const named = (text: string, language: 'de' | 'en'): readonly string[] =>
  [...shippedDraft(text, language).mentions()].map(({ name }) => name.id).filter((id) => /^(?:ec|commission|thierry-breton|yoon-suk-yeol|kono-taro|henna-virkkunen|kishida-fumio)$/u.test(id));

it.each([
  ['de', 'André Breton schrieb das Manifest des Surrealismus.'],
  ['de', 'Die Ausstellung zeigt Werke von André Breton.'],
  ['de', 'Natacha Virkkunen spielt Geige.'],
  ['de', 'Yoon Jong-in leitete die Behörde.'],
  ['de', 'Die Enquete-Kommission legte ihren Bericht vor.'],
  ['de', 'Eine Kommission aus Richtern beaufsichtigt die Wahlen.'],
  ['de', 'Dem Vorfall geht eine unabhängige Kommission nach.'],
  ['de', 'Die japanische Kommission für fairen Handel ermittelt.'],
  ['de', 'Die Internationale Elektrotechnische Kommission und die Historische Kommission antworteten.'],
  ['de', 'Der Vorsitz der Kommission der Afrikanischen Union wechselte.'],
  ['de', 'Die Kommission des Landtags prüft den Vorfall.'],
  ['en', 'The Federal Trade Commission opened a case.'],
  ['en', 'A Royal Commission was set up.'],
  ['en', 'The Irish Data Protection Commission fined the firm.'],
  ['en', 'In his essay, André Breton praised chance.'],
  ['en', 'Emily Breton sings.'],
  ['en', 'Staff in the Law Commission agreed.'],
  ['en', 'Yoon Jong-in chaired the authority.'],
])('is somebody else’s name (%s): %s', (language, text) => {
  expect(named(text, language as 'de' | 'en')).toEqual([]);
});

it.each([
  ['de', 'EU-Kommissar Breton reiste nach Tokio.', 'thierry-breton'],
  ['de', 'Laut Breton war das der Anfang.', 'thierry-breton'],
  ['de', 'Binnenmarktkommissar Breton unterzeichnete.', 'thierry-breton'],
  ['de', 'Das Kabinett Kishida trat zurück.', 'kishida-fumio'],
  ['de', 'Japans Kono war dafür.', 'kono-taro'],
  ['de', 'Digitalminister Kono und Präsident Yoon kamen.', 'kono-taro', 'yoon-suk-yeol'],
  ['de', 'Die Kommission legte ihre Strategie vor.', 'commission'],
  ['de', 'Die amtierende Kommission, das Parlament und der Rat.', 'commission'],
  ['de', 'Die geopolitische Kommission hatte Großes vor.', 'commission'],
  ['de', 'Neue Kommission, neue Ziele.', 'commission'],
  ['de', 'Die Von-der-Leyen-Kommission und die Juncker-Kommission.', 'commission', 'commission'],
  ['de', '## Künftige Digitale Kommission', 'commission'],
  ['de', 'Sie hat die Kommission der Republik Korea gegenüber gelobt.', 'commission'],
  ['de', 'Rat und Kommission sind sich einig.', 'commission'],
  ['en', 'Parliament, Council and Commission agree.', 'commission'],
  ['en', 'The von der Leyen Commission and the Juncker Commission differ.', 'commission', 'commission'],
  ['en', 'The Barroso II Commission ended in 2014.', 'commission'],
  ['en', 'On Monday Commission officials met.', 'commission'],
  ['en', 'In Japan Commission officials met.', 'commission'],
  ['en', 'Senior Commission officials met.', 'commission'],
  ['en', 'Legal basis: Commission Decision 2019/419.', 'commission'],
  ['en', '## Next Steps and Commission Proposals', 'commission'],
  ['en', 'Mr Breton met Ms Virkkunen; on Thursday Breton left.', 'thierry-breton', 'henna-virkkunen', 'thierry-breton'],
  ['en', 'If Breton resigns, in Tokyo Kono will know.', 'thierry-breton', 'kono-taro'],
  ['de', 'Der Brief an Herrn Breton ging an die Finnin Virkkunen.', 'thierry-breton', 'henna-virkkunen'],
  ['de', 'In der Ära Breton war der Franzose Breton überall.', 'thierry-breton', 'thierry-breton'],
  ['de', 'Fragt Breton, sagt Kono nichts.', 'thierry-breton', 'kono-taro'],
  ['en', 'EVP Virkkunen and Commissioner Breton spoke.', 'henna-virkkunen', 'thierry-breton'],
  ['de', 'Damit habe die Kommission des Weiteren und des Öfteren überzeugt.', 'commission'],
  ['de', 'Die Finnin Virkkunen traf in Tokio Breton.', 'henna-virkkunen', 'thierry-breton'],
  ['de', 'Frau Virkkunen und Madame Breton.', 'henna-virkkunen', 'thierry-breton'],
  ['en', 'On Monday Virkkunen met Mr Breton.', 'henna-virkkunen', 'thierry-breton'],
  ['en', 'Recently Virkkunen flew to Tokyo; in Seoul Virkkunen spoke.', 'henna-virkkunen', 'henna-virkkunen'],
  ['en', 'In Brussels Commission officials and the Chief Commission Spokesperson agreed.', 'commission', 'commission'],
  ['en', 'They told us that in Geneva Commission staff met.', 'commission'],
  ['en', 'When Breton left, Japan’s Kono regretted it.', 'thierry-breton', 'kono-taro'],
] as const)('is the name that is known (%s): %s', (language, text, ...ids) => {
  expect(named(text, language)).toEqual(ids);
});
