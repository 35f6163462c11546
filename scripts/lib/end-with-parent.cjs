// Ends the process that loads this as soon as the one named by COMMUNIQUE_PARENT is gone, however that ended.
'use strict';

const parent = Number(process.env.COMMUNIQUE_PARENT);
if (parent > 0) {
  setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(1);
    }
  }, 1000).unref();
}
