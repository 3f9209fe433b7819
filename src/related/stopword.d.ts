// The package ships no types. It exports lists named by ISO 639-3 code (`eng`), a few by their own
// names (`porBr`, `_123`), and functions.
declare module "stopword" {
  const stopword: Readonly<Record<string, readonly string[] | (() => void)>>;
  export default stopword;
}
