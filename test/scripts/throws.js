// Somebody else's script on the page, broken on load and again on every event it listens to.
addEventListener('DOMContentLoaded', () => {
  throw new Error('planted: another script fails on DOMContentLoaded');
});
throw new Error('planted: another script fails on load');
