/** Waits for work, but not longer than so many milliseconds. */
export async function within(milliseconds: number, work: () => Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([work(), promise]);
  clearTimeout(timer);
}
