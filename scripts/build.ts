// Builds everything in `dist/`: `npm run build [-- --production]`.
import { bundle } from './lib/bundle.ts';

const started = performance.now();
await bundle({ production: process.argv.includes('--production') });
console.log(`Built dist/ in ${Math.round(performance.now() - started)} ms.`);
