// The configuration for nginx: one location, to be included in a server that has a name, a root and
// certificates. A location within it that added a header would lose all those around it
// (https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header), so none does: headers
// that differ hold variables, and each location sets these.

import { type Headers, type HostingPlan, hostFiles } from "./hosting-plan.ts";
import { mediaTypes, textTypes } from "./media-types.ts";
import { escaped, type PathPattern, patternSource } from "./path-pattern.ts";
import { indented, quotedText } from "./server-text.ts";

export function nginxConf(plan: HostingPlan): string {
  const { basePath, redirects, exceptions, usual } = plan;
  const hosts = hostFiles.map(escaped).join("|");
  const lines = [
    ...whole(plan),
    "",
    ...typeLines(),
    "",
    ...headerLines(plan),
    "",
    "# Files that begin with a dot, and those that only hosts read.",
    notThere("/\\.(?!well-known/)", plan),
    notThere(`^${escaped(basePath)}(?:${hosts})$`, plan),
    "",
    ...exceptions.map(({ paths, headers }) => exceptionLine(paths, headers, plan)),
    ...redirects.map(({ from, to }) => {
      const answer = `${settings(usual, plan)} return 301 ${redirectTarget(to)};`;
      return `location = ${quotedText(from)} { ${answer} }`;
    }),
  ];
  return `# Made by npm run build, for the site of the same build: the two belong together.
# Here, because requests that nginx cannot read come to no location.
server_tokens off;
location ${quotedText(basePath)} {
${indented(lines)}}
${basePath === "/" ? "" : slashAdded(basePath)}`;
}

/** Outside of the location, and so without its headers. */
function slashAdded(basePath: string): string {
  const address = quotedText(basePath.slice(0, -1));
  return `location = ${address} { absolute_redirect off; return 301 ${quotedText(basePath)}; }\n`;
}

/** What holds for the whole location. */
function whole({ basePath }: HostingPlan): readonly string[] {
  const names = textTypes();
  return [
    "index index.html;",
    "autoindex off;",
    "etag on;",
    "# Who asked for something that is not there is nobody's business.",
    "log_not_found off;",
    "# Addresses without the server's own name and port, which a proxy may hide.",
    "absolute_redirect off;",
    `error_page 404 ${basePath}404.html;`,
    "# A folder without a page is no secret, it is just not there.",
    `error_page 403 =404 ${basePath}404.html;`,
    "",
    "charset utf-8;",
    `charset_types ${names.filter((name) => name !== "text/html").join(" ")};`,
    "gzip on;",
    "gzip_comp_level 6;",
    "gzip_min_length 256;",
    "gzip_proxied any;",
    "gzip_vary on;",
    `gzip_types ${names.filter((name) => name !== "text/html").join(" ")};`,
  ];
}

function typeLines(): readonly string[] {
  const endings = Map.groupBy(mediaTypes, ([, { name }]) => name);
  return [
    "types {",
    ...[...endings].map(
      ([name, types]) => `\t${name} ${types.map(([ending]) => ending).join(" ")};`,
    ),
    "}",
    "default_type application/octet-stream;",
  ];
}

function headerLines({ always, usual }: HostingPlan): readonly string[] {
  return [
    ...[...always].map(([name, value]) => `add_header ${name} ${quotedText(value)} always;`),
    ...[...usual.keys()].map((name) => `add_header ${name} ${variable(name)} always;`),
    ...[...usual].map(([name, value]) => `set ${variable(name)} ${quotedText(value)};`),
  ];
}

function exceptionLine(paths: PathPattern, headers: Headers, plan: HostingPlan): string {
  const type = headers.get("Content-Type")?.replace(/;.*/, "");
  const typed = type === undefined ? "" : `types { } default_type ${type}; `;
  return `location ${matcher(paths, plan.basePath)} { ${typed}${settings(headers, plan)} }`;
}

function matcher(paths: PathPattern, basePath: string): string {
  if (!paths.includes("*")) return `= ${quotedText(basePath + paths.slice(1))}`;
  return `~ "^${patternSource(paths, basePath)}$"`;
}

function notThere(regExp: string, plan: HostingPlan): string {
  return `location ~ "${regExp}" { ${settings(plan.usual, plan)} return 404; }`;
}

function settings(headers: Headers, { usual }: HostingPlan): string {
  return [...usual]
    .map(([name, value]) => `set ${variable(name)} ${quotedText(headers.get(name) ?? value)};`)
    .join(" ");
}

/** `$site_cache_control` */
function variable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll("-", "_")}`;
}

/** Percent signs mean nothing to nginx, so this may hold them. */
function redirectTarget(path: string): string {
  return `"${encodeURI(path)}"`;
}
