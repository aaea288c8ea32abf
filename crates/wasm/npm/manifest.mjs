// custom-elements.json of the package: what editors and documentation tools know of <panglu-player>. It is printed from the
// element's own list of attributes, so that the two cannot differ.

import { build } from 'esbuild';

/** Events of the element beside those of media elements, with their types. */
const EVENTS = {
  statechange: 'CustomEvent<PangluPlayerState>',
  stats: 'CustomEvent<PangluPlayerStats>',
  metrics: 'CustomEvent<PangluPlayerMetrics>',
  error: 'Event',
  play: 'Event',
  pause: 'Event',
  playing: 'Event',
  volumechange: 'Event',
};

/** The parts that pages can style. */
const PARTS = [
  ['frame', 'everything'],
  ['stage', 'the picture'],
  ['poster', 'the picture before the first frame'],
  ['overlay', 'what lies over the picture while it does not move'],
  ['sentence', 'the state in words'],
  ['busy', 'the sign that something is on its way'],
  ['action', 'the button in the middle'],
  ['play-large', 'the button in the middle where it means play'],
  ['controls', 'the bar with the buttons'],
  ...['play', 'mute', 'volume', 'live', 'lag', 'settings-button', 'picture-in-picture', 'fullscreen'].map((name) => [
    name,
    'a control',
  ]),
  ['settings', 'the sheet with the settings'],
  ['format', 'the choice of the format'],
  ['engine', 'the choice of the player'],
  ['statistics', 'the figures'],
  ['share', 'the sheet with the link'],
  ['link', 'the link'],
  ['shortcuts', 'the sheet with the keys'],
  ...['statistics-button', 'share-button', 'report-button', 'shortcuts-button', 'copy-link', 'close'].map((name) => [
    name,
    'a button of a sheet',
  ]),
];

const PROPERTIES = ['live', 'ink', 'surface', 'background', 'radius', 'font'];

/** The manifest, from the script with the attributes. */
export async function manifest(script) {
  const { outputFiles } = await build({ entryPoints: [script], bundle: true, write: false, format: 'esm', logLevel: 'warning' });
  const { OBSERVED, SWITCHES } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const property = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const attributes = OBSERVED.map((name) => ({
    name,
    fieldName: property(name),
    type: { text: SWITCHES.includes(name) ? 'boolean' : 'string' },
  }));
  const name = 'PangluPlayerElement';
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/player.js',
        declarations: [
          {
            kind: 'class',
            name,
            customElement: true,
            tagName: 'panglu-player',
            description: 'Plays a relayed live stream, with controls and the state in words.',
            attributes,
            members: attributes.map(({ fieldName, type }) => ({ kind: 'field', name: fieldName, type })),
            events: Object.entries(EVENTS).map(([event, text]) => ({ name: event, type: { text } })),
            slots: [
              { name: 'poster', description: 'shown before the first frame' },
              { name: 'controls', description: 'more buttons for the bar' },
            ],
            cssParts: PARTS.map(([part, description]) => ({ name: part, description })),
            cssProperties: PROPERTIES.map((own) => ({ name: `--panglu-${own}` })),
          },
        ],
        exports: [
          { kind: 'js', name, declaration: { name } },
          { kind: 'custom-element-definition', name: 'panglu-player', declaration: { name } },
        ],
      },
    ],
  };
}
