import { expect, test } from "vitest";
import type { Connection, PublishDiagnosticsParams } from "vscode-languageserver";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import type { LoadedPack } from "../../../server/src/knowledge/pack.ts";
import { Problems } from "../../../server/src/protocol/problems.ts";

const root = "file:///w/.communique";
const [quays, piers] = [`${root}/quays.yaml`, `${root}/piers.yaml`];

function packWith(texts: Readonly<Record<string, string>>, previous?: LoadedPack): LoadedPack {
  return loadPack(Object.entries(texts).map(([path, text]) => ({ path, text })), { root, layer: "workspace", previous });
}

test("problems are reported where they have changed, and taken back where they are gone", () => {
  const sent: PublishDiagnosticsParams[] = [];
  const problems = new Problems({ sendDiagnostics: (each: PublishDiagnosticsParams) => Promise.resolve(void sent.push(each)) } as unknown as Connection);
  const told = (): readonly string[] => sent.splice(0).map(({ uri, diagnostics }) => `${uri} ${diagnostics.length}`);

  const first = packWith({ "quays.yaml": "terms: 1\n", "piers.yaml": "terms: 2\n" });
  const knowledge = buildKnowledge([first], 1);
  problems.publish(knowledge.problems, "de");
  expect(told()).toEqual([`${piers} 1`, `${quays} 1`]);

  const second = packWith({ "quays.yaml": "terms: 1\n", "piers.yaml": "terms: 2\nevents: 3\n" }, first);
  const after = buildKnowledge([second], 2, knowledge);
  problems.publish(after.problems, "de");
  expect(told()).toEqual([`${piers} 2`]);
  problems.publish(after.problems, "de");
  expect(told()).toEqual([]);

  problems.publish(after.problems, "en");
  expect(told()).toEqual([`${piers} 2`, `${quays} 1`]);

  problems.publish(buildKnowledge([packWith({ "quays.yaml": "terms: 1\n", "piers.yaml": "" }, second)], 3, after).problems, "en");
  expect(told()).toEqual([`${piers} 0`]);
});
