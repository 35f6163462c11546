/** Says that a step begins and ends, and every ten seconds that it still goes on, so that nobody waits in silence. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const seconds = (): number => Math.round((Date.now() - started) / 1000);
  console.log(`${name} …`);
  const beat = setInterval(() => {
    console.log(`  … ${String(seconds())} s`);
  }, 10_000);
  try {
    const result = await work();
    console.log(`  done in ${String(seconds())} s`);
    return result;
  } finally {
    clearInterval(beat);
  }
}
