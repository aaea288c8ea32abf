// The attributes of the element, and the properties that mirror them.

/** Attributes with a value. */
const TEXTS = [
  'bizid',
  'room',
  'user',
  'kind',
  'code',
  'flv',
  'hls',
  'domain',
  'app',
  'profile',
  'poster',
  'locale',
  'engine',
  'format',
  'lag',
  'share',
  'token',
  'tcplayer-src',
  'mpegts-src',
  'hls-src',
] as const;

/** Attributes that are there or not. */
export const SWITCHES = ['https', 'muted', 'autoplay', 'controls', 'hotkeys', 'nohotkeys'] as const;

/** What the element reads beside its own: both name what is shown. */
const COMMON = ['title', 'lang'] as const;

export const OBSERVED: readonly string[] = [...TEXTS, ...SWITCHES, ...COMMON];

const propertyOf = (attribute: string): string => attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Defines a property for each attribute. Setting `null` or `undefined` removes an attribute with a value. */
export function mirror(prototype: HTMLElement): void {
  for (const name of TEXTS) {
    Object.defineProperty(prototype, propertyOf(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? '';
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }
  for (const name of SWITCHES) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.hasAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        this.toggleAttribute(name, Boolean(value));
      },
    });
  }
}

/** Takes over properties that were set before the element was defined: they hide those of the class. */
export function adoptEarly(element: HTMLElement, others: readonly string[]): void {
  for (const name of [...TEXTS.map(propertyOf), ...SWITCHES, ...others]) {
    if (!Object.hasOwn(element, name)) continue;
    const value = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
