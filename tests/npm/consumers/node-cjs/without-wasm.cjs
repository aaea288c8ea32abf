// A place that has no WebAssembly, as a browser in lockdown: the package loads, and says what is the matter when it is asked.

delete globalThis.WebAssembly;

const { PangluError, identify } = require('panglu');
const slim = require('panglu/slim');

const refusals = [];
for (const call of [() => identify(''), () => slim.initSync(new Uint8Array(8)), () => slim.identify('')]) {
  try {
    call();
  } catch (error) {
    refusals.push([error instanceof PangluError || error instanceof slim.PangluError, error.code]);
  }
}
console.log(JSON.stringify(refusals));
