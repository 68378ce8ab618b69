const quotation = /“[^“”\n，。；：！？]{1,15}”$/;
const longestQuotation = 17;

/** Where the short quotation that ends at an offset starts; the offset itself where none ends there. */
export const startOfQuotation = (text: string, to: number): number =>
  text.charAt(to - 1) === '”'
    ? to - (quotation.exec(text.slice(Math.max(0, to - longestQuotation), to))?.[0].length ?? 0)
    : to;
