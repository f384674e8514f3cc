'use strict';
/**
 * Loaded into the host before its own code. When the launcher lets go of it, or is killed, the host ends as it does for Ctrl+C: answers,
 * saves, frees the folder. A signal from outside would end it abruptly on Windows.
 */
process.on('disconnect', () => {
  // Nobody listens yet: nothing is open yet.
  if (!process.emit('SIGTERM')) process.exit(0);
});
// The channel alone must not keep a host alive that was stopped by its own button.
process.channel?.unref();
