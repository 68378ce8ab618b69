/** Lexicon tables are bundled as text, so that the same code loads them in Node and in a browser. */
declare module '*.tsv' {
  const text: string;
  export default text;
}

/** The weights of the name model are bundled as bytes. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
