// Checks of `explain` and `identify`.

import { explainedOf, listedOf } from './rows.mjs';
import { HAN } from './tally.mjs';

export function checkAnswers(tally, panglu, cases) {
  listed(tally, panglu, listedOf(cases));
  explained(tally, panglu, explainedOf(cases));
  identified(tally, panglu, cases.identify);
  errors(tally, panglu);
}

function listed(tally, { explain }, rows) {
  for (const { source, product, codes } of rows) {
    for (const code of codes) {
      const first = () => {
        const { query, known, meanings } = explain(code, { source: product });
        return { query, known, source: meanings[0].source, fit: meanings[0].fit, code: meanings[0].code };
      };
      tally.same(`explain ${code}: ${source}`, first, { query: code, known: true, source: product, fit: 'exact', code });
    }
  }
}

function explained(tally, { explain }, rows) {
  for (const row of rows) {
    const { source, code, asked, known, meanings, who, retry, benign = false, contact = [] } = row;
    const found = () => {
      const answer = explain(code, asked === undefined ? undefined : { source: asked });
      const [first] = answer.meanings;
      return {
        query: answer.query,
        known: answer.known,
        meanings: answer.meanings.map((meaning) => `${meaning.source} ${meaning.name} ${meaning.fit}`),
        who: first.who,
        retry: first.retry.afterSeconds ?? null,
        benign: first.benign,
        contact: first.contact,
      };
    };
    const expected = { query: code, known, meanings, who, retry: retry ?? null, benign, contact };
    tally.same(`explain ${code}: ${source}`, found, expected);
    const titles = () => ['zh-CN', 'en'].map((locale) => HAN.test(explain(code, { locale }).meanings[0].title));
    tally.same(`explain ${code} in the reader's language`, titles, [true, false]);
  }
}

function identified(tally, { identify }, rows) {
  for (const { source, text, kind, room, count, code, others = [] } of rows) {
    tally.same(`identify: ${source}`, () => identify(text).kind, kind);
    tally.holds(`identify says it in words: ${source}`, () => identify(text).text.length > 0);
    if (kind === 'room') {
      const found = () => {
        const { bizId = '', roomId, userId = '', streamKind = '' } = identify(text);
        return [bizId, String(roomId), userId, streamKind];
      };
      tally.same(`identify finds the room: ${source}`, found, room);
    }
    if (kind === 'rooms') tally.same(`identify counts rooms: ${source}`, () => identify(text).rooms.length, count);
    if (kind === 'code' || kind === 'log-line') tally.same(`identify finds the code: ${source}`, () => identify(text).code, code);
    for (const other of others) {
      const offered = () => identify(text).alternatives.some((reading) => reading.kind === other);
      tally.holds(`identify offers ${other} as well: ${source}`, offered);
    }
    tally.holds(`identify in Chinese: ${source}`, () => HAN.test(identify(text, { locale: 'zh-CN' }).text));
  }
}

function errors(tally, { explain, identify }) {
  tally.throws('a code that is a text', () => explain('1001'), { code: 'wrong-type', field: 'code' });
  const noSource = { code: 'not-one-of', field: 'source', says: 'relay' };
  tally.throws('a source that does not exist', () => explain(1001, { source: 'browser' }), noSource);
  tally.throws('a locale that is a list', () => explain(1, { locale: ['en'] }), { code: 'wrong-type', field: 'locale' });
  tally.throws('a pasted number', () => identify(1), { code: 'wrong-type', field: 'text' });
}
