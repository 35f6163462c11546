// A small pack in which several records share a name.
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import { loadPack } from '../../../server/src/knowledge/load-pack.ts';
import { createLookup } from '../../../server/src/lookup/createLookup.ts';

const manifest = 'id: two\ntitle: { de: Zwei, en: Two }\nversion: 1.0.0\nformat: 1\nlanguages: [de, en]\nlicence: CC-BY-4.0\n';
/** Two ministries, two terms and two memoranda, each pair with one name: which is meant hangs on what is around. */
const records = `
topics:
  - { id: trade, label: { de: Handel, en: Trade } }
  - { id: health, label: { de: Gesundheit, en: Health } }
actors:
  - { id: eu, type: party, label: { de: Europäische Union, en: European Union } }
  - { id: jp, type: party, label: { de: Japan, en: Japan } }
  - { id: kr, type: party, label: { de: Korea, en: Korea } }
  - { id: jp-ministry, type: organisation, side: jp, label: { de: japanisches Innenministerium, en: Japanese interior ministry }, abbreviations: { de: [MIC], en: [MIC] } }
  - { id: kr-ministry, type: organisation, side: kr, label: { de: koreanisches Wissenschaftsministerium, en: Korean science ministry }, abbreviations: { de: [MIC], en: [MIC] } }
partnerships:
  - { id: jp-partnership, label: { de: Partnerschaft mit Japan, en: partnership with Japan }, parties: [eu, jp] }
  - { id: kr-partnership, label: { de: Partnerschaft mit Korea, en: partnership with Korea }, parties: [eu, kr] }
instruments:
  - { id: jp-memo, type: agreement, label: { de: Absichtserklärung zu Seekabeln, en: cable memorandum }, parties: [eu, jp] }
  - { id: kr-memo, type: agreement, label: { de: Absichtserklärung zu Seekabeln, en: cable memorandum }, parties: [eu, kr] }
  - { id: act, type: regulation, label: { de: Marktgesetz, en: Market Act } }
terms:
  - { id: customs, label: { de: Zollabfertigung, en: customs clearance }, topic: trade, definition: { de: x, en: x } }
  - { id: agreement, label: { de: Datenabkommen, en: data agreement }, abbreviations: { de: [DTA], en: [DTA] }, topic: trade, definition: { de: x, en: x } }
  - { id: analysis, label: { de: Datenanalyse, en: data analysis }, abbreviations: { de: [DTA], en: [DTA] }, topic: health, definition: { de: x, en: x } }
  - { id: hospital, label: { de: Krankenhaus, en: hospital }, topic: health, definition: { de: x, en: x } }
  - { id: act, label: { de: Marktgesetz, en: Market Act }, instrument: act, topic: trade, definition: { de: x, en: x } }
`;
const pack = loadPack([{ path: 'pack.yaml', text: manifest }, { path: 'all.yaml', text: records }], { root: 'file:///two', layer: 'given' });
export const knowledge = buildKnowledge([pack], 1);
export const lookup = createLookup(knowledge);
