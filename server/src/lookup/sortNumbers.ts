import type { Steps } from "./steps.ts";

/** So many numbers are sorted, or merged, between two pauses. */
const between = 1 << 15;

/** The numbers in order; the array given is used for the work. Pauses now and then. */
export function* sortNumbers(numbers: Float64Array): Steps<Float64Array> {
  for (let from = 0; from < numbers.length; from += between) {
    numbers.subarray(from, from + between).sort();
    yield;
  }
  let source = numbers;
  let target: Float64Array = new Float64Array(numbers.length);
  for (let width = between; width < numbers.length; width *= 2) {
    for (let from = 0; from < numbers.length; from += 2 * width) yield* merge(source, target, from, from + width, from + 2 * width);
    [source, target] = [target, source];
  }
  return source;
}

/** Merges two sorted parts, [from, middle) and [middle, to); there may be less than that. */
function* merge(source: Float64Array, target: Float64Array, from: number, middle: number, to: number): Steps<void> {
  const leftEnd = Math.min(middle, source.length);
  const rightEnd = Math.min(to, source.length);
  let left = from;
  let right = leftEnd;
  for (let at = from; at < rightEnd; at++) {
    const takesLeft = right >= rightEnd || (left < leftEnd && (source[left] as number) <= (source[right] as number));
    target[at] = (takesLeft ? source[left++] : source[right++]) as number;
    if (at % between === 0) yield;
  }
}
