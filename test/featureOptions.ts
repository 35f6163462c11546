import type { FeatureOptions } from '../server/src/features/options.ts';

/** An editor that can do everything, for somebody who reads German. */
export const everything: FeatureOptions = {
  locale: 'de',
  today: '2026-06-12',
  markdownHover: true,
  markdownDocumentation: true,
  pages: true,
  commandLinks: true,
  definitionLinks: true,
  labelDetails: true,
  snippets: true,
  nestedSymbols: true,
  lateEdits: false,
  linkTooltips: true,
  relatedInformation: true,
  citations: { enabled: true, style: 'auto' },
  packRoot: undefined,
};
