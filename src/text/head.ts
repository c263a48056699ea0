/** The first bytes of a stream, and the stream with them put back. */
export interface Head {
  readonly bytes: Uint8Array;
  /** Whether the stream holds nothing more. */
  readonly isWhole: boolean;
  /** The whole stream, to be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Lets go of the stream, whether or not it was read. */
  readonly close: () => Promise<void>;
}

/** Reads ahead until `length` bytes are there or the stream ends; holds no more than that and one chunk. */
export async function readHead(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Head> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  while (size < length && !isWhole) {
    const next = await iterator.next();
    if (next.done === true) isWhole = true;
    else if (next.value.length > 0) {
      read.push(next.value);
      size += next.value.length;
    }
  }
  const bytes = read.length === 1 ? read[0]! : Buffer.concat(read);
  return {
    bytes: bytes.subarray(0, length),
    isWhole: isWhole && size <= length,
    chunks: resume(bytes, iterator),
    close: async () => {
      await iterator.return?.();
    },
  };
}

async function* resume(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
