// The shipped pack, compiled when Communiqué was built: it is there at once, and no YAML is parsed for it.

import { shippedPack } from "../../generated/shipped-pack.js";
import { unpack } from "./compiled-pack.ts";
import type { CompiledPack } from "./compiled-pack.ts";
import type { LoadedPack } from "./pack.ts";

/**
 * The shipped pack.
 * @param root URI of the folder that holds its YAML files, without a slash at its end.
 */
export function loadShippedPack(root: string): LoadedPack {
  return unpack(JSON.parse(shippedPack()) as CompiledPack, root);
}
