// What a page holds in memory after a garbage collection.

/**
 * @param {import('playwright-core').CDPSession} cdp of a page
 * @returns {Promise<{ heap: number, code: number, nodes: number, listeners: number }>} bytes of the heap, and how many of them are what
 *   the engine has compiled and learnt about functions that ran often: that grows with every run for a while, whoever wrote them
 */
export async function measureMemory(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  // Collects once more: what a task still held the first time is free then.
  const code = await codeSize(cdp);
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize, code, nodes, listeners: jsEventListeners };
}

async function codeSize(cdp) {
  const chunks = [];
  const take = ({ chunk }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[type].indexOf('code');
  let sum = 0;
  for (let node = 0; node < nodes.length; node += fields.length) if (nodes[node + type] === code) sum += nodes[node + size];
  return sum;
}
