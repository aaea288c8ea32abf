// The types of the slim entries.

import * as addressesSlim from 'panglu/addresses/slim';
import { init, initSync, PangluError, streamCode } from 'panglu/slim';
import type { Instance, StreamOptions } from 'panglu/slim';

export const options: StreamOptions = { bizId: 1, roomId: 1, userId: 'u' };

/** Never called, only compiled. */
export async function everyWay(module: WebAssembly.Module, bytes: Uint8Array<ArrayBuffer>, response: Response): Promise<string> {
  for (const start of [init, addressesSlim.init]) {
    await start(module);
    await start(bytes);
    await start(bytes.buffer);
    await start(response);
    await start(fetch('panglu.wasm'));
    await start(new URL('https://example.com/panglu.wasm'));
    await start('panglu.wasm');
    // @ts-expect-error a number is no wasm
    await start(1);
  }
  for (const start of [initSync, addressesSlim.initSync]) {
    start(module);
    start(bytes);
    // @ts-expect-error an address cannot be fetched at once
    start('panglu.wasm');
  }
  const started: Instance = await addressesSlim.init(module);
  const { memory } = await init(module);
  return (memory satisfies WebAssembly.Memory) && started.memory.buffer && streamCode(options) + addressesSlim.streamCode(options);
}

// @ts-expect-error this entry explains nothing
void addressesSlim.explain;

export const isPangluError = (error: unknown): error is PangluError =>
  error instanceof PangluError || error instanceof addressesSlim.PangluError;
