// Eleventy's own development server, kept to this machine: drafts are nobody else's business.

import DevServer from "@11ty/eleventy-dev-server";

const loopback = "127.0.0.1";

/** Serves a folder with live reload. By itself the server would listen on every interface. */
export class PreviewServer extends DevServer {
  override _serverListen(port: number): void {
    this.server.listen({ port, host: loopback });
  }
}
