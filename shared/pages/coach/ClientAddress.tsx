import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Field } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import { webAddressIn } from './client-address';

interface ClientAddressProps {
  /** '' until the coach told it. */
  address: string;
  onChange: (address: string) => void;
}

/** In an extension: asks where clients open the product on the web, because the extension's own address is no link for them. */
export function ClientAddress({ address, onChange }: ClientAddressProps) {
  const t = useWords('coach');
  const [text, setText] = useState(address);
  const edit = (typed: string) => {
    setText(typed);
    const found = webAddressIn(typed);
    if (found !== null || typed.trim() === '') onChange(found ?? '');
  };
  const wrong = text.trim() !== '' && webAddressIn(text) === null;
  return (
    <>
      <Field
        label={t('invite.address')}
        hint={t('invite.address-hint')}
        value={text}
        onInput={edit}
        longest={500}
        problem={wrong ? t('invite.address-wrong') : undefined}
      />
      {address === '' && <Notice kind="learn">{t('invite.address-missing')}</Notice>}
    </>
  );
}
