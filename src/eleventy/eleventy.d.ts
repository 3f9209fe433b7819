// The part of Eleventy 3.1.8 that this program uses. Eleventy ships no types of its own.

declare module "@11ty/eleventy" {
  /** What `.eleventy.ts` is given. */
  export interface UserConfig {
    readonly globalData: Readonly<Record<string, unknown>>;
    addPlugin(plugin: (config: UserConfig) => void): void;
    addGlobalData(name: string, data: unknown): void;
    addTemplateFormats(formats: string): void;
    addExtension(extension: string, options: { readonly key: string }): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addWatchTarget(path: string): void;
    setChokidarConfig(options: { readonly awaitWriteFinish: boolean }): void;
    on(event: "eleventy.after", listener: (event: AfterEvent) => void | Promise<void>): void;
  }

  export interface AfterEvent {
    readonly directories: { readonly output: string };
    /** What was rendered, without copied files. */
    readonly results: readonly { readonly url: string; readonly outputPath: string | false }[];
  }

  export interface EleventyOptions {
    readonly configPath: string;
    readonly quietMode?: boolean;
    /** `cli` makes the arguments of the constructor win over the configuration. */
    readonly source?: "cli" | "script";
    readonly runMode?: "build" | "serve" | "watch";
    /** Runs before the file at `configPath`. */
    readonly config?: (config: UserConfig) => void;
  }

  export interface Watcher {
    on(event: "unlink", listener: (path: string) => void): void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    /** Set by `watch`. */
    readonly watcher: Watcher;
    init(): Promise<void>;
    write(): Promise<unknown>;
    /** Builds, then rebuilds on changes. @returns a function that rebuilds as if a path had changed */
    watch(): Promise<(path: string) => Promise<void>>;
    disableLogger(): void;
  }
}

declare module "@11ty/eleventy-dev-server" {
  import type { Server } from "node:http";

  export default class DevServer {
    constructor(name: string, folder: string, options: object);
    readonly server: Server;
    serve(port: number): void;
    /** Makes open pages load again. */
    reload(): void;
    close(): Promise<void>;
    /** Called to open the port. */
    _serverListen(port: number): void;
  }
}
