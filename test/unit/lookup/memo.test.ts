import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Memo } from '../../../server/src/lookup/memo.ts';

const puts = fc.array(fc.record({ hash: fc.integer({ min: 1, max: 1 << 14 }), other: fc.integer({ min: 0, max: 3 }), one: fc.integer(), two: fc.integer() }), { maxLength: 4000, size: 'max' });

test('remembers rightly or not at all, whatever room it takes', () => {
  fc.assert(
    fc.property(puts, (entries) => {
      const memo = new Memo(1 << 8);
      const latest = new Map<string, readonly [number, number]>();
      for (const { hash, other, one, two } of entries) {
        if (memo.find(hash, other) >= 0) continue;
        memo.put(hash, other, one, two);
        latest.set(`${hash} ${other}`, [one, two]);
        memo.makeRoom();
        const slot = memo.find(hash, other);
        expect([memo.slots[slot + 2], memo.slots[slot + 3]]).toEqual([one, two]);
      }
      for (const { hash, other } of entries) {
        const slot = memo.find(hash, other);
        if (slot >= 0) expect([memo.slots[slot + 2], memo.slots[slot + 3]]).toEqual(latest.get(`${hash} ${other}`));
      }
    }),
    { numRuns: 10 },
  );
});

test('keeps nine in ten that it has room for, and nothing once it is cleared', () => {
  const memo = new Memo(1 << 8);
  for (let word = 1; word <= 10_000; word++) {
    memo.put(Math.imul(word, 0x9e3779b1), word, word, 0);
    memo.makeRoom();
  }
  const kept = (): number => Array.from({ length: 10_000 }, (_, i) => i + 1).filter((word) => memo.find(Math.imul(word, 0x9e3779b1), word) >= 0).length;
  expect(kept()).toBeGreaterThan(9_000);
  memo.clear();
  expect(kept()).toBe(0);
});
