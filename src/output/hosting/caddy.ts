// The configuration for Caddy: to be imported into a site block that has a name and a root.

import { type HostingPlan, hostFiles } from "./hosting-plan.ts";
import { contentType, mediaTypes, textTypes } from "./media-types.ts";
import { patternSource } from "./path-pattern.ts";
import { indented, quotedText } from "./server-text.ts";

export function caddyfile(plan: HostingPlan): string {
  const { basePath, always, usual, redirects } = plan;
  const lines = [
    "header {",
    ...[...always, ...usual].map((header) => `\t${headerLine(header)}`),
    "}",
    ...refusals(basePath),
    ...redirects.map(({ from, to }) => `redir ${quotedText(from)} "${encodeURI(to)}" 301`),
    ...typeLines(),
    ...exceptionLines(plan),
    ...encoding,
    "file_server",
  ];
  return `# Made by npm run build, for the site of the same build: the two belong together.
${basePath === "/" ? "" : `redir ${basePath.slice(0, -1)} ${basePath} 301\n`}# In a route what comes later wins; elsewhere Caddy would sort these lines.
route ${basePath}* {
${indented(lines)}}
${errors(plan)}`;
}

const encoding: readonly string[] = [
  "encode zstd gzip {",
  "\tminimum_length 256",
  "\tmatch {",
  ...textTypes().map((name) => `\t\theader Content-Type ${name}*`),
  "\t}",
  "}",
];

/** Headers that were meant for what is not there are set already, and are set again. */
function errors({ basePath, usual }: HostingPlan): string {
  const page = [
    'header Content-Type "text/html; charset=utf-8"',
    `rewrite * ${basePath}404.html`,
    ...encoding,
    "file_server",
  ];
  return `handle_errors {
	route ${basePath}* {
${indented(
  [...usual].map((header) => `header ${headerLine(header)}`),
  2,
)}		@missing expression {http.error.status_code} == 404
		route @missing {
${indented(page, 3)}		}
	}
}
`;
}

function headerLine([name, value]: readonly [string, string]): string {
  return `${name} ${quotedText(value)}`;
}

/** What is never answered: writing, files that begin with a dot, and those that only hosts read. */
function refusals(basePath: string): readonly string[] {
  return [
    "@writing not method GET HEAD",
    'header @writing Allow "GET, HEAD"',
    "error @writing 405",
    "@hidden {",
    "\tpath_regexp /\\.",
    `\tnot path ${basePath}.well-known/*`,
    "}",
    "error @hidden 404",
    `@hosts path ${hostFiles.map((name) => basePath + name).join(" ")}`,
    "error @hosts 404",
    // Names that no file can have, which Caddy would call an error of its own.
    '@impossible path_regexp "\\x00|[^/]{256}|[^\\x00-\\x7f]{101}|(?:[^/]*/){100}"',
    "error @impossible 404",
  ];
}

function typeLines(): readonly string[] {
  return [...mediaTypes]
    .filter(([ending]) => ending !== "html")
    .flatMap(([ending, type]) => [
      `@type_${ending} path *.${ending}`,
      `header @type_${ending} Content-Type ${quotedText(contentType(type))}`,
    ]);
}

function exceptionLines({ exceptions, basePath }: HostingPlan): readonly string[] {
  return exceptions.flatMap(({ paths, headers }, index) => [
    `@exception_${index} path_regexp "^${patternSource(paths, basePath)}$"`,
    ...[...headers].map((header) => `header @exception_${index} ${headerLine(header)}`),
  ]);
}
