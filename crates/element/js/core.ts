// The wasm of the element: one instance for all elements of a page, loaded once, and again if it did not arrive.

import init, { type Instance } from '#glue';
import { share } from './chunks.js';

export type Core = { readonly Instance: typeof Instance };

type Source = () => Parameters<typeof init>[0];

let source: Source | undefined;
let loading: Promise<void> | undefined;

/** Sets where the wasm comes from. */
export function provide(from: Source): void {
  source = from;
}

/** Resolves when elements can be made. */
export function loaded(): Promise<void> {
  loading ??= start().catch((cause) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function start(): Promise<void> {
  if (source === undefined) throw new Error('This entry has no wasm.');
  share(await init(source()));
}
