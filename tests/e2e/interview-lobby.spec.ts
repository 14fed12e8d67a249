import type { Page } from '@playwright/test';
import { material } from '../../shared/tasks/interview-lobby/material';
import type { Browser, BrowserSettings } from './browser';
import { expect, test } from './journey';
import { attendInterview } from './steps/interview-lobby';
import { button, field, type Person, personAt } from './steps/person';
import { seedOf, storedValues } from './stored';

const task = 'interview-lobby';
const conference = (person: Person) => person.words('conference');

/** Starts the person's browser anew with other devices and opens the task for practice. */
async function practise(desk: Browser, settings?: BrowserSettings): Promise<Person> {
  if (settings) {
    await desk.close();
    await desk.start(settings);
  }
  const page = await desk.open(`#/practice/${task}?seed=7`);
  await expect(page.locator('[data-material]').first()).toBeVisible();
  return personAt(page, 'mouse');
}

async function finish(person: Person): Promise<Record<string, string>> {
  const t = person.words('check');
  await person.hand.press(button(person, t('work.done')));
  await expect(person.page.locator('[data-page="practice-feedback"]')).toBeVisible();
  const found = await person.page
    .locator('[data-criterion]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('data-criterion'), one.getAttribute('data-verdict')]));
  return Object.fromEntries(found) as Record<string, string>;
}

async function enterLobby(person: Person): Promise<void> {
  const right = material(await seedOf(person.page, task)).mails.find(({ genuine }) => genuine);
  await person.hand.press(person.page.locator(`[data-material="${right?.id}"]`));
}

/** Without any device: name, join, read the question, leave. */
async function attendWithoutDevices(person: Person): Promise<void> {
  const t = conference(person);
  const { applicant, question } = material(await seedOf(person.page, task));
  await person.hand.write(field(person, t('lobby.name')), `${applicant.given} ${applicant.family}`);
  await person.hand.press(button(person, t('lobby.join')));
  await expect(person.page.getByText(t(`line.${question}`))).toBeVisible({ timeout: 20_000 });
  await person.hand.press(button(person, t('room.leave')));
}

/** Stops at everything by which sound or picture could leave the page or be recorded. */
const watchRecorders = () => {
  const used: string[] = [];
  Object.assign(window, { recorders: used });
  const tell = (owner: object, name: string) => {
    const method = Reflect.get(owner, name) as (...values: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...values: unknown[]) {
      used.push(name);
      return method.apply(this, values);
    });
  };
  tell(HTMLCanvasElement.prototype, 'toBlob');
  tell(HTMLCanvasElement.prototype, 'toDataURL');
  tell(MediaRecorder.prototype, 'start');
  tell(navigator, 'sendBeacon');
};

/** Tracks that are still running; a page that has let go of its devices has none. */
const watchTracks = () => {
  const tracks: MediaStreamTrack[] = [];
  Object.assign(window, { tracks });
  const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  navigator.mediaDevices.getUserMedia = async (wish) => {
    const stream = await ask(wish);
    tracks.push(...stream.getTracks());
    return stream;
  };
};

const inWindow = <Value>(page: Page, name: string) =>
  page.evaluate((key) => Reflect.get(window, key) as unknown, name) as Promise<Value>;

test('a real interview is recognised, and neither picture nor sound reaches the database or the network', async ({
  desk,
}) => {
  const sent: string[] = [];
  desk.context.on('request', (request) => {
    if (request.method() !== 'GET' || request.postDataBuffer()) sent.push(`${request.method()} ${request.url()}`);
  });
  desk.page.on('websocket', (socket) => sent.push(socket.url()));
  await desk.context.addInitScript(watchRecorders);
  await desk.context.addInitScript(watchTracks);
  const person = await practise(desk);
  await attendInterview(person);

  const values = await storedValues(person.page);
  expect(values.join('\n')).toContain('"speech-heard"');
  for (const value of values) {
    expect(value).not.toMatch(/blob of \d+ bytes|"\d+ bytes"|data:(image|video|audio)|blob:/);
    // Longer runs of digits and letters than any name or sentence: encoded sound or picture.
    expect(value).not.toMatch(/[A-Za-z0-9+/=]{200,}|(-?\d+(\.\d+)?,){50,}/);
  }
  expect(values.join('').length).toBeLessThan(60_000);

  expect(Object.values(await finish(person))).toEqual(Array<string>(7).fill('met'));
  expect(sent).toEqual([]);
  expect(await inWindow<string[]>(person.page, 'recorders')).toEqual([]);
  const states = await person.page.evaluate(() =>
    (Reflect.get(window, 'tracks') as MediaStreamTrack[]).map(({ readyState }) => readyState),
  );
  expect(states.length).toBeGreaterThanOrEqual(2);
  expect(new Set(states)).toEqual(new Set(['ended']));
});

test('29 refused devices leave a way on and are not held against anyone', async ({ desk }) => {
  const person = await practise(desk, { flags: ['--use-fake-ui-for-media-stream=deny'] });
  const t = conference(person);
  await enterLobby(person);
  await person.hand.press(button(person, t('camera.open')));
  await expect(person.page.getByText(t('camera.refused'))).toBeVisible();
  await person.hand.press(button(person, t('microphone.open')));
  await expect(person.page.getByText(t('microphone.refused'))).toBeVisible();
  await attendWithoutDevices(person);
  await expectOnlyDevicesUnseen(person);
});

test('29 a device without camera and microphone says so and still lets the person take part', async ({ desk }) => {
  await desk.context.addInitScript(() => {
    navigator.mediaDevices.enumerateDevices = async () => [];
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('Requested device not found', 'NotFoundError');
    };
  });
  const person = await practise(desk);
  const t = conference(person);
  await enterLobby(person);
  await expect(person.page.getByText(t('camera.missing'))).toBeVisible();
  await expect(person.page.getByText(t('microphone.missing'))).toBeVisible();
  await attendWithoutDevices(person);
  await expectOnlyDevicesUnseen(person);
});

async function expectOnlyDevicesUnseen(person: Person): Promise<void> {
  expect(await finish(person)).toEqual({
    'right-link': 'met',
    'camera-alive': 'not-seen',
    'speech-heard': 'not-seen',
    'face-lit': 'not-seen',
    'full-name': 'met',
    'muted-then-open': 'not-seen',
    'on-time': 'met',
  });
}

test('29 a camera that is unplugged in the middle is told and can be switched on again', async ({ desk }) => {
  await desk.context.addInitScript(watchTracks);
  const person = await practise(desk);
  const t = conference(person);
  await enterLobby(person);
  await person.hand.press(button(person, t('camera.open')));
  await expect(person.page.locator('video[data-alive="true"]')).toBeVisible();
  await person.page.evaluate(() => {
    const [track] = Reflect.get(window, 'tracks') as MediaStreamTrack[];
    track?.stop();
    track?.dispatchEvent(new Event('ended'));
  });
  await expect(person.page.getByText(t('camera.ended'))).toBeVisible();
  await person.hand.press(button(person, t('device.again')));
  await expect(person.page.locator('video[data-alive="true"]')).toBeVisible();
});

test('29 camera and microphone unplugged in the middle of the call are not held against anyone', async ({ desk }) => {
  await desk.context.addInitScript(watchTracks);
  const person = await practise(desk);
  const t = conference(person);
  await enterLobby(person);
  await person.hand.press(button(person, t('camera.open')));
  await expect(person.page.locator('video[data-alive="true"]')).toBeVisible();
  await person.hand.press(button(person, t('microphone.open')));
  const { applicant } = material(await seedOf(person.page, task));
  await person.hand.write(field(person, t('lobby.name')), `${applicant.given} ${applicant.family}`);
  await person.hand.press(button(person, t('microphone.mute')));
  await person.hand.press(button(person, t('lobby.join')));
  await expect(person.page.locator('.conference-caption')).not.toBeEmpty({ timeout: 20_000 });
  await person.page.evaluate(() => {
    for (const track of Reflect.get(window, 'tracks') as MediaStreamTrack[]) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
  });
  await person.hand.press(button(person, t('room.leave')));
  const found = await finish(person);
  for (const criterion of ['camera-alive', 'speech-heard', 'face-lit', 'muted-then-open']) {
    expect(found[criterion], criterion).not.toBe('missed');
  }
});

test('without any connection the interviewer is shown all the same', async ({ desk }) => {
  await desk.context.addInitScript(() => {
    const { prototype } = RTCPeerConnection;
    const accept = prototype.setRemoteDescription as (description: RTCSessionDescriptionInit) => Promise<void>;
    const withoutCandidates = ({ type, sdp = '' }: RTCSessionDescriptionInit) => ({
      type,
      sdp: sdp.replace(/a=candidate:.*\r\n/g, ''),
    });
    Object.assign(prototype, {
      addIceCandidate: async () => undefined,
      setRemoteDescription(this: RTCPeerConnection, description: RTCSessionDescriptionInit) {
        return accept.call(this, withoutCandidates(description));
      },
    });
  });
  const person = await practise(desk);
  const t = conference(person);
  await enterLobby(person);
  await person.hand.press(button(person, t('lobby.join')));
  await expect(person.page.getByText(t('room.local'))).toBeVisible();
  await expect(person.page.locator('.conference-caption')).not.toBeEmpty();
  await expect
    .poll(() => person.page.locator('.conference-host video').evaluate((video: HTMLVideoElement) => video.videoWidth))
    .toBeGreaterThan(0);
  expect((await storedValues(person.page)).join('\n')).toContain('"call-not-connected"');
});

test('a browser killed in the call comes back to the waiting room with the name', async ({ desk }) => {
  const person = await practise(desk);
  const t = conference(person);
  await enterLobby(person);
  await person.hand.write(field(person, t('lobby.name')), 'Elif Novak');
  await person.hand.press(button(person, t('lobby.join')));
  await expect(person.page.locator('.conference-caption')).not.toBeEmpty({ timeout: 20_000 });
  await expect.poll(async () => (await storedValues(person.page)).join('\n')).toMatch(/"stage":"call".*Elif Novak/);
  await desk.kill();
  await desk.start();
  const page = await desk.open(`#/practice/${task}?seed=7`);
  const back = personAt(page, 'mouse');
  await expect(page.getByText(back.words(task)('view.again'))).toBeVisible();
  await expect(field(back, t('lobby.name'))).toHaveValue('Elif Novak');
});
