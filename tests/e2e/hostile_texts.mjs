// Texts that would do harm wherever they were taken for more than a text, and how to see that they did none.

/** What a text sets if it runs. */
export const RAN = 'hostileTextRan';

const RUN = `window.${RAN}=1`;

/** By what they try. */
export const HOSTILE = {
  'a script': `<script>${RUN}</script>`,
  'an event handler': `<img src=x onerror="${RUN}">`,
  'a handler out of an attribute': `" autofocus onfocus="${RUN}" x="`,
  'a handler out of an attribute in other quotes': `' onmouseover='${RUN}`,
  'a drawing': `<svg onload=${RUN}><animate onbegin=${RUN}>`,
  'a frame': `<iframe srcdoc="<script>parent.${RAN}=1</script>"></iframe>`,
  'another base': '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  'the end of a script': `</script><script>${RUN}</script><!--`,
  'the end of a comment': `--><img src=x onerror=${RUN}><!--`,
  'the end of a text box': `</textarea></title></style><img src=x onerror=${RUN}>`,
  'an address that runs': `javascript:${RUN}//`,
  'an address that runs, disguised': ` JaVa\tScRiPt:${RUN}`,
  'a page in an address': `data:text/html,<script>opener.${RAN}=1</script>`,
  'an address of a stranger': 'https://evil.example/x.flv?<script>',
  'an address with a user': 'http://127.0.0.1@evil.example/live/a.flv',
  'the end of a text in JavaScript': `');${RUN};('`,
  'the end of a text in JSON': `"};${RUN};{"`,
  'a backslash at the end': `\\";${RUN};//\\`,
  'a template of JavaScript': `\`\${${RUN}}\`\${${RUN}}`,
  'a template of a framework': `{{constructor.constructor('${RUN}')()}}<%= ${RUN} %>`,
  'the end of a line': `x\u2028${RUN}\u2029${RUN}\r\n${RUN}\n//`,
  'a command': "'; touch hostile-text-ran; '",
  'a command in a command': '$(touch hostile-text-ran)`touch hostile-text-ran`"$(touch hostile-text-ran)"',
  'a command after another': '| touch hostile-text-ran & touch hostile-text-ran\ntouch hostile-text-ran',
  'an option of a command': '--output=hostile-text-ran',
  'a formula': "=cmd|' /C calc'!A0",
  'a formula that calls out': '@SUM(1+1)*HYPERLINK("https://evil.example/","x")',
  'a name of every object': '__proto__',
  'another name of every object': 'constructor',
  'percent signs': '%3Cscript%3E%00%0d%0a%2e%2e%2f%zz%E0%A4%A%ED%A0%80%',
  'a path upwards': '../../../../etc/passwd%00',
  'a header': 'x\r\nSet-Cookie: a=b\r\n\r\n<html>',
  'the other direction': '\u202e\u2066gnp.eciffo\u2069\u200f',
  'nothing to see': '\u200b\u200d\u2060\ufeff\u00ad\u180e',
  // They cannot be parted from their letter, so more of them would be wider than any page.
  'many accents': `Z${'\u0300\u0301\u0302\u0489'.repeat(10)}`,
  'half a character': 'a\ud800b\udc00\ud83d',
  'the end of a text in C': 'a\0b\u0001\u0008\u001b[31m\u007f',
  'a very long word': 'W'.repeat(3000),
  'a very long word in Chinese': '\u65c1'.repeat(2000),
  'a very long number': '9'.repeat(400),
  'a number that is none': '-0x1e309NaN',
  'signs of other texts': '<![CDATA[x]]>&lt;&#60;&amp;lt;\\x3cscript\\u003e%s%n{0}',
};

/** The texts as numbers: half characters do not survive the way into a page. */
export const UNITS = Object.entries(HOSTILE).map(([name, text]) => [
  name,
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
]);

/** Servers take no longer addresses than all of it in one. */
const LONGEST = 300;

/** For addresses, which hold no half characters. */
export const encoded = (text) => encodeURIComponent(text.slice(0, LONGEST).toWellFormed());

/** Runs in the page before anything else: hears what should not happen. */
export function listen() {
  window.copiedTexts = [];
  window.addEventListener('panglu-panicked', ({ detail }) => {
    window.panicked = detail;
  });
  const { clipboard } = navigator;
  const write = clipboard?.writeText.bind(clipboard);
  if (clipboard)
    clipboard.writeText = (text) => {
      window.copiedTexts.push(text);
      return write(text);
    };
}

/** Runs in the page: everything that a text has done there which it must not do. The pages call it by its name in `window`. */
export function harm() {
  const found = [];
  const ran = 'hostileTextRan';
  if (ran in window) found.push('it ran');
  if (window.panicked !== undefined) found.push(`it panicked: ${window.panicked}`);
  if (Object.keys(Object.prototype).length > 0) found.push('it changed every object');
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const is = element.localName;
      const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      const own = address === '' || new URL(address, document.baseURI).origin === location.origin;
      if (['iframe', 'object', 'embed', 'frame', 'marquee'].includes(is))
        found.push(`an element: ${element.outerHTML.slice(0, 200)}`);
      if (is === 'img' && element.hasAttribute('src')) found.push(`an image: ${element.outerHTML.slice(0, 200)}`);
      if (['script', 'link', 'base', 'form'].includes(is) && !own) found.push(`a stranger: ${element.outerHTML.slice(0, 200)}`);
      if (is === 'a' && !own && !/^https?:\/\/(?!evil)/.test(address)) found.push(`a link: ${element.outerHTML.slice(0, 200)}`);
      for (const { name } of element.attributes) if (/^on/i.test(name)) found.push(`a handler: ${element.outerHTML.slice(0, 200)}`);
    }
  }
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) {
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1);
    found.push(
      `it is ${page.scrollWidth - innerWidth} px too wide: ${wide
        .slice(0, 3)
        .map((one) => one.outerHTML.slice(0, 120))
        .join(' | ')}`,
    );
  }
  return found;
}
