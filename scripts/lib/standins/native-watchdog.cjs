// Stands in for @vscode/native-watchdog, a native module, in the embedded editor:
// ends the extension host when the process that started it is gone.
'use strict';

exports.start = (parent) => {
  setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  }, 1000).unref();
};
exports.exit = (code) => process.exit(code ?? 0);
