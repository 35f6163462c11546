// What pandoc itself makes of the bibliographies that we write.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildKnowledge } from '../../../server/src/knowledge/build-knowledge.ts';
import type { Source } from '../../../server/src/knowledge/records/source.ts';
import { loadShippedPack } from '../../../server/src/knowledge/shipped.ts';
import { bibliographyText, type WrittenFormat } from '../../../server/src/render/bibliography/bibliographyText.ts';

// Older ones have no references of their own.
const present = spawnSync('pandoc', ['--citeproc', '--version']).status === 0;

it('pandoc is there', () => {
  if (!present) console.warn('There is no pandoc on this machine: what it makes of our bibliographies was not tested.');
  if (process.env['COMMUNIQUE_PANDOC'] === 'required') expect(present, 'COMMUNIQUE_PANDOC asks for pandoc, and there is none.').toBe(true);
});

const shipped = buildKnowledge([loadShippedPack('shipped:')], 1);
const sources: readonly Source[] = shipped.all('sources').map(({ record }) => record);
const folder = mkdtempSync(join(tmpdir(), 'communiqué-pandoc-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const endings: { readonly [format in WrittenFormat]: string } = { 'csl-json': 'json', bibtex: 'bib' };

/** A draft as pandoc renders it in plain text, each paragraph on a line, together with what it complained of. */
async function rendered(format: WrittenFormat, draft: string, cited: readonly Source[]): Promise<{ readonly text: string; readonly complaints: string }> {
  const path = join(folder, `refs.${endings[format]}`);
  const { text } = await bibliographyText(undefined, cited, { format, isOurs: () => true, prune: true });
  writeFileSync(path, text);
  const { status, stdout, stderr } = spawnSync('pandoc', ['--citeproc', '--bibliography', path, '--fail-if-warnings', '-f', 'markdown', '-t', 'plain', '--wrap=none'], { input: draft, encoding: 'utf8' });
  return { text: stdout, complaints: status === 0 ? stderr : `${String(status)}: ${stderr}` };
}

/** Only letters and digits: styles write other capitals and quotation marks. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** All quotation marks are the same here: those in a title that are straight stay so in TeX. */
function straight(text: string): string {
  return text.replace(/[“”„"‘’‚']/gu, '"');
}

// A test that is skipped would count as failed.
const withPandoc = present ? describe : (): void => undefined;

withPandoc('pandoc', () => {
  it.each(['en-GB', 'de-DE'])('renders every source of the shipped pack without a warning, the same from both formats, in %s', async (language) => {
    const draft = `---\nlang: ${language}\nnocite: '@*'\n---\n\nText.\n`;
    const json = await rendered('csl-json', draft, sources);
    const bib = await rendered('bibtex', draft, sources);
    expect(json.complaints).toBe('');
    expect(bib.complaints).toBe('');
    expect(straight(bib.text)).toBe(straight(json.text));
    const all = letters(json.text);
    for (const { id, title, publisher } of sources) {
      expect(all, id).toContain(letters(title));
      expect(all, id).toContain(letters(publisher));
    }
    // The text and a line for each.
    expect(json.text.trim().split(/\n\n/)).toHaveLength(sources.length + 1);
  });

  it('renders each form of citation with the words of its passage', async () => {
    const [first, second] = ['src-ec-kr-dpc1-de', 'ds-ca-2024-de'].map((id) => shipped.get('sources', id)?.record);
    if (first === undefined || second === undefined) throw new Error('These sources are in the shipped pack.');
    const draft = [
      `In Klammern [@${first.id}, „Quanten-Expertengruppe eingesetzt“].`,
      `Mit geraden Zeichen [@${first.id}, "Quanten-Expertengruppe eingesetzt"].`,
      `Mehrere [siehe @${first.id}, „erste Wörter“; @${second.id}, „zweite Wörter“, dort].`,
      `Im Text sagt @${second.id} [„dritte Wörter“] etwas.`,
      `Ohne Namen [-@${second.id}, „vierte Wörter“].`,
      `In einer Fußnote.[^1]\n\n[^1]: Siehe @${first.id}, „fünfte Wörter“.`,
    ].join('\n\n');
    for (const format of ['csl-json', 'bibtex'] as const) {
      const { text, complaints } = await rendered(format, `---\nlang: de-DE\n---\n\n${draft}\n`, [first, second]);
      expect(complaints).toBe('');
      for (const words of ['Quanten-Expertengruppe eingesetzt', 'erste Wörter', 'zweite Wörter', 'dritte Wörter', 'vierte Wörter', 'fünfte Wörter']) expect(text).toContain(words);
      expect(text).not.toContain('@');
      expect(text).not.toContain('???');
      for (const { title } of [first, second]) expect(letters(text)).toContain(letters(title));
    }
  });

  it('leaves alone what looks like markup in a title', async () => {
    const [plain] = sources;
    if (plain === undefined) throw new Error('There are sources in the shipped pack.');
    const title = 'Preise < 5 > 3 & *100 %* #1_x $y$ ^z^ ~a~ {b} \\c [d](e) <i>f</i> @g -- h';
    const found = await Promise.all((['csl-json', 'bibtex'] as const).map((format) => rendered(format, "---\nlang: de-DE\nnocite: '@*'\n---\n", [{ ...plain, language: 'de', title }])));
    for (const { text, complaints } of found) {
      expect(complaints).toBe('');
      expect(text.replaceAll('\u2060', '')).toContain(title);
    }
  });
});
