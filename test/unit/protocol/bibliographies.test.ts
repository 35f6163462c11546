import { describe, expect, it, onTestFinished } from 'vitest';
import { runThrough } from '../../../server/src/knowledge/steps.ts';
import { Bibliographies } from '../../../server/src/protocol/bibliographies.ts';

/** Bibliographies over files in memory, with what has been read. */
function over(files: Record<string, string>) {
  const read: string[] = [];
  const state = { trusted: true, named: [] as readonly string[], folders: ['file:///w'] as readonly string[], told: 0, followed: [] as readonly string[] };
  const bibliographies = new Bibliographies({
    readTexts: (uris) => {
      read.push(...uris);
      return Promise.resolve(uris.map((uri) => files[uri]));
    },
    inSteps: (steps) => Promise.resolve(runThrough(steps)),
    folders: () => state.folders,
    isTrusted: () => state.trusted,
    named: () => state.named,
    changed: () => {
      state.told++;
    },
    follow: (uris) => {
      state.followed = uris;
    },
    failed: (error) => expect(error).toBeUndefined(),
  });
  onTestFinished(() => {
    bibliographies.dispose();
  });
  return { bibliographies, read, state, files };
}

const draft = (bibliography?: string | readonly string[], uri = 'file:///w/papers/a.md') => ({ uri, frontMatter: new Map(bibliography === undefined ? [] : [['bibliography', bibliography]]) });
const keys = ({ entries }: { readonly entries: readonly { readonly key: string }[] }): readonly string[] => entries.map(({ key }) => key);

describe('bibliographies', () => {
  it('are read once, in the background, and until then nothing is certain', async () => {
    const { bibliographies, read, state } = over({ 'file:///w/papers/refs.bib': '@misc{one, title = {Eins}}' });
    expect(bibliographies.of(draft('refs.bib'))).toMatchObject({ entries: [], complete: false, missing: [] });
    await bibliographies.ready();
    expect(state.told).toBe(1);
    const bibliography = bibliographies.of(draft('refs.bib'));
    expect(keys(bibliography)).toEqual(['one']);
    expect(bibliography.complete).toBe(true);
    // The same for as long as nothing changes: what was found in drafts rests on it.
    expect(bibliographies.of(draft('refs.bib', 'file:///w/papers/b.md'))).toBe(bibliography);
    await bibliographies.ready();
    expect(read.filter((uri) => uri === 'file:///w/papers/refs.bib')).toHaveLength(1);
    expect(state.followed).toContain('file:///w/papers/refs.bib');
  });

  it('are looked for beside the draft, then in the folder of the workspace', async () => {
    const { bibliographies } = over({ 'file:///w/refs.bib': '@misc{top}', 'file:///w/papers/both.json': '[{"id": "beside"}]', 'file:///w/both.json': '[{"id": "above"}]', 'file:///x/y%20z.yaml': '- id: elsewhere\n' });
    const named = draft(['refs.bib', 'both.json', '/x/y z.yaml']);
    bibliographies.of(named);
    await bibliographies.ready();
    expect(keys(bibliographies.of(named))).toEqual(['top', 'beside', 'elsewhere']);
  });

  it('that are not there are named once, and make nothing certain', async () => {
    const { bibliographies, files } = over({ 'file:///w/refs.bib': '@misc{one}' });
    const named = draft(['refs.bib', 'gone.bib']);
    bibliographies.of(named);
    await bibliographies.ready();
    expect(bibliographies.of(named)).toMatchObject({ complete: false, missing: ['gone.bib'] });
    files['file:///w/gone.bib'] = '@misc{two}';
    bibliographies.changed('file:///w/gone.bib');
    await bibliographies.ready();
    expect(bibliographies.of(named)).toMatchObject({ complete: true, missing: [] });
    expect(keys(bibliographies.of(named))).toEqual(['one', 'two']);
  });

  it('keep what they held until they have been read again', async () => {
    const { bibliographies, files } = over({ 'file:///w/refs.bib': '@misc{one}' });
    bibliographies.of(draft('refs.bib'));
    await bibliographies.ready();
    files['file:///w/refs.bib'] = '@misc{two}';
    bibliographies.changed('file:///w/refs.bib');
    expect(keys(bibliographies.of(draft('refs.bib')))).toEqual(['one']);
    await bibliographies.ready();
    expect(keys(bibliographies.of(draft('refs.bib')))).toEqual(['two']);
    // Of a folder that is moved away, nothing is said about the files in it.
    delete files['file:///w/refs.bib'];
    bibliographies.changed('file:///w');
    await bibliographies.ready();
    expect(bibliographies.of(draft('refs.bib'))).toMatchObject({ entries: [], missing: ['refs.bib'] });
  });

  it('are forgotten when no draft names them any more', async () => {
    const { bibliographies, read, state } = over({ 'file:///w/papers/refs.bib': '@misc{one}\n@misc{two, title = {\n', 'file:///w/papers/shared.bib': '@misc{three}', 'file:///w/mine.bib': '@misc{mine}' });
    state.named = ['mine.bib'];
    const other = draft('shared.bib', 'file:///w/papers/b.md');
    bibliographies.of(draft(['refs.bib', 'shared.bib']));
    bibliographies.of(other);
    const third = draft(undefined, 'file:///w/papers/c.md');
    bibliographies.of(third);
    await bibliographies.ready();
    const before = bibliographies.of(third);
    expect(bibliographies.problems.size).toBe(1);
    // Somebody goes on typing: what was a name for a moment is none.
    bibliographies.of(draft(['ref.bib', 'shared.bib']));
    await bibliographies.ready();
    const { told } = state;
    expect(state.followed.filter((uri) => uri.endsWith('/refs.bib'))).toEqual([]);
    expect(state.followed).toContain('file:///w/papers/ref.bib');
    expect(bibliographies.problems.size).toBe(0);
    bibliographies.release('file:///w/papers/a.md', 'open');
    await bibliographies.ready();
    expect(state.told).toBe(told);
    expect(state.followed).toEqual(['file:///w/papers/shared.bib', 'file:///w/shared.bib', 'file:///w/mine.bib']);
    expect(keys(bibliographies.of(other))).toEqual(['three', 'mine']);
    // What others may cite stays the same object: what was found in them rests on it.
    expect(bibliographies.of(third)).toBe(before);
    expect(read.filter((uri) => uri === 'file:///w/papers/shared.bib')).toHaveLength(1);
    // And read again when they are named again.
    bibliographies.of(draft('refs.bib'));
    await bibliographies.ready();
    expect(keys(bibliographies.of(draft('refs.bib')))).toEqual(['one', 'two', 'mine']);
  });

  it('are kept while the draft names them where it is stored', async () => {
    const { bibliographies, state } = over({ 'file:///w/papers/refs.bib': '@misc{one}' });
    bibliographies.of(draft('refs.bib'));
    bibliographies.of(draft('refs.bib'), 'stored');
    bibliographies.of(draft());
    await bibliographies.ready();
    expect(state.followed).toContain('file:///w/papers/refs.bib');
    bibliographies.release('file:///w/papers/a.md', 'stored');
    await bibliographies.ready();
    expect(state.followed).toEqual([]);
  });

  it('are reported where an entry is broken', async () => {
    const { bibliographies } = over({ 'file:///w/refs.bib': '@misc{one}\n@misc{two, title = {\n' });
    bibliographies.of(draft('refs.bib'));
    await bibliographies.ready();
    expect([...bibliographies.problems]).toMatchObject([['file:///w/refs.bib', [{ range: { start: { line: 1, character: 6 } } }]]]);
    expect(bibliographies.of(draft('refs.bib')).complete).toBe(true);
  });

  it('of the settings count for all drafts, and those that are missing are told', async () => {
    const { bibliographies, state } = over({ 'file:///w/mine.bib': '@misc{mine}' });
    state.named = ['mine.bib', 'nowhere.bib'];
    bibliographies.of(draft());
    await bibliographies.ready();
    expect(keys(bibliographies.of(draft()))).toEqual(['mine']);
    // Not something that the draft could mend.
    expect(bibliographies.of(draft())).toMatchObject({ complete: false, missing: [] });
    expect(bibliographies.missing).toEqual(['nowhere.bib']);
  });

  it.each([
    ['on the web', 'https://example.org/refs.bib'],
    ['on another machine', '\\\\server\\share\\refs.bib'],
    ['on another machine, the other way', '//server/share/refs.bib'],
    ['in another format', 'refs.ris'],
  ])('%s are neither read nor missed', async (_, path) => {
    const { bibliographies, read } = over({});
    expect(bibliographies.of(draft(path))).toMatchObject({ complete: false, missing: [] });
    await bibliographies.ready();
    expect(bibliographies.of(draft(path))).toMatchObject({ complete: false, missing: [] });
    expect(read).toEqual([]);
  });

  it('that are asked elsewhere make nothing certain', async () => {
    const { bibliographies } = over({ 'file:///w/papers/refs.bib': '@misc{one}' });
    expect(bibliographies.of({ uri: 'file:///w/papers/a.md', frontMatter: new Map([['zotero', []]]) }).complete).toBe(false);
    const both = { uri: 'file:///w/papers/a.md', frontMatter: new Map<string, string | readonly string[]>([['zotero', []], ['bibliography', 'refs.bib']]) };
    bibliographies.of(both);
    await bibliographies.ready();
    expect(bibliographies.of(both)).toMatchObject({ complete: false, missing: [] });
    expect(keys(bibliographies.of(both))).toEqual(['one']);
  });

  it('of a workspace that is not trusted are not read', async () => {
    const { bibliographies, read, state } = over({ 'file:///w/papers/refs.bib': '@misc{one}' });
    state.trusted = false;
    bibliographies.of(draft('refs.bib'));
    await bibliographies.ready();
    expect(read).toEqual([]);
    state.trusted = true;
    bibliographies.refresh();
    bibliographies.of(draft('refs.bib'));
    await bibliographies.ready();
    expect(bibliographies.of(draft('refs.bib')).complete).toBe(true);
  });
});
