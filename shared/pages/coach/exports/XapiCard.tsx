import { useState } from 'preact/hooks';
import type { Dossiers } from '../../../desk/places/members';
import { isHomePage } from '../../../exchange/xapi/home-page';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { ExportCard } from './ExportCard';
import type { ExportsPaper } from './exports-paper';
import type { ExportsRoom } from './room';
import { type ExportTools, useSaving } from './use-saving';

interface XapiCardProps {
  room: ExportsRoom;
  dossiers: Dossiers;
  paper: ExportsPaper;
  tools: ExportTools;
}

/** Statements for a learning record store, under pseudonyms that only this desk can make. */
export function XapiCard({ room, dossiers, paper, tools }: XapiCardProps) {
  const t = useWords('coach-exports');
  const { state, save } = useSaving(tools);
  const [homePage, setHomePage] = useState(paper.homePage);
  const make = async (signal: AbortSignal) => {
    if (homePage !== paper.homePage) await room.keepPaper({ ...(await room.paper()), homePage });
    const { xapiFile } = await import('./xapi-file');
    return xapiFile(room, dossiers, { salt: paper.salt, homePage }, t('file.xapi'), signal);
  };
  const fits = isHomePage(homePage);
  return (
    <ExportCard
      name="xapi"
      title={t('xapi.heading')}
      holds={t('xapi.holds')}
      audience={t('xapi.for')}
      leaves={t('xapi.leaves')}
      state={state}
    >
      <Field
        label={t('xapi.home-page')}
        hint={t('xapi.home-page-hint')}
        value={homePage}
        onInput={setHomePage}
        longest={300}
        problem={fits ? undefined : t('xapi.home-page-wrong')}
      />
      <div class="row">
        <Button busy={state.stage === 'busy'} disabled={!fits} onPress={() => void save(make)}>
          {t('xapi.save')}
        </Button>
      </div>
    </ExportCard>
  );
}
