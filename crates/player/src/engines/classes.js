// Classes that the engines construct by themselves, with what Panglu adds to them.

/**
 * The class that mpegts.js constructs for every request. `open` gets the address and a function for the data.
 */
export function loaderClass(BaseLoader, open) {
  return class extends BaseLoader {
    constructor() {
      super('panglu');
      // The first frame waits for nothing.
      this._needStash = false;
    }

    open({ url }) {
      // 2: data is on its way. How the connection ends is reported elsewhere.
      this._status = 2;
      open(url, (chunk, from, received) => this._onDataArrival?.(chunk, from, received));
    }

    abort() {
      this._status = 4;
    }
  };
}

/** hls.js with options, for players that construct it without any. `constructed` gets every instance. */
export function withOptions(Hls, options, constructed) {
  return class extends Hls {
    constructor(own) {
      super({ ...own, ...options });
      constructed(this);
    }
  };
}
