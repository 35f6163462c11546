// Set-up of every kind of test: properties try the same random cases in each run, so that a run can be repeated
// and a change is not blamed for what it did not do. COMMUNIQUE_SEED=random, or a number, tries others.
import fc from 'fast-check';

const wish = process.env['COMMUNIQUE_SEED'];
const seed = wish === undefined ? 20_230_630 : Number(wish);

// Without a seed, fast-check takes one from the clock, and names it where a property fails.
if (Number.isInteger(seed)) fc.configureGlobal({ seed });
