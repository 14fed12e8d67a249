import { expect, type Locator } from '@playwright/test';
import { material as mailMaterial } from '../../../shared/tasks/application-mail/material';
import { material as pdfMaterial } from '../../../shared/tasks/application-pdf/material';
import { material as lobbyMaterial } from '../../../shared/tasks/interview-lobby/material';
import { material as proofMaterial } from '../../../shared/tasks/jobcenter-proof/material';
import { material as portalMaterial } from '../../../shared/tasks/portal-upload/material';
import { button, field, type Person } from '../steps/person';
import { pickInPortal, sendPortal, tickInPortal, uploadOffered, writeInPortal } from '../steps/portal';
import { seedOf } from '../stored';
import type { Show } from './camera';

/** Through a task as its help tells it, with one picture for each of its lines. */
export type Walk = (person: Person, show: Show) => Promise<void>;

/** The card of a page on the PDF desk: the picture of the page beside its buttons. */
const cardOf = (inside: Locator) => inside.locator('xpath=ancestor::li[1]');

export const applying: Readonly<Record<string, Walk>> = {
  async 'application-pdf'(person, show) {
    const { page, hand } = person;
    const [t, desk] = [person.words('application-pdf'), person.words('pdf-desk')];
    const { documents, applicant } = pdfMaterial(await seedOf(page, 'application-pdf'));
    await hand.choose(page.getByRole('radio', { name: t('view.way.desk') }));
    const offer = (name: string) => button(person, desk('open.offer', { name }));
    const pages = documents.flatMap(({ fileName, pages }) =>
      pages.map(({ turn, number }, at) => ({
        turn,
        blank: number === '',
        page: desk('page.name', { page: at + 1, name: fileName }),
      })),
    );
    await show(offer(documents[0]?.fileName ?? ''));
    for (const { fileName } of documents) await hand.press(offer(fileName));
    await expect(page.getByText(desk('page.name', { page: 1, name: documents.at(-1)?.fileName ?? '' }))).toBeVisible();
    await expect(page.getByText(desk('picture.loading'))).toHaveCount(0, { timeout: 20_000 });
    const of = (action: string, wanted: (page: (typeof pages)[number], at: number) => boolean) =>
      button(person, desk(`action.${action}.label`, { page: pages.find(wanted)?.page ?? '' }));
    const forward = of('forward', ({ turn, blank }, at) => at > 0 && turn === 0 && !blank);
    const turn = of('turn-left', ({ turn }) => turn !== 0);
    const remove = of('remove', ({ blank }) => blank);
    for (const one of [forward, turn, remove]) await show(one, cardOf(one));
    await hand.press(remove);
    const name = field(person, desk('save.name'));
    await hand.write(name, `Bewerbung-${applicant.given}-${applicant.family}`);
    await show(name);
    const make = page.locator('#desk-make');
    await hand.choose(page.getByRole('radio', { name: desk('save.small') }));
    await show(make);
    await hand.press(make);
    await show(button(person, t('view.hand-in.this')));
  },

  async 'application-mail'(person, show) {
    const { page, hand } = person;
    const mail = person.words('mail');
    const { applicant, contact, reference, wanted, files } = mailMaterial(await seedOf(page, 'application-mail'));
    await hand.press(button(person, mail('new')));
    const [to, subject, body] = ['to', 'subject', 'body'].map((name) => field(person, mail(name)));
    if (!to || !subject || !body) throw new Error('the mail lacks a field');
    await hand.write(to, contact.mail);
    await show(to);
    await hand.write(subject, `Bewerbung, Kennziffer ${reference}`);
    await show(subject);
    await hand.write(body, 'Guten Tag,\n\nich bewerbe mich');
    await show(body);
    await hand.write(body, 'Guten Tag,\n\nich möchte bei Ihnen lernen. Die Firma ______ gefällt mir.');
    await show(body);
    await hand.write(
      body,
      `… Ich freue mich auf Ihre Antwort.\n\nMit freundlichen Grüßen\n${applicant.given} ${applicant.family}`,
    );
    await show(body);
    await hand.press(button(person, mail('attach')));
    const right = files.find(({ kind }) => kind === `${wanted}-current`);
    const attach = page.locator(`dialog [data-material="${right?.name}"]`).getByRole('button').last();
    await show(attach, page.locator(`dialog [data-material="${right?.name}"]`));
    await hand.press(attach);
    await show(button(person, mail('send')));
  },

  async 'interview-lobby'(person, show) {
    const { page, hand } = person;
    const t = person.words('conference');
    const { mails, applicant } = lobbyMaterial(await seedOf(page, 'interview-lobby'));
    const link = page.locator(`[data-material="${mails.find(({ genuine }) => genuine)?.id}"]`);
    await show(link);
    await hand.press(link);
    await show(button(person, t('camera.open')));
    await hand.press(button(person, t('camera.open')));
    await expect(page.locator('video[data-alive="true"]')).toBeVisible();
    await hand.press(button(person, t('microphone.open')));
    await expect(page.locator('[data-heard="true"]')).toBeVisible({ timeout: 20_000 });
    await show(page.locator('[data-heard="true"]'));
    const name = field(person, t('lobby.name'));
    await hand.write(name, `${applicant.given} ${applicant.family}`);
    await show(name);
    await show(button(person, t('microphone.mute')), page.getByText(t('microphone.unmuted')));
    await hand.press(button(person, t('microphone.mute')));
    await show(button(person, t('lobby.join')));
    await hand.press(button(person, t('lobby.join')));
    await expect(page.locator('.conference-caption')).not.toBeEmpty({ timeout: 20_000 });
    await show(page.locator('.conference-caption'));
    await show(button(person, t('microphone.unmute')));
    await hand.press(button(person, t('microphone.unmute')));
    await expect(page.getByText(t('line.goodbye'))).toBeVisible({ timeout: 40_000 });
    await show(button(person, t('room.leave')));
  },

  async 'portal-upload'(person, show) {
    const { page, hand } = person;
    const [t, portal] = [person.words('portal-upload'), person.words('portal')];
    const { facts, files } = portalMaterial(await seedOf(page, 'portal-upload'));
    const written = (day: string) => day.split('-').reverse().join('.');
    const slot = (name: string) => page.locator(`.portal [data-field="${name}"]`);
    for (const name of ['given', 'family', 'street', 'postcode', 'mail', 'telephone'] as const) {
      await writeInPortal(person, name, facts[name]);
    }
    await writeInPortal(person, 'birth', written(facts.birth));
    await show(slot('given'));
    await hand.press(button(person, portal('next')));
    await pickInPortal(person, 'job', facts.job);
    await writeInPortal(person, 'start', written(facts.start));
    await pickInPortal(person, 'degree', facts.degree);
    await show(slot('job'));
    await hand.press(button(person, portal('next')));
    await show(button(person, portal('slot.addTo', { slot: t('view.field.cv') })));
    for (const kind of ['cv', 'certificate', 'photo'] as const) {
      const name = files.find((file) => file.kind === kind)?.name;
      await uploadOffered(person, kind, t(`view.field.${kind}`), page.locator(`[data-offer="${name}"]`));
    }
    await tickInPortal(person, 'consent');
    await show(slot('consent'));
    await show(button(person, portal('toSummary')));
    await hand.press(button(person, portal('toSummary')));
    await show(button(person, portal('summary.send')));
  },

  async 'jobcenter-proof'(person, show) {
    const { page, hand } = person;
    const [t, portal, desk] = [person.words('jobcenter-proof'), person.words('portal'), person.words('pdf-desk')];
    const { matter, files } = proofMaterial(await seedOf(page, 'jobcenter-proof'));
    const contracts = files.filter((file) => file.make === 'paper' && file.sheets.length > 0);
    const offer = (name: string) => button(person, desk('open.offer', { name }));
    await hand.press(page.locator('.proof-desk > summary'));
    await show(offer(contracts[0]?.fileName ?? ''));
    let turned = false;
    for (const file of contracts) {
      if (file.make !== 'paper') continue;
      await hand.press(offer(file.fileName));
      for (const [at, { turn }] of file.document.pages.entries()) {
        const named = { page: desk('page.name', { page: at + 1, name: file.fileName }) };
        const left = button(person, desk('action.turn-left.label', named));
        await expect(left).toBeVisible({ timeout: 20_000 });
        if (turn > 0 && !turned) {
          await expect(page.getByText(desk('picture.loading'))).toHaveCount(0, { timeout: 20_000 });
          await show(left, cardOf(left));
          turned = true;
        }
        for (let rest = turn; rest > 0; rest -= 90) await hand.press(left);
      }
    }
    await hand.write(field(person, desk('save.name')), 'Vertrag');
    await hand.press(page.locator('#desk-make'));
    await show(button(person, t('view.desk.take')));
    await hand.press(button(person, t('view.desk.take')));
    await expect(page.getByText('Vertrag.pdf')).toBeVisible({ timeout: 20_000 });
    await pickInPortal(person, 'matter', matter.value);
    await show(page.locator('.portal [data-field="matter"] select'));
    await hand.press(button(person, portal('next')));
    await uploadOffered(person, 'proof', t('view.field.proof'), page.locator('[data-offer^="made-"]'));
    await writeInPortal(person, 'message', 'Hier ist der Vertrag, drei Seiten.');
    await show(page.locator('.portal [data-field="message"] textarea'));
    await show(button(person, portal('toSummary')));
    await sendPortal(person);
    await show(button(person, portal('receipt.save')));
  },
};
