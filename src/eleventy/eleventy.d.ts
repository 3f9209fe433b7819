// The part of Eleventy 3.1.8 that this program uses. Eleventy ships no types of its own.

declare module "@11ty/eleventy" {
  /** What `.eleventy.ts` is given. */
  export interface UserConfig {
    readonly globalData: Readonly<Record<string, unknown>>;
    addPlugin(plugin: (config: UserConfig) => void): void;
    addGlobalData(name: string, data: unknown): void;
    addTemplateFormats(formats: string): void;
    addExtension(extension: string, options: TemplateLanguage): void;
    /**
     * Called by name with what a template gave, just before it is written. Those that are given to
     * `addTransform()` are timed, and Eleventy prints the times whether it may print or not.
     */
    readonly transforms: Record<string, (content: unknown) => unknown>;
    addPassthroughCopy(
      paths: Readonly<Record<string, string>>,
      options: { readonly filter: (path: string) => boolean },
    ): void;
    /** @param options whether a change has the configuration made anew */
    addWatchTarget(path: string, options?: { readonly resetConfig: boolean }): void;
    /** The event comes when all pages are written; who listens is waited for. */
    on(
      event: "eleventy.after",
      listener: (done: { readonly directories: { readonly output: string } }) => Promise<void>,
    ): void;
    /** The event comes before the first page is made. */
    on(
      event: "eleventy.contentMap",
      listener: (map: {
        readonly inputPathToUrl: Readonly<Record<string, readonly string[]>>;
      }) => void,
    ): void;
  }

  export type Data = Readonly<Record<string, unknown>>;

  /** What templates are given, as far as ours use it. */
  export interface TemplateValues {
    readonly publication: object;
    readonly assets: object;
    readonly item?: unknown;
  }

  /** A template language of our own. */
  export interface TemplateLanguage {
    readonly outputFileExtension: string;
    /** Whether Eleventy reads the file. */
    readonly read: boolean;
    readonly useJavaScriptImport: boolean;
    /** Whether templates bring data. */
    readonly getData: boolean;
    readonly getInstanceFromInputPath: (path: string) => Promise<{ readonly data: Data }>;
    readonly compile: (text: string, path: string) => Promise<(values: TemplateValues) => unknown>;
  }

  export interface EleventyOptions {
    readonly configPath: string;
    /** `cli` makes the arguments of the constructor win over the configuration. */
    readonly source?: "cli" | "script";
    /** Runs before the file at `configPath`. */
    readonly config?: (config: UserConfig) => void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    init(): Promise<void>;
    write(): Promise<unknown>;
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
