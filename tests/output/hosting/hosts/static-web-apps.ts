// How Azure Static Web Apps reads `staticwebapp.config.json`
// (https://learn.microsoft.com/azure/static-web-apps/configuration): the first route that matches is
// the only one; its headers take the place of global ones of the same name. Paths are compared as they
// are asked for, as Microsoft's emulator does it.

import { addTo, type Host } from "./host.ts";

interface Config {
  readonly trailingSlash: string;
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly {
    readonly route: string;
    readonly redirect?: string;
    readonly statusCode?: number;
    readonly headers?: Readonly<Record<string, string>>;
  }[];
}

export function staticWebApps(text: string): Host {
  if (Buffer.byteLength(text) > 20_000) throw new Error("Azure refuses so large a file");
  const { globalHeaders, routes }: Config = JSON.parse(text);
  return (path) => {
    const route = routes.find((each) => routeRegExp(each.route).test(path));
    const all = new Map<string, string[]>();
    const headers = new Map([
      ...Object.entries(globalHeaders),
      ...Object.entries(route?.headers ?? {}),
    ]);
    for (const [name, value] of headers) addTo(all, name, value);
    const { redirect, statusCode = 302 } = route ?? {};
    return {
      redirect: redirect === undefined ? undefined : { status: statusCode, location: redirect },
      headers: all,
    };
  };
}

/** A star stands at the end, or before the ending of a file. */
function routeRegExp(route: string): RegExp {
  const [start = "", ending, ...rest] = route.split("*");
  if (rest.length > 0 || (ending && !/^\.\w+$/.test(ending))) {
    throw new Error(`Azure refuses ${route}`);
  }
  const exact = (text: string) => text.replaceAll(/[.^$|()[\]{}\\+?]/g, "\\$&");
  return new RegExp(
    ending === undefined ? `^${exact(start)}$` : `^${exact(start)}.*${exact(ending)}$`,
  );
}
