import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

interface Preferences {
  download?: Record<string, unknown>;
  extensions: { settings: Record<string, { runtime_granted_permissions?: unknown }> };
}

const powers = ['bookmarks', 'downloads', 'history'];

/**
 * Puts a closed profile into the state of somebody who has said yes before: Chromium then grants a request without its
 * prompt, which nobody can press in a headless browser. The extension still has to ask inside a click, and has nothing
 * until it does. Downloads go to the returned folder under their real names.
 */
export async function rememberYes(profile: string, extension: string): Promise<string> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  const settings = preferences.extensions.settings[extension];
  if (!settings) throw new Error('the extension was never loaded with this profile');
  settings.runtime_granted_permissions = {
    api: powers,
    explicit_host: [],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const downloads = join(profile, 'Downloads');
  await mkdir(downloads, { recursive: true });
  preferences.download = { ...preferences.download, default_directory: downloads, prompt_for_download: false };
  writeFileSync(file, JSON.stringify(preferences));
  return downloads;
}
