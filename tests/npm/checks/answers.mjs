// What codes mean, what pasted texts are, and what notifications are worth.

/** Every notification case is signed with this key, and judged at this time unless it says otherwise. */
const KEY = 'callback-key';
const USUAL_NOW = 1_700_000_000;

const HAN = /\p{Script=Han}/u;

export function checkAnswers(tally, panglu, cases) {
  explained(tally, panglu, cases.errors);
  identified(tally, panglu, cases.identify);
  judged(tally, panglu, cases.notification);
}

function explained(tally, { explain }, rows) {
  for (const { source, product, codes } of rows.filter(({ check }) => check === 'listed')) {
    for (const code of codes) {
      const first = () => {
        const { query, known, meanings } = explain(code, { source: product });
        return { query, known, source: meanings[0].source, fit: meanings[0].fit, code: meanings[0].code };
      };
      tally.same(`explain ${code}: ${source}`, first, { query: code, known: true, source: product, fit: 'exact', code });
    }
  }
  for (const row of rows.filter(({ check }) => check === 'explained')) {
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

function judged(tally, { verifyNotification }, rows) {
  for (const row of rows) {
    const { source, lines, now = USUAL_NOW, verdict, faults = [], advice = [], mended } = row;
    const body = lines.join('\n');
    const judge = () => verifyNotification(body, { key: KEY, now });
    tally.same(`verifyNotification: ${source}`, () => judge().verdict, verdict);
    const codes = [...faults.map(([code]) => code), ...advice];
    tally.same(`verifyNotification advises: ${source}`, () => judge().advice.map(({ code }) => code), codes);
    tally.holds(`verifyNotification says what it proves: ${source}`, () => judge().proves && judge().doesNotProve);
    if (mended !== undefined) {
      const again = () => verifyNotification(judge().advice[0].mended, { key: KEY, now }).verdict;
      tally.same(`verifyNotification mends: ${source}`, again, mended);
    }
    const expected = { type: row.event, stream: row.stream, errorCode: row.errorCode, idempotencyKey: row.occurrence };
    for (const [name, value] of Object.entries(expected)) {
      if (value !== undefined) tally.same(`verifyNotification reads ${name}: ${source}`, () => judge().event[name], value);
    }
  }
}
