import * as assert from 'node:assert/strict';
import { extensions, workspace } from 'vscode';

describe('activation', () => {
  it('starts with the first Markdown document', async () => {
    const extension = extensions.getExtension('communique.communique');
    assert.ok(extension !== undefined, 'the extension is installed');
    const document = await workspace.openTextDocument({ language: 'markdown', content: '# Note\n' });
    assert.equal(document.languageId, 'markdown');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
