import { dropExpired } from '../vault/expiry';
import type { Vault } from './open-desk';
import { passOnDossiers } from './pass-on-dossiers';

/** Deletes, while the desk is open, everything whose day has come. @returns how many of this desk's results went */
export async function dropDue(vault: Vault): Promise<number> {
  const { people, rules, room, shelf } = vault;
  const gone = await vault.turn(async () => {
    const now = room.now();
    const due = people
      .pages()
      .filter(({ page }) => (page.numbers.deleteAfter[0] as number) <= now.getTime())
      .flatMap(({ page }) => page.texts.check);
    await dropExpired(shelf, now);
    if (due.length > 0) await people.change({ gone: due, added: [], rules: rules.measuring, steps: [] });
    return due.length;
  });
  if (gone > 0) await passOnDossiers(vault);
  return gone;
}
