// What the element has of a media element, read from the video that is playing at the moment.

/** The properties that are those of the video. Without a video they are those of an empty one. */
const OF_THE_VIDEO = [
  'buffered',
  'currentTime',
  'duration',
  'ended',
  'networkState',
  'playbackRate',
  'played',
  'readyState',
  'seekable',
  'seeking',
  'videoHeight',
  'videoWidth',
] as const satisfies readonly (keyof HTMLVideoElement)[];

const CONSTANTS = {
  HAVE_NOTHING: 0,
  HAVE_METADATA: 1,
  HAVE_CURRENT_DATA: 2,
  HAVE_FUTURE_DATA: 3,
  HAVE_ENOUGH_DATA: 4,
  NETWORK_EMPTY: 0,
  NETWORK_IDLE: 1,
  NETWORK_LOADING: 2,
  NETWORK_NO_SOURCE: 3,
} as const;

let empty: HTMLVideoElement | undefined;

/** Defines the properties. */
export function actLikeMedia(prototype: HTMLElement, video: (element: HTMLElement) => HTMLVideoElement | undefined): void {
  for (const name of OF_THE_VIDEO) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        empty ??= document.createElement('video');
        return (video(this) ?? empty)[name];
      },
      // Only to be one: going back in a live stream has no meaning, and the rate belongs to what keeps the delay low.
      set() {},
    });
  }
  for (const [name, value] of Object.entries(CONSTANTS)) Object.defineProperty(prototype, name, { value });
}
