// How every test and every measurement in this folder starts Chromium.

import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const executablePath = process.env.PANGLU_BROWSER ?? '/usr/bin/chromium';

/** The options of the browser that runs the vectors, which another program starts. */
const { 'goog:chromeOptions': shared } = JSON.parse(await readFile(new URL('../webdriver.json', import.meta.url), 'utf8'));

/** Lets pages play sound without a tap. */
export const ANY_AUTOPLAY = '--autoplay-policy=no-user-gesture-required';

/**
 * Without more flags it has the sound policy of browsers that people use.
 * @param {string[]} [flags]
 * @param {import('playwright-core').LaunchOptions} [options]
 */
export const launchBrowser = (flags = [], options = {}) =>
  chromium.launch({ ...options, executablePath, args: [...shared.args, ...flags] });

/**
 * A browser with a profile of its own, whose settings lie in a folder. It returns the context of its pages.
 * @param {string} folder
 * @param {string[]} [flags]
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export const launchProfile = (folder, flags = [], options = {}) =>
  chromium.launchPersistentContext(folder, { ...options, executablePath, args: [...shared.args, ...flags] });
