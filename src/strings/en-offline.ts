// In English: what readers keep on their devices.

import type { OfflineWords } from "./offline-words.ts";

export const enOffline: OfflineWords = {
  title: "Kept for offline",
  toList: "What is kept on this device",
  copyFrom: "You are offline. This copy is from {date}.",
  keep: {
    offer:
      "This keeps a copy of the essay and of the help page on this device, to be read without a connection; whoever uses the device can find it.",
    keep: "Keep this essay for offline",
    keeping: "Keeping the essay …",
    done: "The essay is kept. It opens without a connection from now on.",
    kept: "This essay is kept on this device, together with the help page.",
    remove: "Remove it from this device",
    removed: "The essay is no longer kept on this device.",
    full: "This device has no room left for it. Nothing was kept.",
    failed: "That did not work, and nothing was changed. You can try again later.",
  },
  page: {
    description: "The essays that you keep on this device for reading without a connection.",
    notKept: "You are offline, and the page you asked for is not kept on this device.",
    intro:
      "At the end of an essay you can keep it on this device, to be read without a connection. The help page is kept with it. Both stay on this device, and whoever uses the device can see them here.",
    withoutScript: "Keeping essays needs JavaScript, which is switched off here.",
    listLabel: "On this device",
    removeAll: "Remove everything",
    said: {
      nothing: "Nothing is kept on this device.",
      onlyHelp: "No essay is kept on this device, only the help page and this one.",
      sum: {
        one: "{count} essay is kept on this device. With the help page it takes {size}.",
        other: "{count} essays are kept on this device. With the help page they take {size}.",
      },
      copyFrom: "Copy from {date}",
      remove: "Remove",
      removed: "“{title}” is no longer kept on this device.",
      removedAll: "Everything is removed. Nothing is kept on this device any more.",
      takenBack: "No longer published, and so no longer kept: {titles}.",
      failed: "That did not work, and nothing was changed.",
      unable: "This browser cannot keep essays, or is not allowed to in this window.",
    },
  },
};
