// The types of the entry whose wasm the reader brings.

import { init, initSync, PangluError, streamCode } from 'panglu/slim';
import type { StreamOptions } from 'panglu/slim';

export const options: StreamOptions = { bizId: 1, roomId: 1, userId: 'u' };

/** Never called: the compiler alone judges it. */
export async function everyWay(module: WebAssembly.Module, bytes: Uint8Array<ArrayBuffer>, response: Response): Promise<string> {
  await init(module);
  await init(bytes);
  await init(bytes.buffer);
  await init(response);
  await init(fetch('panglu.wasm'));
  await init(new URL('https://example.com/panglu.wasm'));
  await init('panglu.wasm');
  initSync(module);
  initSync(bytes);
  // @ts-expect-error a number is no wasm
  await init(1);
  // @ts-expect-error an address cannot be fetched at once
  initSync('panglu.wasm');
  const { memory } = await init(module);
  return memory satisfies WebAssembly.Memory && streamCode(options);
}

export const isRefusal = (error: unknown): error is PangluError => error instanceof PangluError;
