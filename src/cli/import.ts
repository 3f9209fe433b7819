// npm run import -- FILE...: texts from elsewhere become drafts, and nothing is overwritten.

import { parseArgs } from "node:util";
import { ContentCache } from "../content/content-cache.ts";
import { formatProblems } from "../content/format-problems.ts";
import { loadPublication } from "../content/load-publication.ts";
import { momentOf } from "../content/moment.ts";
import { didYouMean } from "../content/nearest.ts";
import { type Problem, sortProblems } from "../content/problem.ts";
import { quoted } from "../content/quoted.ts";
import { readContent } from "../content/read-content.ts";
import { readSettings, SettingError } from "../content/settings.ts";
import { readSiteData } from "../content/site-data.ts";
import { formatImported } from "../importing/format-imported.ts";
import { type ImportContext, importFile } from "../importing/import-file.ts";
import { complain, run, say } from "./reporter.ts";

const usage = "npm run import -- FILE… [--topic id]: .txt, .md, .html and .docx become drafts";

await run(async () => {
  const { files, topic } = readFiles(process.argv.slice(2));
  const context = contextOf(topic);
  const problems: Problem[] = [];
  for (const file of files) {
    const imported = await importFile(file, context);
    if ("essay" in imported) say(formatImported(imported));
    else problems.push(...imported);
  }
  if (problems.length === 0) return;
  complain(`${formatProblems(sortProblems(problems))}\n`);
  process.exitCode = 1;
});

function readFiles(args: string[]) {
  try {
    const options = { topic: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > 0) return { files: positionals, topic: values.topic };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new SettingError(usage, { cause: error });
  }
  throw new SettingError(usage);
}

/** What the site knows, and what `npm run check` would say of an essay. */
function contextOf(wanted: string | undefined): ImportContext {
  const settings = readSettings(process.env);
  const content = readContent("content");
  const { site, topics, references } = readSiteData(content);
  const ids = [...(topics?.keys() ?? [])];
  const topic = wanted ?? ids[0];
  if (topic === undefined) throw new SettingError("content/data/topics.yaml holds no topic yet");
  if (!ids.includes(topic)) {
    throw new SettingError(`there is no topic ${quoted(topic)}: ${didYouMean(topic, ids)}`);
  }
  const cache = new ContentCache();
  return {
    today: momentOf(new Date(settings.now).toISOString(), site.timeZone).day,
    siteLang: site.language,
    topic,
    topics: new Set(ids),
    knownImages: content.images,
    sources: new Set(references?.keys()),
    check: (essay, images) => {
      const added = { essays: [essay], images: new Set(images) };
      const { problems } = loadPublication({ ...settings, cache, preview: true, added });
      return problems.filter(({ file }) => file === essay.file);
    },
  };
}
