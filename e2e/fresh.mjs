// Starts `hansa serve` on a folder that is new and goes with it: what an administrator has on the first day. Its console says the token and the address.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { binary, stop } from './demo.mjs';

const START_SECONDS_MAX = 60;

export async function startFresh(root) {
  const data = mkdtempSync(join(tmpdir(), 'hansa-fresh-'));
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('HANSA_')));
  const child = spawn(binary(root), ['serve', '--listen', '127.0.0.1:0', '--data', data], { stdio: ['ignore', 'pipe', 'ignore'], env: own });
  const gone = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  const end = async () => {
    await stop(child, gone);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    return { ...(await said(child, gone)), stop: end };
  } catch (e) {
    await end();
    throw new Error(`hansa serve did not start: ${e.message}`);
  }
}

function said(child, gone) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`it did not listen in ${START_SECONDS_MAX} s`)), START_SECONDS_MAX * 1000);
    let token;
    createInterface({ input: child.stdout }).on('line', (line) => {
      token ??= line.match(/give this token: (\S+)$/)?.[1];
      const url = line.match(/^Hansa listens on (http:\S+)/)?.[1];
      if (url) resolve({ url, token });
    });
    child.once('error', reject);
    gone.then((code) => reject(new Error(`it ended with ${code}`))).finally(() => clearTimeout(timer));
  });
}
