/** Lexicon tables are bundled as text, so that the same code loads them in Node and in a browser. */
declare module '*.tsv' {
  const text: string;
  export default text;
}
