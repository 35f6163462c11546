import { afterAll, beforeAll, expect, it } from 'vitest';
import { Workbench } from './workbench.ts';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start({ files: { 'note.md': '# Note\n\n' } });
});

afterAll(async () => {
  await workbench.stop();
});

it('shows a Markdown draft and takes what is typed', async () => {
  await workbench.open('note.md');
  await workbench.goTo(3, 1);
  await workbench.type('The council met.');
  expect(await workbench.text()).toContain('The council met.');
});
