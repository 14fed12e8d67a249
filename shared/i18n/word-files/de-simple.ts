export const files = import.meta.glob('../../../locales/de-simple/*.json');
