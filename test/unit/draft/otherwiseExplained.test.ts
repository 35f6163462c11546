import { expect, it } from 'vitest';
import { shippedDraft } from '../recognition/table.ts';

/** The abbreviations that a text names. */
const short = (text: string, language: 'de' | 'en'): readonly string[] => [...shippedDraft(text, language).mentions()].filter(({ name }) => name.role === 'abbreviation').map((mention) => mention.text);

it.each([
  ['en', 'The debt sustainability analysis (DSA) was positive. The DSA covers ten years.'],
  ['en', 'The Executive Committee (EC) and the European Council (EC) met.'],
  ['en', 'Members of the Democratic Socialists of America (DSA) voted.'],
  ['en', 'The DSA (debt sustainability analysis) was positive.'],
  ['en', 'The Community Reinvestment Act (CRA) is American.'],
  ['de', 'Der Chip nutzt Direct Memory Access (DMA); ohne DMA wäre er langsam.'],
  ['de', 'Die Schuldentragfähigkeitsanalyse (englisch Debt Sustainability Analysis, DSA) fiel gut aus.'],
])('is explained as something else (%s): %s', (language, text) => {
  expect(short(text, language as 'de' | 'en')).toEqual([]);
});

it.each([
  ['en', 'The Digital Services Act (DSA) applies.', 'DSA'],
  ['en', 'The Digital Service Act (DSA) applies.', 'DSA'],
  ['en', 'The Declaration on the Future of the Internet (DFI) is not binding.', 'DFI'],
  ['en', 'The European Commission (EC) and artificial intelligence (AI) were named.', 'EC', 'AI'],
  ['en', 'The Ministry of Economics, Trade and Industry (METI) hosted.', 'METI'],
  ['en', 'The Ministry of Science and Information Technology (MSIT) hosted.', 'MSIT'],
  ['en', 'The law on platforms (DSA) applies.', 'DSA'],
  ['en', 'Dutch social agencies (DSA, DMA) were named.', 'DMA'],
  ['de', 'Das Gesetz über digitale Dienste (DSA) gilt.', 'DSA'],
  ['de', 'Der DSA (Digital Services Act) gilt.', 'DSA'],
  ['de', 'Die Regeln für Plattformen (DSA) gelten, und der DMA (siehe oben) auch.', 'DSA', 'DMA'],
] as const)('is the name that is known (%s): %s', (language, text, ...found) => {
  expect(short(text, language)).toEqual(found);
});
