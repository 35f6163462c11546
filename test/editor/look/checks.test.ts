// Findings as a person sees them: underlined, with a menu of what to do, and in the list of problems.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { Workbench } from "./workbench.ts";

const waiting = { timeout: 30_000 };
let workbench: Workbench | undefined;

afterEach(async () => {
  await workbench?.stop();
  workbench = undefined;
});

const draft = "---\nlang: de\n---\n\nDie Sitzung des digitalen Partnerrates war kurz. Der digitale Partnerrat tagte.\n";

it("are mended everywhere from the menu, and found in drafts that are not open", async () => {
  workbench = await Workbench.start({
    files: { "paper.md": draft, "other.md": "Der Ausschuss für digitale Partnerschaft tagte.\n" },
    settings: { "communique.language": "de", "editor.wordBasedSuggestions": "off" },
  });
  const { page } = workbench;
  await workbench.open("paper.md");
  await page.locator(".squiggly-warning").first().waitFor(waiting);
  await workbench.goTo(5, 28);
  const rows = page.locator(".action-widget .monaco-list-row");
  await expect
    .poll(async () => {
      if (!(await rows.first().isVisible())) await workbench?.press("Control+.");
      return rows.first().waitFor({ timeout: 2_000 }).then(() => true, () => false);
    }, waiting)
    .toBe(true);
  const entry = (title: string) => rows.filter({ hasText: title });
  for (const title of ["Durch „Rates für digitale Partnerschaft“ ersetzen", "In dieser Zeile nicht melden (term/deprecated)", "„digitaler Partnerrat“ in diesem Ordner nie melden (term/deprecated)"]) {
    expect(await entry(title).count(), title).toBe(1);
  }
  await entry("Überall in diesem Entwurf durch „Rat für digitale Partnerschaft“ ersetzen (2 Stellen)").click();
  await page.locator(".squiggly-warning").first().waitFor({ state: "detached" });
  await workbench.press("Control+s");
  const file = join(workbench.folder, "paper.md");
  await expect.poll(() => readFile(file, "utf8"), waiting).toBe("---\nlang: de\n---\n\nDie Sitzung des Rates für digitale Partnerschaft war kurz. Der Rat für digitale Partnerschaft tagte.\n");

  await workbench.run("Communiqué: Check All Drafts");
  await workbench.run("Problems: Focus on Problems View");
  await page.locator(".markers-panel .monaco-list-row", { hasText: "other.md" }).waitFor(waiting);
  await page.locator(".markers-panel .monaco-list-row", { hasText: "Besser „Rat für digitale Partnerschaft“." }).waitFor(waiting);
});
