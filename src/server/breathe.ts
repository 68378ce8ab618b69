/** Lets everything in that waits while there is much to do: keys, questions, cancellations. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
