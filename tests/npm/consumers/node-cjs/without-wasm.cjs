// An environment without WebAssembly, such as a browser in lockdown mode: every entry loads, and its calls say what is
// wrong.

delete globalThis.WebAssembly;

const ENTRIES = {
  'panglu': require('panglu'),
  'panglu/slim': require('panglu/slim'),
  'panglu/addresses': require('panglu/addresses'),
  'panglu/addresses/slim': require('panglu/addresses/slim'),
};

const errors = {};
for (const [name, entry] of Object.entries(ENTRIES)) {
  const { PangluError, initSync, streamCode } = entry;
  const calls = [() => streamCode({ bizId: 1, roomId: 1, userId: 'u' })];
  if (initSync) calls.push(() => initSync(new Uint8Array(8)), calls[0]);
  errors[name] = calls.map((call) => {
    try {
      return call();
    } catch (error) {
      return [error instanceof PangluError, error.code];
    }
  });
}
console.log(JSON.stringify(errors));
