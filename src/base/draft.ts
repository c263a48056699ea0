/** A record while it is put together. Adding an optional field costs less than spreading one over the rest. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
