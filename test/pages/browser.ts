import { accessSync, constants } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where Debian's and most other packages put it; `ASSAY_CHROMIUM` names another place. */
const CHROMIUM = process.env.ASSAY_CHROMIUM ?? "/usr/bin/chromium";

const QUIET = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-gpu",
];

/** True when `ASSAY_NO_BROWSER=1` asks to leave the browser tests out; they are then reported as skipped. */
export const NO_BROWSER = process.env.ASSAY_NO_BROWSER === "1";

/** Starts the browser. Throws a message that says what to install when there is none. */
export async function launch(): Promise<Browser> {
  try {
    accessSync(CHROMIUM, constants.X_OK);
  } catch {
    throw new Error(
      `no browser at ${CHROMIUM}: install chromium and fonts-noto-cjk (apt-get install chromium fonts-noto-cjk), ` +
        "name one with ASSAY_CHROMIUM, or leave these tests out with ASSAY_NO_BROWSER=1",
    );
  }
  return chromium.launch({ executablePath: CHROMIUM, args: QUIET });
}

export interface Watched {
  readonly page: Page;
  /** Console errors, uncaught errors, policy violations, failed requests and requests that leave the desk. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Opens a page that writes down everything that goes wrong in it. */
export async function watch(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: "zh-TW", viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") faults.push(`console: ${line.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A page that is left takes its open questions back.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const address = request.url().replace(/^blob:/, "");
    if (!address.startsWith(origin)) faults.push(`left the desk: ${address}`);
  });
  return { page, faults, close: () => context.close() };
}
