// A hover as the user sees it.
import { afterAll, beforeAll, expect, it } from "vitest";
import { ready } from "./ready.ts";
import { Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start({
    files: { "draft.md": "# Republik Korea\n\nGeplant ist eine Quanten-Expertengruppe.\n" },
    settings: { "communique.language": "de" },
  });
  await workbench.open("draft.md");
  await ready(workbench);
});

afterAll(async () => {
  await workbench.stop();
});

it("shows names, definition and the commitment without asking the user to scroll first", async () => {
  const hover = await workbench.hover("Quanten-Expertengruppe");
  await expect.poll(() => hover.textContent(), { timeout: 20_000 }).toContain("quantum expert group");
  expect(await hover.textContent()).toMatch(/30\.\sJuni\s2023/u);
  const links = await hover.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("data-href") ?? ""));
  expect(links.some((link) => link.startsWith("command:communique.showPage"))).toBe(true);
  expect(links.some((link) => link.includes("#:~:text="))).toBe(true);
  expect(await hover.textContent()).not.toMatch(/\$\(|&nbsp;|\*\*|\\/u);
});

it("opens the page of the record from its link", async () => {
  const hover = await workbench.hover("Quanten-Expertengruppe");
  await hover.locator('a[data-href^="command:communique.showPage"]').first().click();
  await expect.poll(() => workbench.text(), { timeout: 20_000 }).toMatch(/Quanten-Expertengruppe/u);
  expect(await workbench.page.locator(".tab.active").getAttribute("data-resource-name")).toMatch(/\.md$/u);
});
