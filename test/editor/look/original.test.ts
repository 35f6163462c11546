// Open Original, up to the address that reaches the browser.
import type { Locator } from "playwright-core";
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
  const title = page.locator(".quick-input-title", { hasText: "Open Original" });
  // Keys that come while the box for the line is closing go nowhere.
  await until(title, async () => {
    await workbench.press("Control+k");
    await workbench.press("Alt+o");
  });
  // Several sources say it; the one that the commitment rests on comes first.
  const first = page.locator(".quick-input-list .monaco-list-row").first();
  const open = page.locator(".monaco-dialog-box .monaco-button", { hasText: /^Open$/u });
  await until(open, async () => {
    if (await title.isVisible()) await first.click({ timeout: 2_000 }).catch(() => undefined);
  });
  const [opened] = await Promise.all([page.context().waitForEvent("page"), open.click()]);
  const address = opened.url();
  expect(address.replaceAll("%2D", "-")).toBe(`${pressRelease}#:~:text=ROK-EU-Forums%20f%C3%BCr%20Halbleiterforscher`);
});

/** Does what leads to something as often as it takes: on a slow machine, the editor loses what comes too early. */
async function until(there: Locator, act: () => Promise<void>): Promise<void> {
  await expect
    .poll(
      async () => {
        await act();
        return there.waitFor({ timeout: 3_000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 90_000 },
    )
    .toBe(true);
}
