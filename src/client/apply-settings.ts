// Stands in the head of every page: what the reader has set holds before anything is drawn. The
// styles heed only values that they know, so that they need not be checked here.

import { storageKey } from "./parts/settings-store.ts";

try {
  Object.assign(
    document.documentElement.dataset,
    JSON.parse(localStorage.getItem(storageKey) ?? "{}"),
  );
} catch {
  // Nothing is kept, or storage is closed to us.
}
