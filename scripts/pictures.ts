// Takes the pictures of the documentation from the real editor: `npm run pictures`, or `npm run pictures -- de` for one language.
// Look at each of them before you commit it.
import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { Workbench } from '../test/editor/look/workbench.ts';
import { inRoot, root } from './lib/paths.ts';
import { step } from './lib/progress.ts';

type Language = 'de' | 'en';

/** What is typed, pointed at and jumped to in the pictures of one language. */
interface Scene {
  readonly draft: string;
  readonly text: string;
  /** Line and column of the place to type at. */
  readonly cursor: readonly [line: number, column: number];
  readonly typed: string;
  readonly offered: string;
  readonly hovered: string;
  /** Line and column of the citation whose source is shown. */
  readonly cited: readonly [line: number, column: number];
  /** A draft with names in colour and a line above its headings. */
  readonly sections: string;
}

const scenes: Readonly<Record<Language, Scene>> = {
  de: {
    draft: 'briefing.md',
    text: `# Gespräche mit der Republik Korea

Der

## Quantentechnologie

Angekündigt wurde 2023 eine Quanten-Expertengruppe für Normung und Forschung
[@src-ec-kr-dpc1-de, „Quanten-Expertengruppe eingesetzt“].
`,
    cursor: [3, 4],
    typed: ' Rat für dig',
    offered: 'Rat für digitale Partnerschaft',
    hovered: 'Quanten-Expertengruppe',
    cited: [8, 5],
    sections: `# Vermerk zur digitalen Partnerschaft

## Republik Korea

Die EU und die Republik Korea vereinbarten 2023 ein ROK-EU-Forum für Halbleiterforscher [@src-ec-kr-dpc1-de]. Beide Seiten kündigten auch eine Quanten-Expertengruppe an.

## Rechtsrahmen

Der DMA, der DSA und die KI-Verordnung gelten. Zur künstlichen Intelligenz und zu 6G gibt es Forschung im Rahmen von Horizont Europa.
`,
  },
  en: {
    draft: 'briefing.md',
    text: `# Talks with the Republic of Korea



## Quantum technologies

A quantum expert group on standards and research was announced in 2023
[@src-ec-kr-dpc1-de, "Quanten-Expertengruppe eingesetzt"].
`,
    cursor: [3, 1],
    typed: 'Digital Partnership C',
    offered: 'Digital Partnership Council',
    hovered: 'quantum expert group',
    cited: [8, 5],
    sections: `# Note on the digital partnership

## Republic of Korea

In 2023, the EU and the Republic of Korea agreed on an ROK–EU Forum for Semiconductor Researchers [@src-ec-kr-dpc1-de]. Both sides also announced a quantum expert group.

## Legal framework

The DMA, the DSA and the AI Act apply. On artificial intelligence and 6G there is research under Horizon Europe.
`,
  },
};

/** Only what matters is on the pictures: no side bars, no paths, nothing that pops up or blinks. */
const look: Readonly<Record<string, unknown>> = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 14,
  'editor.glyphMargin': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.hover.delay': 0,
  'editor.hover.sticky': true,
  'editor.folding': false,
  'editor.lineNumbers': 'off',
  'editor.minimap.enabled': false,
  'editor.overviewRulerBorder': false,
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.editor.empty.hint': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
};

const width = 980;
const height = 800;
/** No picture is taller, so that the status bar stays out of it. */
const tallest = 600;

/** From the editor's tab down to below the lowest of what a picture is about, but no further than a reader would look. */
async function take(workbench: Workbench, name: string, about: string): Promise<void> {
  const { page } = workbench;
  const top = (await page.locator('.part.editor').boundingBox())?.y ?? 0;
  const bottoms = await page.locator(about).evaluateAll((elements) =>
    elements.filter(({ textContent }) => textContent.trim() !== '').map((element) => element.getBoundingClientRect().bottom),
  );
  if (bottoms.length === 0) throw new Error(`Nothing to be seen of ${about}.`);
  const bottom = Math.min(tallest, Math.ceil(Math.max(...bottoms)) + 16);
  const file = inRoot('docs', 'images', `${name}.png`);
  await workbench.screenshot(file, { x: 0, y: top, width, height: bottom - top });
  console.log(`  ${relative(root, file)}: ${Math.ceil((await stat(file)).size / 1024)} kB`);
}

/** Waits until something has kept its size for a second: some parts grow once their text is there. */
async function settle(part: Locator): Promise<void> {
  let same = 0;
  let before = '';
  while (same < 4) {
    await setTimeout(250);
    const now = JSON.stringify(await part.boundingBox());
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

async function takeAll(language: Language): Promise<void> {
  const { draft, text, cursor, typed, offered, hovered, cited } = scenes[language];
  const workbench = await Workbench.start({
    files: { [draft]: text },
    settings: { ...look, 'communique.language': language },
    extension: 'packed',
    width,
    height,
    scale: 1.5,
  });
  try {
    const { page } = workbench;
    await workbench.run('View: Toggle Primary Side Bar Visibility');
    await workbench.open(draft);
    const lines = '.editor-group-container.active .view-line';

    // The citation becomes a link once the server answers.
    await page.locator('.detected-link').first().waitFor();
    await workbench.goTo(...cursor);
    await workbench.type(typed);
    await workbench.ghostText();
    await take(workbench, `ghost-text.${language}`, lines);

    await workbench.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: offered }).first().waitFor();
    // Once more unfolds what is known of the entry, unless the list has only just come.
    const details = page.locator('.suggest-details-container .docs');
    for (let presses = 0; presses < 3 && !(await details.isVisible()); presses += 1) {
      await workbench.press('Control+Space');
      await details.waitFor({ timeout: 5000 }).catch(() => undefined);
    }
    // The pane takes the height of its text only when it is shown anew.
    await workbench.press('ArrowDown');
    await settle(page.locator('.suggest-details-container'));
    await workbench.press('ArrowUp');
    await settle(page.locator('.suggest-details-container'));
    await take(workbench, `completion.${language}`, '.suggest-widget.visible, .suggest-details-container');
    await workbench.press('Escape');
    await workbench.press('Escape');

    await workbench.hover(hovered);
    await take(workbench, `hover.${language}`, '.monaco-hover:not(.hidden)');
    await page.mouse.move(width - 20, height - 60);

    await workbench.goTo(...cited);
    await workbench.press('F12');
    await page.locator(`.tab.active:not([data-resource-name="${draft}"])`).waitFor();
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await workbench.press('Control+Home');
    await page.locator(lines, { hasText: 'src-ec-kr-dpc1-de' }).first().waitFor();
    await page.locator('.editor-group-container.active .detected-link').first().waitFor();
    await take(workbench, `page.${language}`, lines);
  } finally {
    await workbench.stop();
  }
}

/** In a window of its own: on the other pictures, the text has no colours. */
async function takeSections(language: Language): Promise<void> {
  const { draft, sections } = scenes[language];
  const settings = { ...look, 'communique.language': language, 'communique.highlighting': true };
  const workbench = await Workbench.start({ files: { [draft]: sections }, settings, extension: 'packed', width, height, scale: 1.5 });
  try {
    const { page } = workbench;
    await workbench.run('View: Toggle Primary Side Bar Visibility');
    await workbench.open(draft);
    await page.locator('.codelens-decoration').first().waitFor();
    // The colours come with the server's answer, a little later.
    await page.locator('.view-line span', { hasText: /^DMA$/u }).first().waitFor();
    await take(workbench, `sections.${language}`, '.editor-group-container.active .view-line');
  } finally {
    await workbench.stop();
  }
}

const wanted = process.argv.slice(2);
for (const language of ['de', 'en'] as const) {
  if (wanted.length === 0 || wanted.includes(language)) {
    await step(`Taking the pictures (${language})`, async () => {
      await takeAll(language);
      await takeSections(language);
    });
  }
}
