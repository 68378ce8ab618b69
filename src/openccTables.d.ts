/** OpenCC's tables as opencc-js carries them: `traditional simplified|…`, and the other way round in the first. */
declare module 'opencc-js/dict/STCharacters' {
  const table: string;
  export default table;
}
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
declare module 'opencc-js/dict/TSPhrases' {
  const table: string;
  export default table;
}
