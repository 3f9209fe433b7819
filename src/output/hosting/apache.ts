// `.htaccess`, for Apache and hosts that read it as Apache does. It needs mod_headers, mod_rewrite
// and mod_setenvif, and `AllowOverride All`.

import { type HostingPlan, type HostRedirect, hostFiles } from "./hosting-plan.ts";
import { mediaTypes, textTypes } from "./media-types.ts";
import { escaped, patternSource } from "./path-pattern.ts";
import { quotedText } from "./server-text.ts";

/** The file is read at each request. What it does not say, the page at the old address does. */
const mostRedirects = 500;

export function htaccess(plan: HostingPlan): string {
  const { basePath, redirects } = plan;
  return `# Made by npm run build.
DirectoryIndex index.html
Options -Indexes -MultiViews
ErrorDocument 404 ${basePath}404.html
FileETag MTime Size
AddDefaultCharset utf-8
${typeLines().join("\n")}

# Later lines win. An answer that something is not there has other variables.
${headerLines(plan).join("\n")}

<IfModule mod_deflate.c>
AddOutputFilterByType DEFLATE ${textTypes().join(" ")}
# Compressed, a file has an ETag that Apache does not know again.
RequestHeader edit If-None-Match '^((?:W/)?".*)-gzip"$' '$1-gzip", $1"'
</IfModule>

RewriteEngine On
RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
RewriteRule ^ - [R=405,L]
# Files that begin with a dot, those that only hosts read, and folders without a page.
RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]
RewriteRule ^(?:${hostFiles.map(escaped).join("|")})$ - [R=404,L]
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
${redirects
  .slice(0, mostRedirects)
  .map((redirect) => `${redirectLine(redirect, basePath)}\n`)
  .join("")}`;
}

function typeLines(): readonly string[] {
  return [...mediaTypes].flatMap(([ending, { name, isText }]) => [
    `AddType ${name} .${ending}`,
    ...(isText ? [`AddCharset utf-8 .${ending}`] : []),
  ]);
}

function headerLines({ always, usual, exceptions, basePath }: HostingPlan): readonly string[] {
  return [
    ...[...always, ...usual].map(
      ([name, value]) => `Header always set ${name} ${quotedText(value)}`,
    ),
    ...exceptions.flatMap(({ paths, headers }, index) => [
      `SetEnvIf Request_URI "^${patternSource(paths, basePath)}$" site_${index}`,
      ...[...headers].map(([name, value]) =>
        name === "Content-Type"
          ? `Header set ${name} ${quotedText(value)} env=site_${index}`
          : `Header always set ${name} ${quotedText(value)} env=site_${index}`,
      ),
    ]),
  ];
}

/** The path in a rule begins after the folder of the file. */
function redirectLine({ from, to }: HostRedirect, basePath: string): string {
  const path = escaped(from.slice(basePath.length));
  return `RewriteRule "^${path}$" "${encodeURI(to).replaceAll("%", "\\%")}" [R=301,NE,L]`;
}
