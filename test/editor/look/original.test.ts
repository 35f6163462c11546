// Open Original, up to the address that reaches the browser.
import { afterAll, beforeAll, expect, it } from "vitest";
import { ready } from "./ready.ts";
import { Workbench } from "./workbench.ts";

const pressRelease =
  "https://digital-strategy.ec.europa.eu/de/news/eu-and-republic-korea-digital-partnership-strengthening-our-economic-resilience";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start({ files: { "draft.md": "Mit der Republik Korea ist ein ROK-EU-Forum für Halbleiterforscher vereinbart.\n" } });
  await workbench.page.context().route("https://digital-strategy.ec.europa.eu/**", (route) => route.fulfill({ body: "" }));
  await workbench.open("draft.md");
  await ready(workbench);
});

afterAll(async () => {
  await workbench.stop();
});

it("asks, then hands the address of the passage to the browser, its words encoded once", async () => {
  const { page } = workbench;
  await workbench.goTo(1, 40);
  // The box that asked for the line must be gone: keys would go to it.
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  await page.locator(".monaco-editor.focused").waitFor();
  await workbench.press("Control+k");
  await workbench.press("Alt+o");
  // Several sources say it; the one that the commitment rests on comes first.
  await page.locator(".quick-input-title", { hasText: "Open Original" }).waitFor();
  await page.locator(".quick-input-list .monaco-list-row.focused").waitFor();
  // Both are waited for from before the key: its release may answer the question at once.
  const asked = page.locator(".monaco-dialog-box").waitFor();
  const opening = page.context().waitForEvent("page");
  await workbench.press("Enter");
  await asked;
  await page
    .locator(".monaco-dialog-box .monaco-button", { hasText: /^Open$/u })
    .click({ timeout: 3_000 })
    .catch(() => undefined);
  const opened = await opening;
  const address = opened.url();
  expect(address.replaceAll("%2D", "-")).toBe(`${pressRelease}#:~:text=ROK-EU-Forums%20f%C3%BCr%20Halbleiterforscher`);
});
