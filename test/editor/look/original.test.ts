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
  await workbench.press("Control+k");
  await workbench.press("Alt+o");
  // Several sources say it; the one that the commitment rests on comes first.
  // By mouse: the release of an Enter key would answer the question before anybody has read it.
  await page.locator(".quick-input-list .monaco-list-row").first().click();
  const open = page.locator(".monaco-dialog-box .monaco-button", { hasText: /^Open$/u });
  await open.waitFor();
  const [opened] = await Promise.all([
    page.context().waitForEvent("page"),
    open.click(),
  ]);
  const address = opened.url();
  expect(address.replaceAll("%2D", "-")).toBe(`${pressRelease}#:~:text=ROK-EU-Forums%20f%C3%BCr%20Halbleiterforscher`);
});
