import { readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../run/chromium.mjs';
import { chromiumFlags, extensionFlags } from './chromium-flags';
import type { Site } from './site';
import { type NetworkWatch, watchNetwork } from './watch-network';

export interface BrowserSettings {
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A finger on a small screen instead of a mouse. */
  readonly phone?: boolean;
  readonly flags?: readonly string[];
  /** `allow` for journeys that go offline or search the disk; in others nothing is fetched for later beside them. */
  readonly serviceWorkers?: 'allow' | 'block';
}

/** One person's browser on a profile that outlives it, so that it can be killed and started again. */
export class Browser {
  /** Errors in any console of any page. */
  readonly problems: string[] = [];
  /** Every address that was asked for, by any page. */
  readonly requests: string[] = [];
  /** Hosts that something in the browser tried to reach outside this machine. */
  readonly foreign: string[] = [];
  #context: BrowserContext | undefined;
  #network: NetworkWatch | undefined;

  constructor(
    private readonly site: Site,
    private readonly profile: string,
  ) {}

  get context(): BrowserContext {
    if (!this.#context) throw new Error('the browser is not running');
    return this.#context;
  }

  get page(): Page {
    const page = this.context.pages().at(-1);
    if (!page) throw new Error('no page is open');
    return page;
  }

  async start(settings: BrowserSettings = {}): Promise<void> {
    const executablePath = await findChromium();
    if (!executablePath) throw new Error('no Chromium found');
    this.#network = await watchNetwork();
    const { extension } = this.site;
    this.#context = await chromium.launchPersistentContext(this.profile, {
      executablePath,
      headless: true,
      args: [
        `--proxy-server=${this.#network.address}`,
        ...chromiumFlags(),
        ...(extension ? extensionFlags(extension) : []),
        ...(settings.flags ?? []),
      ],
      ignoreDefaultArgs: ['--disable-extensions'],
      locale: settings.locale ?? 'de-DE',
      serviceWorkers: settings.serviceWorkers ?? 'block',
      colorScheme: settings.colorScheme ?? 'light',
      viewport: settings.viewport ?? { width: 1280, height: 900 },
      ...(settings.phone && { isMobile: true, hasTouch: true }),
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    this.#listen(this.#context);
  }

  /** Opens a route such as `#/check` in the first tab. */
  async open(route: string): Promise<Page> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    await page.goto(this.site.address + route);
    return page;
  }

  /** Ends the browser as a power cut does: SIGKILL to the process that owns the profile. */
  async kill(): Promise<void> {
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    process.kill(this.#processId(), 'SIGKILL');
    await closed;
    await this.#forget();
  }

  async close(): Promise<void> {
    await this.#context?.close();
    await this.#forget();
  }

  async #forget(): Promise<void> {
    this.#context = undefined;
    this.foreign.push(...(this.#network?.asked ?? []));
    await this.#network?.stop();
    this.#network = undefined;
  }

  #listen(context: BrowserContext): void {
    for (const page of context.pages()) takeFileDialogs(page);
    context.on('page', takeFileDialogs);
    context.on('request', (request) => this.requests.push(request.url()));
    context.on('weberror', (error) => this.problems.push(error.error().message));
    context.on('console', (message) => {
      // The browser asks for an icon of a file that names none.
      const isIcon = message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && !isIcon) this.problems.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** The main process names the profile and no type; its children say `--type=`. */
  #processId(): number {
    const mine = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .find((id) => {
        const words = commandOf(id);
        return words.includes(`--user-data-dir=${this.profile}`) && !words.some((word) => word.startsWith('--type='));
      });
    if (!mine) throw new Error('the browser process was not found');
    return Number(mine);
  }
}

/** A page with this listener hands its file dialogs to the test from the start, not only once somebody waits for one. */
function takeFileDialogs(page: Page): void {
  page.on('filechooser', () => undefined);
}

function commandOf(id: string): string[] {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
