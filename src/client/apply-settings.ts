// Stands in the head of every page: what the reader has set holds before anything is drawn.

import { readSettings } from "./parts/settings-store.ts";

Object.assign(document.documentElement.dataset, readSettings());
