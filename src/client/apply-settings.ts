// Stands in the head of every page: what the reader has set holds before anything is drawn. The
// styles heed only values that they know, so that they need not be checked here.

try {
  Object.assign(
    document.documentElement.dataset,
    JSON.parse(localStorage.getItem("reading") ?? "{}"),
  );
} catch {
  // Nothing is kept, or storage is closed to us.
}
