import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { Builder, By } from 'selenium-webdriver';
import { screen } from './driver.ts';

const webDriver = '/usr/bin/WebKitWebDriver';
const xvfb = '/usr/bin/Xvfb';
const miniBrowser = () => globSync('/usr/{lib,libexec}/**/webkit2gtk-4.*/MiniBrowser')[0];

async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts a screen in memory. @returns its name and how to stop it. */
async function startScreen() {
  const process = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(process.stdout, 'data');
  return { display: `:${String(number).trim()}`, stop: () => process.kill() };
}

/** Waits until something answers on a port. */
async function answering(port) {
  for (let tries = 0; tries < 200; tries++) {
    try {
      return await fetch(`http://127.0.0.1:${port}/status`);
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/**
 * WebKit, by Selenium against WebKitGTK's own WebDriver.
 * @type {import('./driver.ts').Engine}
 */
export const webkit = {
  name: 'WebKit',
  missing: () => (existsSync(webDriver) && existsSync(xvfb) && miniBrowser() ? undefined : 'apt-get install webkit2gtk-driver xvfb'),
  async start() {
    const { display, stop } = await startScreen();
    const port = await freePort();
    const server = spawn(webDriver, [`--port=${port}`], {
      // Its sandbox wants rights that a container does not give.
      env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
      stdio: 'ignore',
    });
    await answering(port);
    return {
      async open() {
        const browser = await new Builder()
          .usingServer(`http://127.0.0.1:${port}`)
          .withCapabilities({
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation', `--geometry=${screen.width}x${screen.height}`] },
          })
          .build();
        return {
          goto: (url) => browser.get(url),
          click: (selector) => browser.findElement(By.css(selector)).click(),
          back: () => browser.navigate().back(),
          eval: (expression) => browser.executeScript(`return (${expression})`),
          close: () => browser.quit(),
        };
      },
      async stop() {
        server.kill();
        stop();
      },
    };
  },
};
