/** Bytes that this process holds once rubbish has been collected; it must have been started with `--expose-gc`. */
export function heldBytes(): number {
  if (globalThis.gc === undefined) throw new Error('Start Node with --expose-gc to measure memory.');
  // What the first round frees, such as what hung on weak references, frees more.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
