// What whoever runs a server writes around the configuration that the build makes.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FoundServer, ServerName } from "./find-server.ts";

export interface ServerPlace {
  /** A folder for what the server writes. */
  readonly folder: string;
  /** What is served, with the base path as folders in it. */
  readonly root: string;
  /** The folder that holds what the build makes for servers. */
  readonly configs: string;
  readonly port: number;
}

/** @returns the arguments that the server is to be started with */
export const configure: Readonly<
  Record<ServerName, (place: ServerPlace, found: FoundServer) => readonly string[]>
> = {
  nginx: ({ folder, root, configs, port }) => {
    const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    const temporary = kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join("\n");
    const file = join(folder, "server.conf");
    writeFileSync(
      file,
      `daemon off;
${isRoot() ? "user root;" : ""}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  ${temporary}
  server {
    listen 127.0.0.1:${port};
    server_name localhost;
    root ${root};
    include ${configs}/nginx.conf;
  }
}
`,
    );
    return ["-c", file, "-p", folder, "-e", join(folder, "error.log")];
  },
  caddy: ({ folder, root, configs, port }) => {
    const file = join(folder, "server.caddy");
    writeFileSync(
      file,
      `{
	admin off
	auto_https off
}
:${port} {
	bind 127.0.0.1
	root * ${root}
	import ${configs}/Caddyfile
	respond 404
}
`,
    );
    return ["run", "--config", file, "--adapter", "caddyfile"];
  },
  apache2: ({ folder, root, port }, { modules }) => {
    const names =
      "mpm_event authz_core unixd dir autoindex negotiation mime headers rewrite setenvif filter deflate";
    const loads = names.split(" ").map((name) => [
      // Debian has some of them in the program itself.
      `<IfModule !${name}_module>`,
      `LoadModule ${name}_module ${modules}/mod_${name}.so`,
      "</IfModule>",
    ]);
    const file = join(folder, "server.conf");
    writeFileSync(
      file,
      `${loads.flat().join("\n")}
ServerRoot ${folder}
PidFile ${folder}/apache.pid
DefaultRuntimeDir ${folder}
ServerName localhost
ServerTokens Prod
ServerSignature Off
TypesConfig /dev/null
TraceEnable Off
AllowEncodedSlashes Off
StartServers 1
Listen 127.0.0.1:${port}
ErrorLog ${folder}/error.log
${isRoot() ? "User nobody\nGroup nogroup" : ""}
DocumentRoot ${root}
<Directory />
  AllowOverride None
  Require all denied
</Directory>
# As careless as a host can be.
<Directory ${root}>
  Options Indexes MultiViews FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
`,
    );
    return ["-f", file, "-D", "FOREGROUND"];
  },
};

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
