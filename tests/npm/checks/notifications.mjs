// Checks of `verifyNotification`: the verdict and the event.

import { disconnectedOf } from './rows.mjs';
import { HAN } from './tally.mjs';

/** Every notification case is signed with this key, and verified at this time unless it gives another one. */
const KEY = 'callback-key';
const USUAL_NOW = 1_700_000_000;

export function checkNotifications(tally, panglu, cases) {
  judged(tally, panglu, cases.notification);
  goingWrong(tally, panglu, cases.notification);
  interrupted(tally, panglu, disconnectedOf(cases));
  errors(tally, panglu);
}

function judged(tally, { verifyNotification }, rows) {
  for (const row of rows) {
    const { source, lines, now = USUAL_NOW, verdict, faults = [], advice = [], suggestion } = row;
    const body = lines.join('\n');
    const judge = () => verifyNotification(body, { key: KEY, now });
    tally.same(`verifyNotification: ${source}`, () => judge().verdict, verdict);
    const codes = [...faults.map(([code]) => code), ...advice];
    tally.same(`verifyNotification advises: ${source}`, () => judge().advice.map(({ code }) => code), codes);
    tally.holds(`verifyNotification says what it proves: ${source}`, () => judge().proves && judge().doesNotProve);
    if (suggestion === undefined) {
      tally.same(`verifyNotification suggests nothing: ${source}`, () => judge().suggestion, undefined);
    } else {
      const again = () => verifyNotification(judge().suggestion, { key: KEY, now }).verdict;
      tally.same(`verifyNotification suggests a body: ${source}`, again, suggestion);
    }
    const { event: type, stream, recordId, errorCode, subErrorCode, occurrence: idempotencyKey } = row;
    const expected = { type, stream, recordId, errorCode, subErrorCode, idempotencyKey };
    for (const [name, value] of Object.entries(expected)) {
      if (value !== undefined) tally.same(`verifyNotification reads ${name}: ${source}`, () => judge().event[name], value);
    }
  }
}

/** The kinds of event that are newer than the vendor's documents of 2018. */
const NEWER = { 321: 'push-errors', 341: 'recording-errors' };

/** What goes wrong with a push or a recording that goes on. */
function goingWrong(tally, { verifyNotification }, rows) {
  const readable = rows.filter(({ event }) => event !== undefined);
  for (const { source, lines, event: type, newer = false, kinds, moments, level } of readable) {
    const eventOf = (locale) => verifyNotification(lines.join('\n'), { key: KEY, now: USUAL_NOW, locale }).event;
    tally.same(`verifyNotification marks what is newer: ${source}`, () => eventOf().newer, newer);
    tally.same(`verifyNotification names what is newer: ${source}`, () => NEWER[type] === eventOf().name, newer);
    if (kinds === undefined) {
      tally.same(`verifyNotification lists no errors: ${source}`, () => eventOf().errors, undefined);
      continue;
    }
    const found = () => eventOf().errors.map(({ kind, name = null, count }) => [kind, name, count]);
    tally.same(`verifyNotification lists errors: ${source}`, found, kinds);
    const says = (locale) => eventOf(locale).errors.every(({ text }) => text !== '' && HAN.test(text) === (locale === 'zh-CN'));
    tally.holds(`verifyNotification words errors in both languages: ${source}`, () => says('en') && says('zh-CN'));
    const number = ([kind, name], index) => name !== null || eventOf().errors[index].text.includes(String(kind));
    tally.holds(`verifyNotification shows a number without a name: ${source}`, () => kinds.every(number));
    if (moments !== undefined) {
      const seen = () => eventOf().errors.flatMap((error) => error.moments.map(({ at }) => at));
      tally.same(`verifyNotification says when: ${source}`, seen, moments);
    }
    if (level !== undefined) tally.same(`verifyNotification says how grave: ${source}`, () => eventOf().level, level);
  }
}

/** The reason of an end, from the codes in its notification. */
function interrupted(tally, { verifyNotification }, rows) {
  for (const { source, errcode, subErrcode, meanings } of rows) {
    const bodyOf = (event_type) => JSON.stringify({ event_type, stream_id: '8888_a', errcode, sub_errcode: subErrcode });
    const eventOf = (event_type, locale) => verifyNotification(bodyOf(event_type), { key: KEY, now: USUAL_NOW, locale }).event;
    const [product, name, place] = meanings[0].split(' ');
    const what = `${errcode}${subErrcode === undefined ? '' : `/${subErrcode}`}: ${source}`;
    // The meaning of a pair of codes is identified by the second one.
    const code = Number(place.split('/').at(-1));
    if (![errcode, subErrcode].includes(code)) {
      tally.same(`verifyNotification does not guess ${what}`, () => eventOf(0).meaning, undefined);
      continue;
    }
    const found = () => {
      const { errorCode, subErrorCode, meaning } = eventOf(0);
      return { errorCode, subErrorCode, source: meaning.source, name: meaning.name, code: meaning.code };
    };
    const expected = { errorCode: errcode, subErrorCode: subErrcode, source: product, name, code };
    tally.same(`verifyNotification explains ${what}`, found, expected);
    tally.holds(`verifyNotification explains in Chinese ${what}`, () => HAN.test(eventOf(0, 'zh-CN').meaning.title));
    tally.same(`verifyNotification explains no beginning ${what}`, () => eventOf(1).meaning, undefined);
  }
}

function errors(tally, { verifyNotification }) {
  tally.throws('no notification key', () => verifyNotification('{}', { key: '' }), { field: 'key', code: 'empty' });
  const parsed = () => verifyNotification({ event_type: 0 }, { key: 'k' });
  tally.throws('a body that was parsed already', parsed, { code: 'wrong-type', field: 'body' });
}
