import { expect, it } from 'vitest';
import { citedSources } from '../../../server/src/draft/citedSources.ts';
import { smallDraft } from '../smallKnowledge.ts';

it.each([
  ['a key', 'Siehe [@src-jp] und [@src-jp, „Wörter“] und [@weber].', ['src-jp']],
  ['a key in a sentence', 'Wie @src-jp sagt, und @jemand.', ['src-jp']],
  ['a link', 'Siehe [dort](https://example.eu/jp#x).', ['src-jp']],
  ['a footnote', 'Siehe.[^1]\n\n[^1]: [@src-jp]\n', ['src-jp']],
  ['nothing but the front matter', '---\nnocite: |\n  @src-jp, @weber\n---\n\nText.', ['src-jp']],
  ['a list there', '---\nnocite: ["@{src-jp}"]\n---\n\nText.', ['src-jp']],
  ['nothing', 'Siehe `[@src-jp]` und a@src-jp.de.', []],
])('with %s', (_, text, expected) => {
  expect(citedSources(smallDraft(text)).map(({ id }) => id)).toEqual(expected);
});
