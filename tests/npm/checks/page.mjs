// Shows the results on a page: a text to read, and the complete report.

/**
 * Shows a report under a name.
 * @param {string} name
 * @param {() => Promise<{ report: object, sample: string }>} find a failure to run at all is shown as such
 */
export async function show(name, find) {
  const shown = document.createElement('output');
  shown.id = name;
  const broken = (error) => ({ report: { passed: 0, failures: [`${error?.name}: ${error?.message}`] }, sample: 'nothing' });
  const { report, sample } = await find().catch(broken);
  shown.textContent = sample;
  shown.dataset.report = JSON.stringify(report);
  document.body.append(shown);
}

/** The text that a page shows: the vendor's example. */
export const sampleOf = ({ streamCode }) => streamCode({ bizId: 8888, roomId: 293710, userId: '14y2l2c' });

/**
 * What a page shows of an entry.
 * @param {Function} run a set of checks
 * @param {object} entry the exports
 * @param {...unknown} rest what this set is given besides: the cases, and how the entry is started
 */
export const answersOf = async (run, entry, ...rest) => ({ report: await run(entry, ...rest), sample: sampleOf(entry) });

/** What a worker posts back when it is done. */
export const answerOf = (worker, message) =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message ?? 'the worker could not be loaded'));
    worker.postMessage(message);
  });
