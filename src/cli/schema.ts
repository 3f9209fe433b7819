// npm run schema: what editors know of front matter and data files, from the schemas.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { editorFiles } from "../editor/editor-files.ts";
import { counted, run, say } from "./reporter.ts";

await run(() => {
  const files = editorFiles();
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  say(`.vscode/ holds ${counted(files.size, "file")} made from the schemas.`);
});
