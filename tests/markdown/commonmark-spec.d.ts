// The package ships no types.

declare module "commonmark-spec" {
  /** One example of the specification; `→` stands for a tab. */
  export interface SpecExample {
    readonly markdown: string;
    readonly html: string;
    readonly section: string;
    readonly number: number;
  }

  const spec: { readonly text: string; readonly tests: readonly SpecExample[] };
  export default spec;
}
