// When to end what we have started. A server left behind keeps its port.

/** Calls back when whoever runs us wants us to end. */
export function onStop(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  // npm passes a signal to its shell, and that shell does not pass it on: it dies and leaves us alone.
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
